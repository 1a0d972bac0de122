import type { ServeLogV1 } from "@pk-config/schema";
import type { Trouble } from "../../render/renderer.ts";
import { reported, safeJson } from "../../render/report.ts";
import { version as program } from "../../version.ts";
import { foreignCaller } from "../own-callers.ts";
import type { Setup } from "../setup.ts";
import type { Message } from "./message.ts";
import type { LogRecord, RunRecord, Target } from "./record.ts";
import { brief, masked } from "./said.ts";
import { targetCount } from "./setup-words.ts";

/** A record or a message as a line for programs; its schema is `serve-log.v1`. */
export function jsonLine(told: Told): string {
  return `${safeJson(lineOf(told))}\n`;
}

type Told = LogRecord | (Message & { readonly atMs: number });

/** A line before it is text: JSON leaves a member out that is `undefined`. */
type Unwritten<Line> = Line extends unknown
  ? {
      readonly [Key in keyof Line]:
        | Line[Key]
        | (Line extends Required<Pick<Line, Key>> ? never : undefined);
    }
  : never;

/** Version of the form of the lines. */
const version = 1;

function lineOf(told: Told): Unwritten<ServeLogV1> {
  const { kind, atMs } = told;
  switch (kind) {
    case "attempt": {
      const { call, retry, of, reason, why, outcome, status, cause, ms } = told;
      const came = { outcome, status, cause, ms: Math.round(ms) };
      const made = { ...idsOf(told), call, retry, ...targetOf(of), reason, why: masked(why) };
      return { version, kind, atMs, ...made, ...came };
    }
    case "cut": {
      const { call, of, cause, ms } = told;
      const gone = cause === undefined ? "caller" : "upstream";
      const came = { gone, cause, ms: Math.round(ms) } as const;
      return { version, kind, atMs, ...idsOf(told), call, ...targetOf(of), ...came };
    }
    case "request": {
      const { method, path, status, ms, calls, code, why } = told;
      const asked = { ...idsOf(told), method, path: masked(brief(path)) };
      const came = { status, code, ms: Math.round(ms), calls, why: why && masked(why) };
      return { version, kind, atMs, ...asked, ...came };
    }
    case "turned-away": {
      const { method, path, host, origin } = told;
      const from = { host: host && masked(brief(host)), origin: origin && masked(brief(origin)) };
      return { version, kind, atMs, method, path: masked(brief(path)), ...foreignCaller, ...from };
    }
    case "started": {
      const { url, setup } = told;
      return { version, kind, atMs, program, url, health: `${url}/health`, ...setupOf(setup) };
    }
    case "reloaded":
      return { version, kind, atMs, ...setupOf(told.setup) };
    case "kept": {
      const { checked, troubles } = told;
      const file = checked && masked(checked.file);
      const diagnostics = checked?.diagnostics.map(reported);
      return { version, kind, atMs, file, diagnostics, troubles: troubles?.map(maskedTrouble) };
    }
    case "warning":
      return { version, kind, atMs, code: told.code, message: masked(told.text) };
    case "lost":
      return { version, kind, atMs, lines: told.lines };
    case "stopping":
      return { version, kind, atMs, running: told.running, mostMs: told.mostMs };
    case "stopped":
      return { version, kind, atMs, cut: told.cut };
    case "unchanged":
      return { version, kind, atMs };
  }
}

function idsOf({ id, request }: RunRecord) {
  return { id: masked(brief(id)), request };
}

function targetOf({ pointer, name, provider, host }: Target) {
  return {
    target: masked(pointer),
    name: name && masked(name),
    provider: provider && masked(provider),
    host: masked(host),
  };
}

function setupOf({ config, providers }: Setup) {
  return {
    config: config && { file: masked(config.file), targets: targetCount(config) },
    providers: providers && { file: masked(providers.file), slugs: providers.catalogue.size },
  };
}

function maskedTrouble({ file, message }: Trouble) {
  return { file: masked(file), message: masked(message) };
}

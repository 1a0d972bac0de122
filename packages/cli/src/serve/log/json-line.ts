import type { ServeLogV1 } from "@pk-config/schema";
import type { Trouble } from "../../render/renderer.ts";
import { reported, safeJson } from "../../render/report.ts";
import { version as program } from "../../version.ts";
import type { Setup } from "../setup.ts";
import { addressText } from "./address-text.ts";
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
      const { call, retry, of, reason, why, outcome, status, cause, detail, gone, ms } = told;
      const lacked = detail && masked(detail);
      const came = { outcome, status, cause, detail: lacked, gone, ms: Math.round(ms) };
      const made = { ...idsOf(told), call, retry, ...targetOf(of), reason, why: masked(why) };
      return { version, kind, atMs, ...made, ...came };
    }
    case "waiting": {
      const { call, of, ms } = told;
      const so = { ...idsOf(told), call, ...targetOf(of), ms: Math.round(ms) };
      return { version, kind, atMs, ...so };
    }
    case "cut": {
      const { call, of, gone, cause, ms } = told;
      const came = { gone, cause, ms: Math.round(ms) };
      return { version, kind, atMs, ...idsOf(told), call, ...targetOf(of), ...came };
    }
    case "request": {
      const { method, path, status, ms, calls, code, why, param, findings } = told;
      const asked = { ...idsOf(told), method, path: masked(brief(path)) };
      const came = { status, code, ms: Math.round(ms), calls, why: why && masked(why) };
      const found = { param: param && masked(brief(param)), findings: findings && [...findings] };
      return { version, kind, atMs, ...asked, ...came, ...found };
    }
    case "turned-away": {
      const { method, status, code, why, param } = told;
      const asked = { method, path: hidden(told.path), status, code, param, why: masked(why) };
      const from = {
        host: hidden(told.host),
        origin: hidden(told.origin),
        site: hidden(told.site),
      };
      return { version, kind, atMs, ...asked, ...from };
    }
    case "started": {
      const { at, url, setup } = told;
      const where = { address: addressText(at), url, health: `${url}/health` };
      const trustedHosts = [...setup.trustedHosts];
      return { version, kind, atMs, program, ...where, ...setupOf(setup), trustedHosts };
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

/** What a caller wrote, where it did. */
function hidden(text: string | undefined): string | undefined {
  return text && masked(brief(text));
}

function setupOf({ config, providers, project }: Setup) {
  return {
    config: config && { file: masked(config.file), targets: targetCount(config) },
    providers: providers && { file: masked(providers.file), slugs: providers.catalogue.size },
    project: project && masked(project.file),
  };
}

function maskedTrouble({ file, message }: Trouble) {
  return { file: masked(file), message: masked(message) };
}

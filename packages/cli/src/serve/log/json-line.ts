import { reported, safeJson } from "../../render/report.ts";
import { version as program } from "../../version.ts";
import { foreignCaller } from "../own-callers.ts";
import type { Setup } from "../setup.ts";
import type { Message } from "./message.ts";
import type { LogRecord, RunRecord, Target } from "./record.ts";
import { brief, masked } from "./said.ts";
import { targetCount } from "./setup-words.ts";

/** Version of the form of the lines. */
const version = 1;

/** A record or a message as a line for programs; docs/serve.md describes each kind. */
export function jsonLine(told: LogRecord | (Message & { readonly atMs: number })): string {
  const { kind, atMs } = told;
  return `${safeJson({ version, kind, atMs, ...membersOf(told) })}\n`;
}

function membersOf(told: LogRecord | Message): object {
  switch (told.kind) {
    case "attempt": {
      const { call, retry, of, reason, why, outcome, status, cause, ms } = told;
      const came = { outcome, status, cause, ms: Math.round(ms) };
      return { ...idsOf(told), call, retry, ...targetOf(of), reason, why: masked(why), ...came };
    }
    case "cut": {
      const { call, of, cause, ms } = told;
      const gone = cause === undefined ? "caller" : "upstream";
      return { ...idsOf(told), call, ...targetOf(of), gone, cause, ms: Math.round(ms) };
    }
    case "request": {
      const { method, path, status, ms, calls, code, why } = told;
      const came = { status, code, ms: Math.round(ms), calls, why: why && masked(why) };
      return { ...idsOf(told), method, path: masked(brief(path)), ...came };
    }
    case "turned-away": {
      const { method, path, host, origin } = told;
      const from = { host: host && masked(brief(host)), origin: origin && masked(brief(origin)) };
      return { method, path: masked(brief(path)), ...foreignCaller, ...from };
    }
    case "started":
      return { program, url: told.url, health: `${told.url}/health`, ...setupOf(told.setup) };
    case "reloaded":
      return setupOf(told.setup);
    case "kept": {
      const { checked, troubles } = told;
      return {
        file: checked && masked(checked.file),
        diagnostics: checked?.diagnostics.map(reported),
        troubles: troubles?.map(({ file, message }) => ({
          file: masked(file),
          message: masked(message),
        })),
      };
    }
    case "warning":
      return { code: told.code, message: masked(told.text) };
    case "lost":
      return { lines: told.lines };
    case "stopping":
      return { running: told.running, mostMs: told.mostMs };
    case "stopped":
      return { cut: told.cut };
    case "unchanged":
      return {};
  }
}

function idsOf({ id, request }: RunRecord): object {
  return { id: masked(brief(id)), request };
}

function targetOf({ pointer, name, provider, host }: Target): object {
  return {
    target: masked(pointer),
    name: name && masked(name),
    provider: provider && masked(provider),
    host: masked(host),
  };
}

function setupOf({ config, providers }: Setup): object {
  return {
    config: config && { file: masked(config.file), targets: targetCount(config) },
    providers: providers && { file: masked(providers.file), slugs: providers.catalogue.size },
  };
}

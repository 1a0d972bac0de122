import { pointerOf } from "../data/json-pointer.ts";
import { refusesToRun } from "../diagnostics/catalogue.ts";
import type { Finding, Mend } from "../diagnostics/finding.ts";
import { settledSeverity } from "../diagnostics/settled-severity.ts";
import { limits } from "../limits.ts";
import type { Document } from "../parse/document.ts";
import { configV1Finding } from "./config-v1.ts";
import type { Saying } from "./rule.ts";
import { type RuleTable, ruleTable } from "./rule-table.ts";
import { rules } from "./rules/index.ts";
import type { Gateway, Settings } from "./settings.ts";
import { knownMembers } from "./shape/known-members.ts";
import type { Meant } from "./shape/meant.ts";
import { shape } from "./shape/shape.ts";
import { pathTo } from "./visit.ts";
import { walk } from "./walk.ts";

/** The rules that speak, by the gateway that is asked about; sorted when they are first needed. */
const tables = new Map<Gateway | undefined, RuleTable>();

function tableFor(gateway: Gateway | undefined): RuleTable {
  const table = tables.get(gateway) ?? ruleTable(rules, gateway);
  tables.set(gateway, table);
  return table;
}

/** What shape and rules say of a document, judged as it was meant. */
export function findingsIn({ trust, value }: Document, settings: Settings): Finding[] {
  if (trust === "nothing") return [];
  const older = configV1Finding(value);
  if (older !== undefined) return [older];
  return trust === "guessed" ? [] : judged(value, settings);
}

/** What they say of it as it runs: without what the format does not know, whatever that was meant to be. */
export function findingsAsRun({ trust, value }: Document, settings: Settings): Finding[] {
  const known = trust === "whole" ? knownMembers(value) : undefined;
  return known === undefined ? [] : judged(known.value, settings);
}

function judged(value: unknown, settings: Settings): Finding[] {
  const { findings, meant, whole } = shape(value);
  if (!whole) return [...findings];
  if (findings.length === 0) return meaning(meant, settings);
  // What is wrong with a value was told; what follows from it is no mistake of its own.
  const told = new Set(findings.flatMap(({ at, on }) => (on === "value" ? [pointerOf(at)] : [])));
  return [...findings, ...meaning(meant, settings).filter(({ at }) => !told.has(pointerOf(at)))];
}

/**
 * What the rules say. Errors are never crowded out, least of all those that forbid to run a config: each
 * kind has room for as many as are shown.
 */
function meaning(meant: Meant, settings: Settings): Finding[] {
  const findings: Finding[] = [];
  const counts = { refusal: 0, error: 0, warning: 0, info: 0 };
  walk(meant.root, tableFor(settings.for), {
    settings,
    report(saying) {
      const severity = settledSeverity(saying.code, settings);
      if (severity === "off") return;
      const kind = severity === "error" && refusesToRun(saying.code) ? "refusal" : severity;
      if (counts[kind]++ > limits.diagnostics) return;
      findings.push(findingFrom(saying, meant));
    },
  });
  return findings;
}

function findingFrom({ at, fix, on = "value", related, ...saying }: Saying, meant: Meant): Finding {
  const mend = fix === undefined ? undefined : mendFrom(fix);
  return {
    ...saying,
    on,
    at: meant.origin(pathTo(at)),
    ...(mend === undefined ? {} : { mend }),
    ...(related === undefined
      ? {}
      : {
          related: related.map((other) => ({
            at: meant.origin(pathTo(other.at)),
            message: other.message,
          })),
        }),
  };
}

function mendFrom(fix: NonNullable<Saying["fix"]>): Mend {
  return "rename" in fix
    ? { do: "rename", to: fix.rename, safe: true }
    : { do: "replace", by: fix.replace, safe: true };
}

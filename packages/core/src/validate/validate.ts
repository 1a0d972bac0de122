import type { ConfigV2 } from "@pk-config/schema";
import { pointerOf } from "../data/json-pointer.ts";
import { isObject } from "../data/json-type.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Checked, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Finding, Mend } from "../diagnostics/finding.ts";
import { settledSeverity } from "../diagnostics/settled-severity.ts";
import { limits } from "../limits.ts";
import type { Document } from "../parse/document.ts";
import { configV1Finding } from "./config-v1.ts";
import type { Saying } from "./rule.ts";
import { type RuleTable, ruleTable } from "./rule-table.ts";
import { rules } from "./rules/index.ts";
import { defaultSettings, type Gateway, type Settings } from "./settings.ts";
import type { Meant } from "./shape/meant.ts";
import { shape } from "./shape/shape.ts";
import { pathTo } from "./visit.ts";
import { walk } from "./walk.ts";

declare const valid: unique symbol;

/** A config that was judged and has no error. */
export type ValidConfig = ConfigV2 & { readonly [valid]: true };

/** The rules that speak, by the gateway that is asked about; sorted when they are first needed. */
const tables = new Map<Gateway | undefined, RuleTable>();

function tableFor(gateway: Gateway | undefined): RuleTable {
  const table = tables.get(gateway) ?? ruleTable(rules, gateway);
  tables.set(gateway, table);
  return table;
}

/**
 * Judges a document: first its shape, then its meaning. Reads, never repairs.
 *
 * Meaning is judged on the tree as it was meant, so a misspelt key is told once, as a misspelt key,
 * and not again as a missing one. After text had to be thrown away nothing is said of meaning: what
 * seems missing may have stood there.
 *
 * @example
 * ```ts
 * import { parse, validate } from "@pk-config/core";
 *
 * const checked = validate(parse('{"provider": "openia", "api_key": "KEY"}'));
 * checked.diagnostics[0]?.pointer; // => "/provider"
 * checked.diagnostics[0]?.hint; // => 'Write "provider": "openai".'
 * ```
 */
export function validate(
  document: Document,
  settings: Settings = defaultSettings,
): Checked<ValidConfig> {
  const diagnostics = diagnose(document, findingsIn(document, settings), settings);
  const { value } = document;
  return isValid(value, diagnostics)
    ? { ok: true, value, diagnostics }
    : { ok: false, diagnostics };
}

function findingsIn(document: Document, settings: Settings): Finding[] {
  if (document.trust === "nothing") return [];
  const older = configV1Finding(document.value);
  if (older !== undefined) return [older];
  if (document.trust === "guessed") return [];
  const { findings, meant, whole } = shape(document.value);
  if (!whole) return [...findings];
  if (findings.length === 0) return meaning(meant, settings);
  // What is wrong with a value was told; what follows from it is no mistake of its own.
  const told = new Set(findings.flatMap(({ at, on }) => (on === "value" ? [pointerOf(at)] : [])));
  return [...findings, ...meaning(meant, settings).filter(({ at }) => !told.has(pointerOf(at)))];
}

/** What the rules say. Errors are never crowded out: each severity has room for as many as are shown. */
function meaning(meant: Meant, settings: Settings): Finding[] {
  const findings: Finding[] = [];
  const counts = { error: 0, warning: 0, info: 0 };
  walk(meant.root, tableFor(settings.for), {
    settings,
    report(saying) {
      const severity = settledSeverity(saying.code, settings);
      if (severity === "off" || counts[severity]++ > limits.diagnostics) return;
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

/** The one place where a value becomes a `ValidConfig`: it has passed. */
function isValid(value: unknown, diagnostics: readonly Diagnostic[]): value is ValidConfig {
  return isObject(value) && !diagnostics.some(({ severity }) => severity === "error");
}

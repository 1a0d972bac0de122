import type { ConfigV2 } from "@pk-config/schema";
import { isObject } from "../data/json-type.ts";
import { refusesToRun } from "../diagnostics/catalogue.ts";
import { diagnose } from "../diagnostics/diagnose.ts";
import type { Checked, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Finding } from "../diagnostics/finding.ts";
import type { Document } from "../parse/document.ts";
import { findingsAsRun, findingsIn } from "./findings-in.ts";
import { defaultSettings, type Settings } from "./settings.ts";

declare const valid: unique symbol;

/** A config that was judged and may be run: without an error, or at least without one that forbids it. */
export type ValidConfig = ConfigV2 & { readonly [valid]: true };

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
  return checkedBy(isError, document, diagnostics);
}

/**
 * Judges a document that is run as it is written, whatever was meant: it is refused only where that would
 * be a guess. A key that is misspelt is missing when the config runs, so where no mistake forbids that by
 * itself, what is left without it is judged once more. What is found then follows from mistakes that are
 * told already, so it is told only where none is.
 */
export function validateToRun(
  document: Document,
  own: Partial<Pick<Settings, "for" | "trustedHosts">> = {},
): Checked<ValidConfig> {
  const settings = { ...defaultSettings, ...own };
  const findings = findingsIn(document, settings);
  const told = (found: readonly Finding[]) => diagnose(document, found, settings);
  const following = findings.some(forbids) ? [] : findingsAsRun(document, settings).filter(forbids);
  const checked = checkedBy(forbids, document, told([...findings, ...following]));
  if (checked.ok || following.length === 0) return checked;
  const diagnostics = told(findings);
  return diagnostics.some(isError) ? { ok: false, diagnostics } : checked;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function forbids({ code }: Pick<Diagnostic, "code">): boolean {
  return refusesToRun(code);
}

function checkedBy(
  isFatal: (diagnostic: Diagnostic) => boolean,
  { value }: Document,
  diagnostics: readonly Diagnostic[],
): Checked<ValidConfig> {
  return isValid(value, diagnostics, isFatal)
    ? { ok: true, value, diagnostics }
    : { ok: false, diagnostics };
}

/** The one place where a value becomes a `ValidConfig`: it has passed. */
function isValid(
  value: unknown,
  diagnostics: readonly Diagnostic[],
  isFatal: (diagnostic: Diagnostic) => boolean,
): value is ValidConfig {
  return isObject(value) && !diagnostics.some(isFatal);
}

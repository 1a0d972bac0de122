import type { Checked } from "./diagnostics/diagnostic.ts";
import { parse } from "./parse/parse.ts";
import { type ValidConfig, validateToRun } from "./validate/validate.ts";

/**
 * Loads a config that came with a request. Unlike `load` it is not strict: it refuses a config only where
 * to run it would be a guess, as the catalogue says of each code. All other findings, errors included,
 * stand beside the config, which does what it says and not what was meant.
 *
 * @example
 * ```ts
 * import { load, loadSent } from "@pk-config/core";
 *
 * const misspelt = '{"provider": "openai", "api_key": "KEY", "reqest_timeout": 5000}';
 * load(misspelt).ok; // => false
 * loadSent(misspelt).ok; // => true
 * loadSent(misspelt).diagnostics.map(({ code }) => code); // => ["PK1102"]
 * loadSent('{"strategy": {"mode": "fallbck"}, "targets": [{}]}').ok; // => false
 * ```
 */
export function loadSent(text: string): Checked<ValidConfig> {
  return validateToRun(parse(text));
}

import type { Checked } from "./diagnostics/diagnostic.ts";
import { parse } from "./parse/parse.ts";
import type { Settings } from "./validate/settings.ts";
import { type ValidConfig, validateToRun } from "./validate/validate.ts";

/**
 * Loads a config that came with a request. Unlike `load` it is not strict: it refuses a config only where
 * to run it would be a guess, as the catalogue says of each code. All other findings, errors included,
 * stand beside the config, which does what it says and not what was meant. `own` tells by which gateway's
 * ways it is judged, and which private hosts that one trusts; neither refuses a config.
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
export function loadSent(
  text: string,
  own: Partial<Pick<Settings, "for" | "trustedHosts">> = {},
): Checked<ValidConfig> {
  return validateToRun(parse(text), own);
}

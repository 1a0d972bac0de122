import type { Checked } from "./diagnostics/diagnostic.ts";
import { parse } from "./parse/parse.ts";
import { defaultSettings, type Settings } from "./validate/settings.ts";
import { type ValidConfig, validate } from "./validate/validate.ts";

/**
 * The file-time pipeline on one screen: text to verdict.
 *
 * @example
 * ```ts
 * import { load } from "@pk-config/core";
 *
 * const { ok, diagnostics } = load('{"provider": "openai", "retry": {"attempts": "3"}}');
 * ok; // => false
 * diagnostics.map(({ code, pointer }) => [code, pointer]); // => [["PK1107", "/retry/attempts"]]
 * ```
 */
export function load(text: string, settings: Settings = defaultSettings): Checked<ValidConfig> {
  return validate(parse(text), settings);
}

import type { Checked } from "./diagnostics/diagnostic.ts";
import { parse } from "./parse/parse.ts";
import { defaultSettings, type Settings } from "./validate/settings.ts";
import { type ValidConfig, validate } from "./validate/validate.ts";

/** The file-time pipeline on one screen: text to verdict. */
export function load(text: string, settings: Settings = defaultSettings): Checked<ValidConfig> {
  return validate(parse(text), settings);
}

import { defaultSettings, type Settings } from "../src/index.ts";

/** Settings a fixture asks for by its words: `oss` and `hosted` choose the gateway. */
export function settingsFrom(words: readonly string[]): Settings {
  if (words.includes("oss")) return { ...defaultSettings, for: "oss" };
  if (words.includes("hosted")) return { ...defaultSettings, for: "hosted" };
  return defaultSettings;
}

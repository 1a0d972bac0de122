import { defaultSettings, type Settings } from "../src/index.ts";

/** Settings a fixture asks for by its words: `oss`, `hosted` and `serve` choose the gateway. */
export function settingsFrom(words: readonly string[]): Settings {
  if (words.includes("oss")) return { ...defaultSettings, for: "oss" };
  if (words.includes("hosted")) return { ...defaultSettings, for: "hosted" };
  if (words.includes("serve")) return { ...defaultSettings, for: "serve" };
  return defaultSettings;
}

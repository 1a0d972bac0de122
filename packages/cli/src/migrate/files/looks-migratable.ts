import { parse } from "@pk-config/core";
import { looksLikeConfig } from "../../input/looks-like-config.ts";

/** Whether a JSON file found in a folder is meant to be a config of any version, or a list of such. */
export function looksMigratable(text: string): boolean {
  if (looksLikeConfig(text)) return true;
  const { value } = parse(text);
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => looksLikeConfig(JSON.stringify(item)))
  );
}

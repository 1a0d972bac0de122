import { classifyHost } from "./classify-host.ts";

/**
 * Whether a text can stand in a list of trusted hosts: a name, `*.` and a name, or an address; without
 * scheme, port or path, and no range of addresses.
 *
 * @example
 * ```ts
 * import { isHostEntry } from "@pk-config/core";
 *
 * isHostEntry("*.corp.example"); // => true
 * isHostEntry("ollama:11434"); // => false
 * ```
 */
export function isHostEntry(entry: string): boolean {
  // An address has neither a zone that others know nor anything below it.
  if (entry.includes("%")) return false;
  const host = entry.replace(/^\*(?=\..)/, "x").replace(/^\[(.*)\]$/, "$1");
  return classifyHost(host).kind !== "invalid";
}

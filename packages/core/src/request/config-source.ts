import { headerValue } from "./header-map.ts";
import { headerText } from "./header-text.ts";
import type { IncomingRequest } from "./incoming.ts";

/** Where the config of a request comes from. */
export type ConfigSource =
  /** The request brings none. */
  | { readonly kind: "none" }
  /** The text of a config, to be loaded like a file. */
  | { readonly kind: "inline"; readonly text: string }
  /** The name of a config that somebody else keeps. */
  | { readonly kind: "id"; readonly id: string };

/**
 * Reads `x-portkey-config`: JSON text, in UTF-8 or escaped, or the id of a saved config.
 *
 * @example
 * ```ts
 * import { configSource } from "@pk-config/core";
 *
 * configSource({ headers: { "x-portkey-config": "pc-1" } }); // => { kind: "id", id: "pc-1" }
 * configSource({ headers: {} }); // => { kind: "none" }
 * ```
 */
export function configSource(request: Pick<IncomingRequest, "headers">): ConfigSource {
  const text = headerValue(request, "x-portkey-config")?.trim() ?? "";
  if (text === "") return { kind: "none" };
  if (/^[\w.-]+$/.test(text)) return { kind: "id", id: text };
  return { kind: "inline", text: headerText(text) };
}

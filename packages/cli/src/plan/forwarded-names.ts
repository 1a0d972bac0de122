import type { Call, ReadRequest } from "@pk-config/core";
import type { Places } from "./places.ts";

/** The names of headers that a call is to forward, as the request or the config lists them. */
export function forwardedNames(
  { from }: Call,
  { nodes }: Places,
  read: ReadRequest,
): readonly string[] {
  const origin = from["forward_headers"];
  if (origin === undefined || !read.ok) return [];
  if (!origin.startsWith("/")) return read.request.says.forwardHeaders ?? [];
  const holder = nodes.get(origin.slice(0, origin.lastIndexOf("/")));
  const listed = holder?.raw["forward_headers"];
  return Array.isArray(listed) ? listed.filter((name) => typeof name === "string") : [];
}

/** A header's name as it is compared: SDKs spell `xApiKey`, `x_api_key` and `x-api-key`. */
export function bareName(name: string): string {
  return name.replaceAll(/[-_]/g, "").toLowerCase();
}

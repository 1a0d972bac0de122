import type { Catalogue, CatalogueEntry } from "../catalogue/catalogue.ts";
import { pathOf, valueAt } from "../data/json-pointer.ts";
import { isObject, type JsonObject } from "../data/json-type.ts";
import { inheritance } from "../format/inheritance.ts";
import type { Call } from "../plan/attempt.ts";
import type { HeaderValues } from "./headers-sent.ts";

/**
 * The target of a call as one that stands alone: its own members, what it inherits, and in place of a
 * slug what the catalogue says about it. It is for transports that hand targets on.
 *
 * Parameters are not among the members, because the body has them already. Like all that is sent, it
 * holds secrets.
 *
 * @example
 * ```ts
 * import { readRequest, targetSent } from "@pk-config/core";
 *
 * const read = readRequest({ method: "GET", path: "/v1/models", headers: {} });
 * if (!read.ok) throw new Error(read.refusal.message);
 * const config = { api_version: "1", custom_host: "https://a.example.com", targets: [{ n: 1 }] };
 * const call = { target: "/targets/0", provider: "groq", from: {} };
 * const target = targetSent(call, { config, request: read.request });
 * target; // => { custom_host: "https://a.example.com", n: 1, provider: "groq" }
 * ```
 */
export function targetSent(
  call: Pick<Call, "target" | "provider" | "from">,
  values: Pick<HeaderValues, "config" | "request" | "catalogue">,
): JsonObject {
  const nodes = nodesTo(pathOf(call.target), values.config);
  const entry = entryOf(call, values);
  const target = new Map<string, unknown>(Object.entries(entry?.settings ?? {}));
  if (entry?.customHost !== undefined) target.set("custom_host", entry.customHost);
  for (const node of nodes) {
    for (const [key, value] of Object.entries(node)) if (isInherited(key)) target.set(key, value);
  }
  for (const [key, value] of Object.entries(nodes.at(-1) ?? {})) {
    if (!Object.hasOwn(inheritance, key)) target.set(key, value);
  }
  const { customHost } = values.request.says;
  if (customHost !== undefined) target.set("custom_host", customHost);
  // What they stand for is known by now.
  target.delete("provider");
  target.delete("virtual_key");
  if (call.provider !== undefined) target.set("provider", call.provider);
  return Object.fromEntries(target);
}

/** The nodes from the root to a target. */
function nodesTo(path: readonly string[], config: unknown): readonly JsonObject[] {
  const nodes: JsonObject[] = [];
  for (let length = 0; length <= path.length; length += 2) {
    const node = valueAt(config, path.slice(0, length));
    if (isObject(node)) nodes.push(node);
  }
  return nodes;
}

function isInherited(key: string): boolean {
  return Object.hasOwn(inheritance, key) && Reflect.get(inheritance, key) === "replace";
}

/** The entry that a target stands for; a header of the request may name it, and its value is no secret. */
function entryOf(
  { from }: Pick<Call, "from">,
  {
    request: { says },
    catalogue,
  }: { request: HeaderValues["request"]; catalogue?: Catalogue | undefined },
): CatalogueEntry | undefined {
  const named = from["provider"];
  const slug =
    named === "x-portkey-provider"
      ? says.provider
      : named === "x-portkey-virtual-key"
        ? says.virtualKey
        : named;
  return slug === undefined ? undefined : catalogue?.get(slug.replace(/^@/, ""));
}

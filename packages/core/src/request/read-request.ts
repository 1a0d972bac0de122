import { isList, isObject, type JsonObject, typeName } from "../data/json-type.ts";
import { quote } from "../data/quote.ts";
import { headerName, isHeaderName, reasonNotToForward } from "../format/header-names.ts";
import { limits } from "../limits.ts";
import { type Header, headerMap, isHeaderValue } from "./header-map.ts";
import type { Body, IncomingRequest } from "./incoming.ts";
import { refused } from "./refused.ts";
import type { JsonBody, ReadRequest, RoutingHeaders } from "./request.ts";

/**
 * Reads what planning needs of a request.
 *
 * What may live here: what the headers of a request say. What must not: any config. A header that
 * cannot be meant is refused with its name; its value is never repeated, because it may be a secret.
 *
 * @example
 * ```ts
 * import { readRequest } from "@pk-config/core";
 *
 * const headers = { "X-Portkey-Metadata": '{"user": "u-1"}' };
 * const read = readRequest({ method: "POST", path: "/v1/chat/completions?beta=1", headers });
 * read.ok && read.request.metadata; // => { user: "u-1" }
 * read.ok && read.request.pathname; // => "/v1/chat/completions"
 * ```
 */
export function readRequest(incoming: IncomingRequest): ReadRequest {
  const { body, method, path } = incoming;
  const headers = headerMap(incoming.headers);
  for (const [name, { value }] of headers) {
    if (!isHeaderName(name)) return badHeader("A header has a name that no header can have");
    if (!isHeaderValue(value))
      return badHeader(`The header ${quote(name)} has a value that no header can have`);
  }
  if (body?.kind === "text" && body.text.length > limits.bodyLength) return tooLarge(body.text);
  const metadata = metadataIn(headers.get("x-portkey-metadata")?.value);
  if (!metadata.ok) return metadata;
  const says = routingHeaders(headers);
  if (!says.ok) return says;
  const end = path.search(/[?#]/);
  const pathname = end < 0 ? path : path.slice(0, end);
  if (!isPlainPath(pathname)) return badPath;
  const upper = method.toUpperCase();
  const typed = headers.has("content-type") ? "typed" : body === undefined ? "" : "untyped";
  return {
    ok: true,
    request: {
      method: upper,
      pathname,
      headers,
      metadata: metadata.value,
      says: says.value,
      hasBody: body !== undefined,
      kind: `${upper} ${pathname} ${typed}`,
      json: jsonOf(body, headers.get("content-type")?.value),
    },
  };
}

/**
 * Whether a path stays below the address it is put behind. HTTP clients resolve `..` in all its
 * spellings, and would call another path of the host than the config allows, with its key.
 */
function isPlainPath(pathname: string): boolean {
  if (!pathname.startsWith("/") || /[\\\s\p{Cc}]/u.test(pathname)) return false;
  return !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(pathname);
}

const badPath: ReadRequest = refused(
  "bad-path",
  "The path of the request has a segment that leads out of where it stands, or a sign that no path has.",
  "Send the path of an API, as in /v1/chat/completions.",
);

type Read<T> = { readonly ok: true; readonly value: T } | ReturnType<typeof refused>;

const none: JsonObject = {};

function metadataIn(text: string | undefined): Read<JsonObject> {
  if (text === undefined || text.trim() === "") return { ok: true, value: none };
  const value = parsed(text);
  if (isObject(value)) return { ok: true, value };
  const found = value === undefined ? "no JSON" : typeName(value);
  return refused(
    "bad-metadata",
    `The header \`x-portkey-metadata\` holds ${found}; it must hold a JSON object.`,
    'Send an object, as in {"user": "u-1"}.',
  );
}

function routingHeaders(headers: ReadonlyMap<string, Header>): Read<RoutingHeaders> {
  const forwardHeaders = forwardedNames(headers.get("x-portkey-forward-headers")?.value);
  if (!forwardHeaders.ok) return forwardHeaders;
  const timeoutMs = milliseconds(headers.get("x-portkey-request-timeout")?.value);
  if (!timeoutMs.ok) return timeoutMs;
  const provider = given(headers.get("x-portkey-provider")?.value);
  const virtualKey = given(headers.get("x-portkey-virtual-key")?.value);
  const customHost = given(headers.get("x-portkey-custom-host")?.value);
  return {
    ok: true,
    value: {
      ...(provider === undefined ? {} : { provider }),
      ...(virtualKey === undefined ? {} : { virtualKey }),
      ...(customHost === undefined ? {} : { customHost }),
      ...(forwardHeaders.value === undefined ? {} : { forwardHeaders: forwardHeaders.value }),
      ...(timeoutMs.value === undefined ? {} : { timeoutMs: timeoutMs.value }),
    },
  };
}

function given(value: string | undefined): string | undefined {
  const text = value?.trim();
  return text === "" ? undefined : text;
}

/** A list with commas, as every gateway reads it, or JSON, as documentation shows it. */
function forwardedNames(text: string | undefined): Read<readonly string[] | undefined> {
  const list = given(text);
  if (list === undefined) return { ok: true, value: undefined };
  const value = list.startsWith("[") ? parsed(list) : list.split(",");
  if (!isList(value))
    return badForwardHeaders("is no list", "Send names with commas between them.");
  const written = value.map((name) => (typeof name === "string" ? headerName(name.trim()) : " "));
  const names = [...new Set(written)].filter((name) => name !== "");
  if (names.length > limits.forwardedHeaders)
    return badForwardHeaders(
      `lists ${names.length} names`,
      `Send ${limits.forwardedHeaders} at most.`,
    );
  for (const [index, name] of names.entries()) {
    if (!isHeaderName(name))
      return badForwardHeaders(
        `holds no name of a header at place ${index + 1}`,
        "Send names only.",
      );
    const reason = reasonNotToForward(name);
    if (reason !== undefined)
      return badForwardHeaders(
        `lists ${quote(name)}, which is never forwarded: ${reason}`,
        "Take it out of the list.",
      );
  }
  return { ok: true, value: names };
}

function badForwardHeaders(fault: string, hint: string) {
  return refused("bad-header", `The header \`x-portkey-forward-headers\` ${fault}.`, hint);
}

function milliseconds(text: string | undefined): Read<number | undefined> {
  const number = given(text);
  if (number === undefined) return { ok: true, value: undefined };
  if (/^\d{1,9}$/.test(number)) return { ok: true, value: Number(number) };
  return refused(
    "bad-header",
    "The header `x-portkey-request-timeout` holds no whole number of milliseconds.",
    "Send a number, as in 5000.",
  );
}

function jsonOf(body: Body | undefined, type: string | undefined): () => JsonBody {
  if (body?.kind === "json") return () => ({ ok: true, value: body.value });
  // Without a body, or with a form or a file for one, a request simply has no parameters.
  if (body === undefined || (type !== undefined && !/json/i.test(type))) return () => noParams;
  let known: JsonBody | undefined;
  return () => {
    if (known === undefined) {
      const value = parsed(body.text);
      known = value === undefined ? notJson : { ok: true, value };
    }
    return known;
  };
}

const noParams: JsonBody = { ok: true, value: undefined };

const notJson: JsonBody = refused(
  "body-not-json",
  "The body of the request is no JSON, and this config has to look into it.",
  "Send the parameters as a JSON object.",
);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What is no name may be a whole header with its value, so it is not repeated. */
function badHeader(fault: string): ReadRequest {
  return refused(
    "bad-header",
    `${fault}.`,
    "Send it without line breaks and other control characters.",
  );
}

function tooLarge(text: string): ReadRequest {
  return refused(
    "body-too-large",
    `The body has ${text.length} characters; the most that is read is ${limits.bodyLength}.`,
    "Send a smaller body.",
    413,
  );
}

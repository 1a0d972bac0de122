import { isObject, type JsonObject, typeName } from "../data/json-type.ts";
import { parsedJson } from "../data/parsed-json.ts";
import { quote } from "../data/quote.ts";
import { hasKey } from "../format/has-key.ts";
import { bodyType } from "./body-type.ts";
import { contentCoding } from "./content-coding.ts";
import { formBody } from "./form-body.ts";
import { type Headers, headerIn, headerMap, headersIn } from "./header-map.ts";
import { headerText } from "./header-text.ts";
import type { IncomingRequest } from "./incoming.ts";
import { jsonBody, tooLong } from "./json-body.ts";
import { pathnameOf } from "./pathname-of.ts";
import { type Read, refused } from "./refused.ts";
import type { ReadRequest } from "./request.ts";
import { routingHeaders } from "./routing-headers.ts";

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
  const { all, spoken, odd } = headersIn(incoming);
  if (odd !== undefined) return badHeader(odd);
  const long = body?.kind === "text" ? tooLong(body.text) : undefined;
  if (long !== undefined) return long;
  const metadata = metadataIn(headerIn(spoken, metadataName)?.value);
  if (!metadata.ok) return metadata;
  const says = routingHeaders(spoken);
  if (!says.ok) return says;
  const pathname = pathnameOf(path);
  if (pathname === undefined) return badPath;
  const upper = method.toUpperCase();
  const type = headerIn(all, "content-type")?.value;
  const typed = type !== undefined ? "typed" : body === undefined ? "" : "untyped";
  const coding = body === undefined ? undefined : contentCoding(all);
  const content = { body, type, coding };
  return {
    ok: true,
    request: {
      method: upper,
      pathname,
      headers: headerMap(all),
      metadata: metadata.value,
      says: says.value,
      hasBody: body !== undefined,
      bodyType: bodyType(type),
      isCoded: coding !== undefined,
      kind: `${upper} ${pathname} ${typed}${coding === undefined ? "" : " coded"}`,
      json: jsonBody(content),
      form: formBody(content),
    },
  };
}

/** What is no name may be a whole header with its value, so it is not repeated. */
function badHeader({ header, in: where }: NonNullable<Headers["odd"]>): ReadRequest {
  return refused(
    "bad-header",
    where === "name"
      ? "A header has a name that no header can have."
      : `The header ${quote(header.name)} has a value that no header can have.`,
    "Send it without line breaks and other control characters.",
    where === "name" || hasKey(header.name) ? {} : { param: header.name },
  );
}

const badPath: ReadRequest = refused(
  "bad-path",
  "The path of the request has a segment that leads out of where it stands, or a sign that no path has.",
  "Send the path of an API, as in /v1/chat/completions.",
);

const metadataName = "x-portkey-metadata";

function metadataIn(text: string | undefined): Read<JsonObject> {
  if (text === undefined || text.trim() === "") return none;
  const value = parsedJson(headerText(text));
  if (isObject(value)) return { ok: true, value };
  const found = value === undefined ? "no JSON" : typeName(value);
  return refused(
    "bad-metadata",
    `The header \`${metadataName}\` holds ${found}; it must hold a JSON object.`,
    'Send an object, as in {"user": "u-1"}.',
    { param: metadataName },
  );
}

const none: Read<JsonObject> = Object.freeze({ ok: true, value: Object.freeze({}) });

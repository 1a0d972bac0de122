import { type Call, type HeaderSource, type IncomingRequest, urlSent } from "../../src/index.ts";
import { headerMap, headersIn } from "../../src/request/header-map.ts";
import { looseJson } from "./loose-json.ts";
import { placeOf } from "./scripted-hosts.ts";

/** A call as a host gets it. */
export interface SentCall {
  readonly to: string;
  readonly path: string;
  readonly method: string;
  /** Without those that every HTTP client adds by itself. */
  readonly headers: Readonly<Record<string, string>>;
  /** As a value where it is JSON, as text where it is not, and `null` where there is none. */
  readonly body: unknown;
}

/** Puts together what a planned call sends: references looked up, parameters applied. */
export function sentCall(call: Call, config: unknown, incoming: IncomingRequest): SentCall {
  const { to, path } = placeOf(urlSent(call, incoming.path));
  const given = headerMap(headersIn(incoming).all);
  const headers = Object.fromEntries(
    call.headers
      .map(({ name, value }) => [name, headerValue(value, config, given)])
      .filter(([name, value]) => name !== "content-type" || value !== "application/json"),
  );
  return { to, path, method: call.method, headers, body: bodyOf(call, incoming) };
}

function headerValue(source: HeaderSource, config: unknown, given: ReturnType<typeof headerMap>) {
  switch (source.from) {
    case "plan":
      return source.text;
    case "config":
      return `${source.prefix ?? ""}${textAt(config, source.pointer)}`;
    case "request": {
      const { header, prefix = "", strip = "" } = source;
      const value = given.get(header)?.value ?? "";
      return prefix + (value.startsWith(strip) ? value.slice(strip.length) : value);
    }
    default:
      throw new Error("No scenario has a provider catalogue.");
  }
}

function textAt(config: unknown, pointer: string): string {
  let value = config;
  for (const step of pointer.split("/").slice(1)) value = Reflect.get(Object(value), step);
  return String(value);
}

/** The parameters of scenarios are plain keys, and none is a secret. */
function bodyOf({ params }: Call, { body }: IncomingRequest): unknown {
  if (body?.kind !== "text") return null;
  const value = looseJson(body.text);
  if (typeof value !== "object") return value;
  const { defaults, override, drop = [], secrets = [] } = params;
  if (secrets.length > 0) throw new Error("No scenario has a secret parameter.");
  const sent: Record<string, unknown> = { ...defaults, ...value, ...override };
  for (const key of drop) delete sent[key];
  return sent;
}

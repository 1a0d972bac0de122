import type { Catalogue } from "../catalogue/catalogue.ts";
import { assertNever } from "../data/assert-never.ts";
import { pathOf, valueAt } from "../data/json-pointer.ts";
import { remember } from "../data/remember.ts";
import type { HeaderSource, PlannedHeader } from "../plan/attempt.ts";
import { isHeaderValue } from "../request/header-map.ts";
import type { Request } from "../request/request.ts";

/** Where the values of headers are looked up. */
export interface HeaderValues {
  /** The config as it was loaded. */
  readonly config: unknown;
  readonly request: Request;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly catalogue?: Catalogue | undefined;
}

/** Headers ready to be sent, and those that cannot be. */
export interface SentHeaders {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Those whose value is nowhere, or empty where it is a credential. */
  readonly missing: readonly PlannedHeader[];
  /** Those with a value that no header can have, such as one with a line break. */
  readonly unfit: readonly PlannedHeader[];
}

/**
 * Looks up the values of a call's headers, at the last moment and nowhere else. What this returns is
 * secret: it goes to the upstream of the call, and to no log.
 *
 * @example
 * ```ts
 * import { headersSent, readRequest } from "@pk-config/core";
 *
 * const read = readRequest({ method: "GET", path: "/v1/models", headers: {} });
 * if (!read.ok) throw new Error(read.refusal.message);
 * const value = { from: "config", pointer: "/api_key", prefix: "Bearer " } as const;
 * const values = { config: { api_key: "KEY" }, request: read.request };
 * const { headers } = headersSent([{ name: "authorization", value }], values);
 * headers; // => [["authorization", "Bearer KEY"]]
 * ```
 */
export function headersSent(planned: readonly PlannedHeader[], values: HeaderValues): SentHeaders {
  const headers: [string, string][] = [];
  const missing: PlannedHeader[] = [];
  const unfit: PlannedHeader[] = [];
  for (const header of planned) {
    const text = textOf(header.value, values);
    if (text === undefined) missing.push(header);
    else if (isHeaderValue(text)) headers.push([header.name, text]);
    else unfit.push(header);
  }
  return { headers, missing, unfit };
}

function textOf(source: HeaderSource, values: HeaderValues): string | undefined {
  switch (source.from) {
    case "plan":
      return source.text;
    case "config":
      return prefixed(source.prefix, textAt(values.config, source));
    case "request":
      return prefixed(source.prefix, requestText(source, values.request));
    case "environment":
      return prefixed(source.prefix, values.environment?.[source.variable]);
    case "catalogue": {
      const entry = values.catalogue?.get(source.slug);
      return entry?.headers.find(({ name }) => name === source.header)?.text;
    }
    default:
      return assertNever(source, "headersSent");
  }
}

function requestText(
  { header, strip = "" }: Extract<HeaderSource, { readonly from: "request" }>,
  { headers }: Request,
): string | undefined {
  const text = headers.get(header)?.value;
  const stripped = text?.slice(0, strip.length).toLowerCase() === strip.toLowerCase();
  return stripped ? text?.slice(strip.length) : text;
}

function textAt(config: unknown, source: ConfigSource): string | undefined {
  const value = valueAt(config, pathTo(source));
  return typeof value === "string" ? value : undefined;
}

type ConfigSource = Extract<HeaderSource, { readonly from: "config" }>;

/** Plans of a target share its sources, so each pointer is taken apart once. */
const pathTo = remember(({ pointer }: ConfigSource) => pathOf(pointer));

/** An empty key is none: `Bearer ` alone would be a wrong one. */
function prefixed(prefix = "", text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : prefix + text;
}

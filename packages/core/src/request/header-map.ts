import { remember } from "../data/remember.ts";
import { bareHeader, headerName, isHeaderName } from "../format/header-names.ts";
import type { IncomingRequest } from "./incoming.ts";

/** The headers that speak to the gateway. */
const spoken = [
  "x-portkey-config",
  "x-portkey-provider",
  "x-portkey-virtual-key",
  "x-portkey-api-key",
  "x-portkey-custom-host",
  "x-portkey-forward-headers",
  "x-portkey-metadata",
  "x-portkey-request-timeout",
  "x-portkey-retry-count",
  "x-portkey-trace-id",
  "x-portkey-strict-open-ai-compliance",
] as const;

const bySpelling: ReadonlyMap<string, string> = new Map(
  spoken.map((name) => [bareHeader(name), name]),
);

/** A header as it arrived. */
export interface Header {
  /**
   * The one name that all spellings share: lower case, `_` as `-`, and for those that speak to the
   * gateway any case and separator, as SDKs spell them (`xPortkeyMetadata`).
   */
  readonly name: string;
  /** Its name in lower case, otherwise as it was written. */
  readonly written: string;
  readonly value: string;
}

/** The headers of a request, in the order in which they came. */
export interface Headers {
  readonly all: readonly Header[];
  /** Those that speak to the gateway. */
  readonly spoken: readonly Header[];
  /** The first one that no client would send; no more are read then. */
  readonly odd: { readonly header: Header; readonly in: "name" | "value" } | undefined;
}

/** Headers by the one name that all their spellings share. Of two spellings of one the first counts. */
export interface HeaderMap {
  get(name: string): Header | undefined;
  has(name: string): boolean;
  keys(): Iterable<string>;
}

/** Reads headers, all in one pass. */
export function headersIn({ headers }: Pick<IncomingRequest, "headers">): Headers {
  const all: Header[] = [];
  const spoken: Header[] = [];
  for (const key of Object.keys(headers)) {
    const value = headers[key];
    if (typeof value !== "string") continue;
    const { name, written, isValid, speaks } = spellingOf(key);
    const header = { name, written, value };
    if (!isValid) return { all, spoken, odd: { header, in: "name" } };
    if (!isHeaderValue(value)) return { all, spoken, odd: { header, in: "value" } };
    all.push(header);
    if (speaks) spoken.push(header);
  }
  return { all, spoken, odd: undefined };
}

/** Headers by name. Few are ever asked for, so most requests are served without an index. */
export function headerMap(list: readonly Header[]): HeaderMap {
  let index: Map<string, Header> | undefined;
  const get = (name: string) => {
    if (list.length <= mostSearched) return headerIn(list, name);
    index ??= indexOf(list);
    return index.get(name);
  };
  return {
    get,
    has: (name) => get(name) !== undefined,
    keys: () => (index ?? indexOf(list)).keys(),
  };
}

/** Most headers that are looked through one by one. */
const mostSearched = 40;

/** The first header of a name. */
export function headerIn(list: readonly Header[], name: string): Header | undefined {
  for (const header of list) if (header.name === name) return header;
  return undefined;
}

function indexOf(list: readonly Header[]): Map<string, Header> {
  const index = new Map<string, Header>();
  for (const header of list) if (!index.has(header.name)) index.set(header.name, header);
  return index;
}

/** The value of the first header of a name, without a list of all. */
export function headerValue(
  { headers }: Pick<IncomingRequest, "headers">,
  name: string,
): string | undefined {
  for (const key of Object.keys(headers)) {
    if (spellingOf(key).name !== name) continue;
    const value = headers[key];
    if (typeof value === "string") return value;
  }
  return undefined;
}

/**
 * What is known of names that were met before: requests differ in the values of their headers and hardly
 * ever in the names. Who sends ever new ones makes it start over, and long ones are not kept.
 */
const known = new Map<string, Spelling>();
const mostKnown = 1000;
const longestKnown = 64;

/** What a name says by itself. */
interface Spelling extends Omit<Header, "value"> {
  /** Whether a header can have this name at all. */
  readonly isValid: boolean;
  /** Whether it speaks to the gateway. */
  readonly speaks: boolean;
}

/**
 * The one name that all spellings of a header share: lower case, and with `-` where it has `_`.
 *
 * @example
 * ```ts
 * import { sharedName } from "@pk-config/core";
 *
 * sharedName("Content-Type"); // => "content-type"
 * sharedName("xPortkeyTraceId"); // => "x-portkey-trace-id"
 * ```
 */
export function sharedName(name: string): string {
  return spellingOf(name).name;
}

function spellingOf(key: string): Spelling {
  const before = known.get(key);
  if (before !== undefined) return before;
  const name = nameOf(key);
  const spelling: Spelling = {
    name,
    written: key.toLowerCase(),
    isValid: isHeaderName(name),
    speaks: name.startsWith("x-portkey-"),
  };
  if (key.length <= longestKnown) {
    if (known.size >= mostKnown) known.clear();
    known.set(key, spelling);
  }
  return spelling;
}

function nameOf(written: string): string {
  const name = headerName(written);
  if (name.startsWith("x-portkey-") || !name.startsWith("x") || !name.includes("portkey"))
    return name;
  return bySpelling.get(bareHeader(name)) ?? name;
}

/** A header of a request by a name in any spelling, such as `xApiKey` for `x-api-key`. */
export function headerCalled(headers: HeaderMap, name: string): string | undefined {
  const plain = headerName(name);
  if (headers.has(plain)) return plain;
  return byBareName(headers).get(bareHeader(name));
}

const byBareName = remember((headers: HeaderMap) => {
  const names = new Map<string, string>();
  for (const name of headers.keys()) {
    const bare = bareHeader(name);
    if (!names.has(bare)) names.set(bare, name);
  }
  return names;
});

/**
 * Whether a text can be sent as the value of a header: Latin letters, and no line break.
 *
 * @example
 * ```ts
 * import { isHeaderValue } from "@pk-config/core";
 *
 * isHeaderValue("Bearer KEY"); // => true
 * isHeaderValue("KEY\n"); // => false
 * ```
 */
export function isHeaderValue(text: string): boolean {
  return !/[^\t\x20-\x7e\x80-\xff]/.test(text);
}

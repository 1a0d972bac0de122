import { type Header, headerIn } from "./header-map.ts";
import type { Body } from "./incoming.ts";
import { type Refused, refused } from "./refused.ts";

/** A body with what its headers say of it. */
export interface Content {
  readonly body: Body | undefined;
  /** The `content-type`. */
  readonly type: string | undefined;
  /** What was done to the body besides, as in `gzip`; missing where it is as its type says. */
  readonly coding: string | undefined;
}

/** The header that says what was done to a body. */
export const codingHeader = "content-encoding";

/** The coding of a body; `identity` is a word for none. */
export function contentCoding(headers: readonly Header[]): string | undefined {
  const coding = headerIn(headers, codingHeader)?.value.trim() ?? "";
  return coding === "" || coding.toLowerCase() === "identity" ? undefined : coding;
}

/** A body that would have to be decoded first; it can be sent on, and nobody looks into it. */
export function encoded(): Refused {
  return wouldNeedDecoding;
}

const wouldNeedDecoding = refused(
  "body-encoded",
  "The body of the request is compressed or coded in another way, and this config has to look into it.",
  "Send it without `content-encoding`.",
  { status: 415, param: codingHeader },
);

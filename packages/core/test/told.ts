import { parse } from "../src/index.ts";

/** Each finding about a text as its code and what it underlines. */
export function told(text: string): string[] {
  return parse(text).findings.map(
    ({ code, offset, length }) => `${code} ${text.slice(offset, offset + length)}`,
  );
}

import type { Header } from "@pk-config/transport";

/**
 * The headers of a reply, names in lower case, one entry a line. Each byte of a value is one character,
 * as HTTP has it, so that nothing is lost where a server writes another alphabet.
 */
export function headerList(raw: readonly Buffer[]): Header[] {
  const headers: Header[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index]?.toString("latin1") ?? "";
    headers.push([name.toLowerCase(), raw[index + 1]?.toString("latin1") ?? ""]);
  }
  return headers;
}

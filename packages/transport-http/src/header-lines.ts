import type { Header } from "@pk-config/transport";

/**
 * Names and values in turn, as undici takes them, without those headers that belong to the connection:
 * they are for this side to write, and one that is written twice can hide a second request.
 */
export function headerLines(headers: readonly Header[]): string[] {
  const lines: string[] = [];
  for (const [name, value] of headers) {
    if (!ownHeaders.has(name)) lines.push(name, value);
  }
  return lines;
}

const ownHeaders: ReadonlySet<string> = new Set([
  "host",
  "connection",
  "content-length",
  "transfer-encoding",
  "keep-alive",
  "proxy-connection",
  "upgrade",
  "expect",
]);

import { type Header, headersOfTransport } from "@pk-config/transport";

/**
 * Names and values in turn, as undici takes them, without those headers that are for this side to write.
 */
export function headerLines(headers: readonly Header[]): string[] {
  const lines: string[] = [];
  for (const [name, value] of headers) {
    if (!headersOfTransport.has(name)) lines.push(name, value);
  }
  return lines;
}

import { type Header, headersOfTransport, type SendingBody } from "@pk-config/transport";

/**
 * Names and values in turn, as undici takes them, without those headers that are for this side to write.
 * Of these undici writes all but the length of a stream, which it does not know.
 */
export function headerLines(headers: readonly Header[], body?: SendingBody): string[] {
  const lines: string[] = [];
  for (const [name, value] of headers) {
    if (!headersOfTransport.has(name)) lines.push(name, value);
  }
  if (body !== undefined && !(body instanceof Uint8Array) && body.length !== undefined)
    lines.push("content-length", String(body.length));
  return lines;
}

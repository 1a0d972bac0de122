import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Header } from "@pk-config/transport";
import { errorBody, type Fault } from "../error-answer.ts";

/** How long a caller who still sends may take to read why nobody listens to it. */
export const lingerMs = 1000;

/**
 * Refuses a caller over its connection, where there is no response object to do it with. The connection
 * is left open for a moment: one that closes on what nobody has read is reset, and takes the refusal
 * with it.
 */
export function refuseOnWire(fault: Fault, socket: Duplex, headers: readonly Header[] = []): void {
  const tooLong = setTimeout(() => socket.destroy(), lingerMs);
  // Its errors are nobody's, and would end the program.
  socket.on("error", () => socket.destroy()).once("close", () => clearTimeout(tooLong));
  socket.resume().end(refusalOnWire(fault, headers));
}

/** By hand, as nothing else would write it. */
function refusalOnWire(fault: Fault, headers: readonly Header[]): string {
  const body = errorBody(fault);
  return [
    `HTTP/1.1 ${fault.status} ${STATUS_CODES[fault.status]}`,
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
    ...headers.map(([name, value]) => `${name}: ${value}`),
    "",
    body,
  ].join("\r\n");
}

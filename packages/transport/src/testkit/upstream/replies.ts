import { gzipSync } from "node:zlib";
import type { Behaviour } from "./exchange.ts";
import { play } from "./script.ts";

/** A reply that keeps to the rules. */
export interface PlainReply {
  readonly status?: number;
  /** Names as they are to be written. */
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: string | Uint8Array;
}

/** Answers with a status, headers and a body of known length, all in one write. */
export function reply({ status = 200, headers = [], body = "" }: PlainReply = {}): Behaviour {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const length: [string, string][] = hasBody(status)
    ? [["content-length", String(bytes.length)]]
    : [];
  const text = head(status, [...headers, ...length]);
  return async (exchange) => {
    await exchange.over;
    const sent = exchange.request.method === "HEAD" || !hasBody(status) ? "" : bytes;
    await exchange.write(Buffer.concat([Buffer.from(text, "latin1"), Buffer.from(sent)]));
  };
}

/** The head of a reply as text. */
export function head(
  status: number,
  headers: readonly (readonly [name: string, value: string])[],
): string {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Said So\r\n${lines.join("")}\r\n`;
}

/** The head of a reply that comes in chunks. */
export const chunkedHead = head(200, [["transfer-encoding", "chunked"]]);

/** A chunk as it is on the wire. */
export function chunk(text: string): string {
  return `${Buffer.byteLength(text, "latin1").toString(16)}\r\n${text}\r\n`;
}

/** What ends a chunked body. */
export const lastChunk = "0\r\n\r\n";

/** Answers in chunks with a pause between them. */
export function chunked(parts: readonly string[], pauseMs: number): Behaviour {
  const steps = parts.flatMap((part) => [chunk(part), { do: "pause", ms: pauseMs } as const]);
  return play(chunkedHead, ...steps, lastChunk);
}

/** What an echo tells of a request. */
export interface Echoed {
  readonly method: string;
  readonly target: string;
  readonly lines: readonly string[];
  /** The body in Base64. */
  readonly body: string;
}

/** Answers with what exactly has come, as JSON. */
export const echo: Behaviour = async (exchange) => {
  await exchange.over;
  const { method, target, lines, body } = exchange.request;
  const echoed: Echoed = { method, target, lines, body: Buffer.from(body).toString("base64") };
  const headers = [["content-type", "application/json"]] as const;
  await reply({ headers, body: JSON.stringify(echoed) })(exchange);
};

/** Answers with a body in gzip. */
export function gzipped(text: string): Behaviour {
  return reply({ headers: [["content-encoding", "gzip"]], body: gzipSync(text) });
}

function hasBody(status: number): boolean {
  return status >= 200 && status !== 204 && status !== 304;
}

import type { ServerResponse } from "node:http";
import type { BodyPart, Header, ReplyBody } from "@pk-config/transport";
import type { Answer } from "../exchange.ts";

type Read = BodyPart | Promise<BodyPart>;

/**
 * Writes an answer, as fast as the caller takes it. A body that breaks off breaks the connection. Where
 * something else has answered meanwhile, such as a timeout of a framework, that answer stands.
 */
export function writeAnswer(answer: Answer, response: ServerResponse): void {
  if (response.headersSent || response.destroyed) {
    answer.body.cancel();
    return;
  }
  try {
    write(answer, response);
  } catch {
    // A transport has given what is no status or no header.
    answer.body.cancel();
    response.destroy();
  }
}

function write({ status, headers, body }: Answer, response: ServerResponse): void {
  const first = body.read();
  const bytes = bytesIn(first);
  const second = bytes === undefined ? undefined : body.read();
  if (bytes !== undefined && isEnd(second)) {
    // All of it is here, so head and body go out together.
    const hasLength = headers.some(([name]) => name === "content-length");
    const length: Header = ["content-length", String(bytes.length)];
    writeHead(status, hasLength ? headers : [...headers, length], response);
    end(response, bytes);
    return;
  }
  writeHead(status, headers, response);
  const parts = second === undefined ? [first] : [first, second];
  pump(parts, body, response).catch(() => {
    body.cancel();
    response.destroy();
  });
}

function writeHead(status: number, headers: readonly Header[], response: ServerResponse): void {
  if (response.getHeaderNames().length === 0) {
    // Not by `flat`, which takes several times as long.
    const raw: string[] = [];
    for (const [name, value] of headers) raw.push(name, value);
    response.writeHead(status, raw);
    return;
  }
  // Beside what a framework has set, Node would keep only the last of a name that comes twice.
  const seen = new Set<string>();
  for (const [name, value] of headers) {
    if (seen.has(name)) response.appendHeader(name, value);
    else response.setHeader(name, value);
    seen.add(name);
  }
  response.writeHead(status);
}

function bytesIn(read: Read): Uint8Array | undefined {
  return !(read instanceof Promise) && read.kind === "bytes" ? read.bytes : undefined;
}

function isEnd(read: Read | undefined): boolean {
  return read !== undefined && !(read instanceof Promise) && read.kind === "end";
}

/** Writes part after part; `begun` are those that were asked for already. */
async function pump(begun: Read[], body: ReplyBody, response: ServerResponse): Promise<void> {
  while (!response.destroyed) {
    const part = await (begun.shift() ?? body.read());
    if (part.kind === "bytes") {
      if (!response.write(part.bytes)) await drained(response);
    } else if (part.kind === "end") {
      end(response);
      return;
    } else {
      // What was written goes out first; its end is missing, and that is what the caller is to see.
      setImmediate(breakOff, response);
      return;
    }
  }
  body.cancel();
}

/** As much as is read of a caller that goes on sending when it has its answer. */
const mostDrained = { bytes: 128 * 1024 * 1024, ms: 30_000 } as const;

/**
 * Ends an answer; where the caller still sends, only after all that it sends, or after as much as anybody
 * sends before looking for an answer. A connection that closed before would be reset, and the answer be
 * lost with it, and one that stays would stand still for ever.
 */
function end(response: ServerResponse, bytes?: Uint8Array): void {
  const { req: message } = response;
  if (message.complete || message.destroyed) {
    response.end(bytes);
    return;
  }
  if (bytes !== undefined) response.write(bytes);
  // Of an answer without a body nothing else would go out before its end.
  response.flushHeaders();
  const tooLong = setTimeout(() => response.destroy(), mostDrained.ms);
  const endNow = () => {
    clearTimeout(tooLong);
    response.end();
  };
  let drained = 0;
  // A listener, too: whoever was reading the body until now may stop its flow once more.
  const drain = ({ length }: Uint8Array) => {
    drained += length;
    if (drained > mostDrained.bytes) response.destroy();
  };
  message.once("end", endNow).once("close", endNow).on("data", drain).resume();
}

/**
 * Breaks an answer off. To a caller of HTTP/1.0 every close is the end of a body, so its connection is
 * reset: a moment later, since what comes together with a reset may be lost, or hide it.
 */
function breakOff(response: ServerResponse): void {
  const { req, socket } = response;
  if (req.httpVersion !== "1.0" || socket === null || "encrypted" in socket) response.destroy();
  else setTimeout(() => socket.resetAndDestroy(), resetMs);
}

const resetMs = 50;

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
}

import type { ServerResponse } from "node:http";
import type { BodyPart, Header, ReplyBody } from "@pk-config/transport";
import type { Answer } from "../exchange.ts";

type Read = BodyPart | Promise<BodyPart>;

/** Writes an answer, as fast as the caller takes it. A body that breaks off breaks the connection. */
export function writeAnswer({ status, headers, body }: Answer, response: ServerResponse): void {
  const first = body.read();
  const bytes = bytesIn(first);
  const second = bytes === undefined ? undefined : body.read();
  if (bytes !== undefined && isEnd(second)) {
    // All of it is here, so head and body go out together.
    const hasLength = headers.some(([name]) => name === "content-length");
    const length: Header = ["content-length", String(bytes.length)];
    writeHead(status, hasLength ? headers : [...headers, length], response);
    response.end(bytes);
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
      response.end();
      return;
    } else {
      // What was written goes out first; its end is missing, and that is what the caller is to see.
      setImmediate(() => response.destroy());
      return;
    }
  }
  body.cancel();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
  });
}

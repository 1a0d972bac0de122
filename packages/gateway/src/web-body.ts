import type { BodyPart, ReplyBody } from "@pk-config/transport";
import type { ExchangeBody } from "./exchange.ts";
import { readUpTo } from "./read-up-to.ts";

/** The body of a web request, unread. */
export function bodyOfRequest(request: Request): ExchangeBody | undefined {
  const { body, headers } = request;
  if (body === null) return undefined;
  const said = headers.get("content-length");
  return {
    length: said !== null && /^\d{1,15}$/.test(said) ? Number(said) : undefined,
    read: async (limit) =>
      request.bodyUsed || body.locked ? { kind: "taken" } : readUpTo(piecesOf(body), limit),
  };
}

/** Not every runtime can iterate over its streams; and who iterates cannot stop while a read waits. */
function piecesOf(stream: ReadableStream<Uint8Array>): AsyncIterableIterator<Uint8Array> {
  const reader = stream.getReader();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => reader.read(),
    async return() {
      // Who stops early lets the caller know; whether it still listens is its affair.
      reader.cancel().catch(() => {});
      return { done: true, value: undefined };
    },
  };
}

/** The body of a reply as a stream; it breaks where the body does, and is read as fast as it is taken. */
export function streamOf(body: ReplyBody): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const part: BodyPart = await body.read();
        switch (part.kind) {
          case "bytes":
            controller.enqueue(part.bytes);
            break;
          case "end":
            controller.close();
            break;
          default:
            controller.error(new Error(`The upstream's reply broke off (${part.cause}).`));
        }
      },
      cancel() {
        body.cancel();
      },
    },
    { highWaterMark: 0 },
  );
}

import type { IncomingMessage } from "node:http";
import type { ExchangeBody, ReadBody } from "../exchange.ts";

/**
 * The body of a message, unread; nothing where the message announces none. `goOn` is called when its first
 * byte is asked for, and never for a body that is refused unread.
 */
export function bodyOfMessage(
  message: IncomingMessage,
  goOn?: () => void,
): ExchangeBody | undefined {
  const { "content-length": said, "transfer-encoding": coding } = message.headers;
  if (coding === undefined && (said === undefined || said === "0")) return undefined;
  return {
    length: said === undefined ? undefined : Number(said),
    read(limit) {
      if (coding !== undefined && !isChunked.test(coding)) return Promise.resolve(coded);
      if (message.readableEnded || message.readableDidRead) return Promise.resolve(taken);
      if (message.destroyed) return Promise.resolve(broken);
      goOn?.();
      return read(message, limit);
    },
  };
}

/** Reads by events: iterating over a message takes several times as long. */
function read(message: IncomingMessage, limit: number): Promise<ReadBody> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const onData = (piece: Buffer) => {
      pieces.push(piece);
      length += piece.length;
      if (length <= limit) return;
      message.pause().off("data", onData);
      resolve({ kind: "long", rest: restOf(pieces, message) });
    };
    const onEnd = () => {
      const [only, second] = pieces;
      const isOne = only !== undefined && second === undefined;
      resolve({ kind: "whole", bytes: isOne ? only : Buffer.concat(pieces, length) });
    };
    const onClose = () => resolve(broken);
    // They stay, since taking each off costs as much as planning: what is settled stays settled.
    message.on("data", onData).on("end", onEnd).on("close", onClose).on("error", onClose);
  });
}

/** What does not end in chunks has no end, and Node refuses it when it comes to the body. */
const isChunked = /^\s*chunked\s*$/i;
const coded: ReadBody = { kind: "coded" };
const taken: ReadBody = { kind: "taken" };
const broken: ReadBody = { kind: "broken" };

/** What was read already, and then the rest, as fast as it is taken. */
async function* restOf(
  pieces: readonly Buffer[],
  message: IncomingMessage,
): AsyncGenerator<Uint8Array> {
  yield* pieces;
  // The caller's connection is still needed for its answer, whoever stops reading.
  yield* message.iterator({ destroyOnReturn: false });
}

import type { BodyPart, ReplyBody } from "@pk-config/transport";

/** A body that tells when it is over: read to its end, broken off, or given up. */
export function toldAtEnd(body: ReplyBody, tell: () => void): ReplyBody {
  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    tell();
  };
  const seen = (part: BodyPart) => {
    if (part.kind !== "bytes") end();
    return part;
  };
  return {
    read() {
      const part = body.read();
      return "kind" in part ? seen(part) : part.then(seen);
    },
    cancel() {
      body.cancel();
      end();
    },
  };
}

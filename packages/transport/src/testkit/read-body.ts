import assert from "node:assert";
import type { BodyPart, ReplyBody } from "../reply-body.ts";
import { within } from "./time/within.ts";

/** A body that was read to its last part. */
export interface BodyRead {
  readonly bytes: Buffer;
  /** How many parts had bytes. */
  readonly parts: number;
  /** Its end, or that it broke off. */
  readonly last: Exclude<BodyPart, { readonly kind: "bytes" }>;
}

/** Reads a body to its last part, and holds each part to the contract. */
export async function readBody(body: ReplyBody): Promise<BodyRead> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const part = await within(body.read(), "a part of the body");
    if (part.kind === "bytes") {
      assert(part.bytes.length > 0, "no part is empty");
      parts.push(part.bytes);
      continue;
    }
    const again = await within(body.read(), "the last part again");
    assert.deepEqual(again, part, "the last part is given again");
    return { bytes: Buffer.concat(parts), parts: parts.length, last: part };
  }
}

/** Reads a body that must come to its end, as text. */
export async function textOf(body: ReplyBody): Promise<string> {
  const { bytes, last } = await readBody(body);
  assert.equal(last.kind, "end", "the body is whole");
  return bytes.toString("latin1");
}

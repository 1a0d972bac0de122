import { describe, expect, it } from "vitest";
import { measured } from "./measured.ts";
import type { SendingStream } from "./transport.ts";

/** A stream that tells a length, and how often it was let go. */
function stream(length: number | undefined, ...sizes: readonly number[]) {
  let letGo = 0;
  const left = [...sizes];
  const made: SendingStream = {
    length,
    [Symbol.asyncIterator]: () => ({
      async next() {
        const size = left.shift();
        return size === undefined
          ? { done: true, value: undefined }
          : { done: false, value: new Uint8Array(size) };
      },
      async return() {
        letGo += 1;
        return { done: true, value: undefined };
      },
    }),
  };
  return { made, letGo: () => letGo };
}

async function sizes(parts: AsyncIterable<Uint8Array>): Promise<(number | string)[]> {
  const found: (number | string)[] = [];
  try {
    for await (const part of parts) found.push(part.length);
  } catch (error) {
    found.push(String(error));
  }
  return found;
}

describe("measured", () => {
  it.each([
    [3, [1, 2], [1, 2]],
    [0, [], []],
    [3, [1, 0, 2, 0], [1, 0, 2, 0]],
    [4, [1, 2], [1, 2, expect.stringMatching(/a body of 4 bytes, and it ended after 3\.$/)]],
    [2, [1, 2, 5], [1, expect.stringMatching(/a body of 2 bytes, and it gave 3\.$/)]],
  ])("holds a stream to its %d bytes: %j", async (length, given, found) => {
    expect(await sizes(measured(stream(length, ...given).made))).toEqual(found);
  });

  it("gives a stream that tells no length as it is", () => {
    const { made } = stream(undefined, 1);
    expect(measured(made)).toBe(made);
  });

  it("lets go of a stream that is too long, and of one that nobody wants any more", async () => {
    const long = stream(1, 2);
    await sizes(measured(long.made));
    const left = stream(3, 1, 2);
    await measured(left.made)[Symbol.asyncIterator]().return?.();
    expect([long.letGo(), left.letGo()]).toEqual([1, 1]);
  });
});

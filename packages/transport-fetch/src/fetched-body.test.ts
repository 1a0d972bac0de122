import { describe, expect, it } from "vitest";
import { FetchedBody } from "./fetched-body.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function bodyOf(source: UnderlyingDefaultSource<Uint8Array>) {
  const caller = new AbortController();
  let releases = 0;
  const stream = new ReadableStream<Uint8Array>(source, { highWaterMark: 0 });
  const body = new FetchedBody(stream, caller.signal, () => {
    releases += 1;
  });
  return { body, caller, released: () => releases };
}

/** Parts that are given one at a time, and how many were asked for. */
function parts(...texts: readonly string[]) {
  let asked = 0;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    pull(controller) {
      const text = texts[asked];
      asked += 1;
      if (text === undefined) controller.close();
      else controller.enqueue(bytes(text));
    },
  };
  return { source, asked: () => asked };
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("FetchedBody", () => {
  it("reads one part ahead and no more", async () => {
    const { source, asked } = parts("a", "b", "c");
    const { body } = bodyOf(source);
    await turn();
    expect(asked()).toBe(1);
    expect(body.read()).toEqual({ kind: "bytes", bytes: bytes("a") });
    await turn();
    expect(asked()).toBe(2);
  });

  it("gives the end again and lets go of the signal at once", async () => {
    const { body, released } = bodyOf(parts("a").source);
    expect(await body.read()).toMatchObject({ kind: "bytes" });
    expect(await body.read()).toEqual({ kind: "end" });
    expect(body.read()).toEqual({ kind: "end" });
    expect(released()).toBe(1);
  });

  it("passes over parts that are empty", async () => {
    const { body } = bodyOf(parts("", "a", "").source);
    expect(await body.read()).toEqual({ kind: "bytes", bytes: bytes("a") });
    expect(await body.read()).toEqual({ kind: "end" });
  });

  it("says why it broke off where it can", async () => {
    const cause = Object.assign(new Error("read"), { code: "ECONNRESET" });
    const { body, released } = bodyOf({
      pull(controller) {
        controller.error(new TypeError("terminated", { cause }));
      },
    });
    expect(await body.read()).toEqual({ kind: "broken", cause: "reset" });
    expect(body.read()).toEqual({ kind: "broken", cause: "reset" });
    expect(released()).toBe(1);
  });

  it("is given up once, with what was read ahead", async () => {
    let cancels = 0;
    const { source } = parts("a", "b");
    const { body, released } = bodyOf({
      ...source,
      cancel() {
        cancels += 1;
        throw new Error("nobody wants to know");
      },
    });
    await turn();
    body.cancel();
    body.cancel();
    expect(body.read()).toEqual({ kind: "broken", cause: "closed" });
    await turn();
    expect([cancels, released()]).toEqual([1, 1]);
  });

  it("breaks off when the signal fires, also where fetch no longer listens", async () => {
    const { body, caller } = bodyOf({ pull: () => new Promise(() => {}) });
    const waiting = body.read();
    caller.abort();
    expect(await waiting).toEqual({ kind: "broken", cause: "closed" });
  });

  it("does not mind a signal that fires after its end", async () => {
    const { body, caller } = bodyOf(parts().source);
    expect(await body.read()).toEqual({ kind: "end" });
    caller.abort();
    expect(body.read()).toEqual({ kind: "end" });
  });
});

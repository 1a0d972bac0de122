import { describe, expect, it } from "vitest";
import { IncomingBody } from "./incoming-body.ts";

const end = { kind: "end" } as const;
const cutOff = { kind: "broken", cause: "closed" } as const;

function inflow(length?: number) {
  const done: string[] = [];
  return {
    done,
    resume: () => void done.push("resume"),
    close: () => void done.push("close"),
    length: () => length,
  };
}

function textOf(part: unknown): string {
  expect(part).toMatchObject({ kind: "bytes", bytes: expect.any(Uint8Array) });
  const bytes: unknown = Reflect.get(Object(part), "bytes");
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString() : "";
}

describe("IncomingBody", () => {
  it("gives all that has come as one part, and the end, at once", () => {
    const body = new IncomingBody(inflow());
    body.add(Buffer.from("one "));
    body.add(Buffer.from("two"));
    body.finish(end);
    expect(textOf(body.read())).toBe("one two");
    expect([body.read(), body.read()]).toEqual([end, end]);
  });

  it("copies nothing where one piece has come", () => {
    const body = new IncomingBody(inflow());
    const bytes = Buffer.from("one");
    body.add(bytes);
    expect(Reflect.get(Object(body.read()), "bytes")).toBe(bytes);
  });

  it("joins for a read that waits what comes in one turn", async () => {
    const body = new IncomingBody(inflow());
    const waiting = body.read();
    expect(waiting).toBeInstanceOf(Promise);
    body.add(Buffer.from("one "));
    body.add(Buffer.from("two"));
    body.finish(end);
    expect(textOf(await waiting)).toBe("one two");
    expect(body.read()).toEqual(end);
  });

  it("tells a read that waits how it ended", async () => {
    for (const last of [end, { kind: "broken", cause: "reset" }] as const) {
      const body = new IncomingBody(inflow());
      const waiting = body.read();
      body.finish(last);
      expect(await waiting).toEqual(last);
      expect(body.read()).toEqual(last);
    }
  });

  it("lets the upstream wait beyond 64 KiB, and go on once they are read", () => {
    const flow = inflow();
    const body = new IncomingBody(flow);
    expect(body.add(new Uint8Array(65_536))).toBe(true);
    expect(body.add(new Uint8Array(1))).toBe(false);
    expect(flow.done).toEqual([]);
    expect(body.read()).toMatchObject({ bytes: { length: 65_537 } });
    expect(flow.done).toEqual(["resume"]);
    expect(body.add(new Uint8Array(1))).toBe(true);
    expect(textOf(body.read())).toBe("\0");
    expect(flow.done).toEqual(["resume"]);
  });

  it("holds nobody up for whom somebody waits", async () => {
    const flow = inflow();
    const body = new IncomingBody(flow);
    const waiting = body.read();
    expect(body.add(new Uint8Array(65_536))).toBe(true);
    expect(body.add(new Uint8Array(65_536))).toBe(true);
    expect(await waiting).toMatchObject({ bytes: { length: 131_072 } });
    expect(flow.done).toEqual([]);
  });

  it("gives what came before a break, and then the break", () => {
    const body = new IncomingBody(inflow());
    body.add(Buffer.from("half"));
    body.finish({ kind: "broken", cause: "reset" });
    expect(textOf(body.read())).toBe("half");
    expect(body.read()).toEqual({ kind: "broken", cause: "reset" });
  });

  it("waits a moment for a small rest that nobody reads", async () => {
    const flow = inflow(100);
    const body = new IncomingBody(flow);
    body.add(new Uint8Array(40));
    body.cancel();
    expect(body.read()).toEqual(cutOff);
    expect(body.add(new Uint8Array(60))).toBe(true);
    body.finish(end);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(flow.done).toEqual([]);
    expect(body.read()).toEqual(cutOff);
  });

  it("closes a connection on which a small rest does not come", async () => {
    const flow = inflow(100);
    new IncomingBody(flow).cancel();
    expect(flow.done).toEqual([]);
    await expect.poll(() => flow.done, { interval: 10 }).toEqual(["close"]);
  });

  it.each([
    ["large", 65_537],
    ["of a size that nobody knows", undefined],
  ])("closes at once where the rest is %s", (_, length) => {
    const flow = inflow(length);
    const body = new IncomingBody(flow);
    body.cancel();
    body.cancel();
    expect(flow.done).toEqual(["close"]);
  });

  it("keeps a connection that has brought everything as soon as it may go on", () => {
    const flow = inflow();
    const body = new IncomingBody({ ...flow, resume: () => body.finish(end) });
    expect(body.add(new Uint8Array(65_537))).toBe(false);
    body.cancel();
    expect(flow.done).toEqual([]);
    expect(body.read()).toEqual(cutOff);
  });

  it("ends a read that waits when it is given up", async () => {
    const body = new IncomingBody(inflow());
    const waiting = body.read();
    body.cancel();
    expect(await waiting).toEqual(cutOff);
  });

  it("does nothing when it is given up after its end", () => {
    const flow = inflow();
    const body = new IncomingBody(flow);
    body.finish(end);
    body.cancel();
    expect(body.read()).toEqual(end);
    expect(flow.done).toEqual([]);
  });

  it("is not whole for whoever gave it up unread", () => {
    const body = new IncomingBody(inflow());
    body.add(Buffer.from("one"));
    body.finish(end);
    body.cancel();
    expect(body.read()).toEqual(cutOff);
  });
});

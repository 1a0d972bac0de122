import type { BodyPart, Reply } from "@pk-config/transport";
import { type Transport, transportSpec } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { goesOn, planFor, triesAgain } from "../test/plans.ts";
import { answer, end, json, nothing, reset, slowly, stageOf, stream, told } from "../test/stage.ts";

async function read(reply: Reply | undefined): Promise<readonly string[]> {
  const parts: string[] = [];
  for (let part: BodyPart | undefined; part?.kind !== "end" && part?.kind !== "broken"; ) {
    part = await reply?.body.read();
    if (part === undefined) break;
    parts.push(told(part));
  }
  return parts;
}

describe("a reply that is no stream", () => {
  it("is the caller's when it is whole, and then in one piece", async () => {
    const stage = stageOf([slowly(json, [10, "{"], [10, "}"], [10, end])]);
    const beginMs = stage.clock.nowMs();
    const { reply } = await stage.perform(planFor({}));
    expect(stage.clock.nowMs() - beginMs).toBe(30);
    expect(stage.left()).toEqual(nothing);
    expect(await read(reply)).toEqual(["{}", "end"]);
  });

  it("is the caller's when it is too long to be held, and the rest comes as it comes", async () => {
    const fate = slowly(json, [10, "abc"], [10, "def"], [10, "ghi"], [10, end]);
    const stage = stageOf([fate], { limits: { replyBuffer: 4 } });
    const beginMs = stage.clock.nowMs();
    const { reply } = await stage.perform(planFor({}));
    expect(stage.clock.nowMs() - beginMs).toBe(20);
    expect(await stage.clock.until(read(reply))).toEqual(["abcdef", "ghi", "end"]);
    expect(stage.left()).toEqual(nothing);
  });

  it("is timed to its end", async () => {
    const stage = stageOf([slowly(json, [10, "{"], [60, "}"], [0, end]), answer(200, "b")]);
    const { events, reply } = await stage.perform(planFor({ timeoutMs: 51, ...goesOn }, {}));
    expect(events.map(({ kind }) => kind)).toEqual(["reply", "timeout", "reply"]);
    expect(await read(reply)).toEqual(["b", "end"]);
    expect(stage.left()).toEqual(nothing);
  });

  it("is timed to its end where it is too long to be held, and then it breaks off", async () => {
    const fate = slowly(json, [10, "abcd"], [20, "e"], [20, "f"], [20, "g"], [0, end]);
    const stage = stageOf([fate], { limits: { replyBuffer: 4 } });
    const beginMs = stage.clock.nowMs();
    const outcome = await stage.perform(planFor({ timeoutMs: 61 }));
    expect(await stage.clock.until(read(outcome.reply))).toEqual(["abcd", "e", "f", "broken"]);
    expect(stage.clock.nowMs() - beginMs).toBe(61);
    expect(outcome.events.at(-1)).toEqual({ kind: "broken", cause: "closed" });
    expect(stage.left()).toEqual(nothing);
  });

  it("is not timed while its caller does not read", async () => {
    const fate = slowly(json, [10, "abcd"], [20, "e"], [20, "f"], [0, end]);
    const stage = stageOf([fate], { limits: { replyBuffer: 4 } });
    const { reply } = await stage.perform(planFor({ timeoutMs: 61 }));
    for (const _ of [1, 2, 3]) {
      await stage.clock.pass(5000);
      if (reply !== undefined) await stage.clock.until(Promise.resolve(reply.body.read()));
    }
    expect(await stage.clock.until(read(reply))).toEqual(["end"]);
    expect(stage.left()).toEqual(nothing);
  });

  it("has broken off when it is silent for too long, where it has no timeout", async () => {
    const stage = stageOf([slowly(json, [10, "{"]), answer(200)], { limits: { idleMs: 101 } });
    const beginMs = stage.clock.nowMs();
    const { events } = await stage.perform(planFor(goesOn, {}));
    expect(stage.clock.nowMs() - beginMs).toBe(111);
    expect(events[1]).toEqual({ kind: "broken", cause: "closed" });
    expect(stage.left()).toEqual(nothing);
  });

  it("may be silent for as long as its timeout allows", async () => {
    const stage = stageOf([slowly(json, [500, "{}"], [0, end])], { limits: { idleMs: 101 } });
    const { verdict } = await stage.perform(planFor({ timeoutMs: 1001 }));
    expect(verdict.kind).toBe("reply");
  });

  it("leads to another try when it breaks off", async () => {
    const stage = stageOf([slowly(json, [0, "{"], [0, reset]), answer(200, "{}")]);
    const { events, reply } = await stage.perform(planFor(triesAgain));
    expect(events.map(({ kind }) => kind)).toEqual(["reply", "broken", "waited", "reply"]);
    expect(await read(reply)).toEqual(["{}", "end"]);
  });

  it("that breaks off and is the last is no reply", async () => {
    const stage = stageOf([slowly(json, [0, "{"], [5, reset])]);
    const { verdict, reply } = await stage.perform(planFor({}));
    expect(verdict).toMatchObject({ kind: "unreachable", cause: "reset" });
    expect(reply).toBeUndefined();
    expect(stage.left()).toEqual(nothing);
  });
});

describe("a stream", () => {
  it("is the caller's with its first part, to which it is timed", async () => {
    const stage = stageOf([slowly(stream, [50, "a"], [5000, "b"], [0, end])]);
    const beginMs = stage.clock.nowMs();
    const { reply } = await stage.perform(planFor({ timeoutMs: 51 }));
    expect(stage.clock.nowMs() - beginMs).toBe(50);
    expect(await stage.clock.until(read(reply))).toEqual(["a", "b", "end"]);
    expect(stage.left()).toEqual(nothing);
  });

  it("that does not begin in time is a timeout", async () => {
    const stage = stageOf([slowly(stream, [60, "a"])]);
    const { verdict } = await stage.perform(planFor({ timeoutMs: 51 }));
    expect(verdict.kind).toBe("timeout");
    expect(stage.left()).toEqual(nothing);
  });

  it("that breaks off before its first part leads on", async () => {
    const stage = stageOf([slowly(stream, [10, reset]), answer(200, "b")]);
    const { verdict } = await stage.perform(planFor(goesOn, {}));
    expect(verdict).toMatchObject({ kind: "reply", attempt: 1 });
  });
});

describe("a body whose transport fails while it is read", () => {
  it("ends the run with what was thrown", async () => {
    const fault = new Error("Nobody can read that.");
    let cancelled = 0;
    const body = {
      read: () => Promise.reject(fault),
      cancel: () => {
        cancelled += 1;
      },
    };
    const transport: Transport = {
      spec: transportSpec,
      doSend: async () => ({ kind: "reply", status: 200, headers: [], body }),
    };
    const stage = stageOf([], { transport });
    await expect(stage.perform(planFor({ timeoutMs: 50 }))).rejects.toBe(fault);
    expect(cancelled).toBe(1);
    expect(stage.left()).toEqual(nothing);
  });
});

import { type Transport, transportSpec } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { planFor } from "../test/plans.ts";
import { answer, end, nothing, reset, slowly, stageOf, stream, told } from "../test/stage.ts";

const closed = { kind: "broken", cause: "closed" };

describe("an answer that is whole", () => {
  it("commits the run with its first part, once", async () => {
    const { events, reply } = await stageOf([answer(200, "hello")]).perform(planFor({}));
    expect(events).toHaveLength(1);
    await reply?.body.read();
    expect(events.slice(1)).toEqual([{ kind: "committed" }]);
    expect([await reply?.body.read(), await reply?.body.read()]).toEqual([end, end]);
    reply?.body.cancel();
    expect(events).toHaveLength(2);
  });

  it.each([204, 304, 200])("commits it with its end where it is empty: %d", async (status) => {
    const { events, reply } = await stageOf([answer(status)]).perform(planFor({}));
    expect(await reply?.body.read()).toEqual(end);
    expect(events).toEqual([{ kind: "reply", status }, { kind: "committed" }]);
  });

  it("is cancelled by a caller who does not want it", async () => {
    const outcome = await stageOf([answer(200, "hello")]).perform(planFor({}));
    outcome.reply?.body.cancel();
    outcome.reply?.body.cancel();
    expect(outcome.verdict).toEqual({ kind: "cancelled" });
    expect(await outcome.reply?.body.read()).toEqual(closed);
    expect(outcome.events.map(({ kind }) => kind)).toEqual(["reply", "cancelled"]);
  });
});

describe("an answer that streams", () => {
  it("that breaks off says so, and never ends", async () => {
    const stage = stageOf([slowly(stream, [1, "a"], [10, reset])]);
    const outcome = await stage.perform(planFor({}));
    const body = outcome.reply?.body;
    await body?.read();
    expect(outcome.verdict.kind).toBe("reply");
    expect(await stage.clock.until(Promise.resolve(body?.read()))).toEqual(reset);
    expect(await body?.read()).toEqual(reset);
    expect(outcome.verdict).toMatchObject({ kind: "broken", cause: "reset", call: 1 });
    expect(outcome.events.map(({ kind }) => kind)).toEqual(["reply", "committed", "broken"]);
    expect(stage.seen.at(-1)).toMatchObject({ kind: "stopped", verdict: { kind: "broken" } });
    expect(stage.left()).toEqual(nothing);
  });

  it("that is silent for too long is given up", async () => {
    const stage = stageOf([slowly(stream, [1, "a"], [500, "b"])], { limits: { idleMs: 101 } });
    const { verdict: first, ...outcome } = await stage.perform(planFor({}));
    const body = outcome.reply?.body;
    await body?.read();
    const beganMs = stage.clock.nowMs();
    expect(first.kind).toBe("reply");
    expect(await stage.clock.until(Promise.resolve(body?.read()))).toEqual(closed);
    expect(stage.clock.nowMs() - beganMs).toBe(101);
    expect(outcome.events.at(-1)).toEqual(closed);
    expect(stage.left()).toEqual(nothing);
  });

  it("is not silent while nobody reads", async () => {
    const fate = slowly(stream, [1, "a"], [50, "b"], [50, "c"], [500, "d"], [0, end]);
    const stage = stageOf([fate], { limits: { idleMs: 101 } });
    const { reply } = await stage.perform(planFor({ timeoutMs: 51 }));
    await stage.clock.pass(50);
    expect(reply && told(await reply.body.read())).toBe("a");
    expect(reply && told(await reply.body.read())).toBe("b");
    expect(reply && told(await stage.clock.until(Promise.resolve(reply.body.read())))).toBe("c");
    await stage.clock.pass(10_000);
    expect(reply && told(await reply.body.read())).toBe("d");
    expect(await reply?.body.read()).toEqual(end);
    expect(stage.left()).toEqual(nothing);
  });

  it("that is silent is given up even where its transport does not let go of it", async () => {
    const parts = [{ kind: "bytes", bytes: new Uint8Array(1) } as const];
    const read = () => parts.pop() ?? new Promise<never>(() => {});
    const transport: Transport = {
      spec: transportSpec,
      doSend: async () => ({
        kind: "reply",
        status: 200,
        headers: stream,
        body: { read, cancel() {} },
      }),
    };
    const stage = stageOf([], { transport, limits: { idleMs: 101 } });
    const { reply } = await stage.perform(planFor({}));
    await reply?.body.read();
    expect(await stage.clock.until(Promise.resolve(reply?.body.read()))).toEqual(closed);
    expect(stage.left()).toEqual(nothing);
  });

  it("is let go of by a caller who has enough, also while more is awaited", async () => {
    for (const isAwaited of [true, false]) {
      const stage = stageOf([slowly(stream, [1, "a"], [50, "b"])]);
      const outcome = await stage.perform(planFor({}));
      const body = outcome.reply?.body;
      await body?.read();
      const waiting = isAwaited ? body?.read() : undefined;
      body?.cancel();
      expect(stage.left()).toEqual(nothing);
      expect(await (waiting ?? body?.read())).toEqual(closed);
      expect(outcome.verdict).toEqual({ kind: "cancelled" });
    }
  });

  it("gives its reader what its transport throws, and is over", async () => {
    const fault = new Error("Nobody can read that.");
    const parts = [{ kind: "bytes", bytes: new Uint8Array(1) } as const];
    const transport: Transport = {
      spec: transportSpec,
      doSend: async () => ({
        kind: "reply",
        status: 200,
        headers: stream,
        body: { read: () => parts.pop() ?? Promise.reject(fault), cancel() {} },
      }),
    };
    const stage = stageOf([], { transport });
    const { reply } = await stage.perform(planFor({}));
    await reply?.body.read();
    await expect(Promise.resolve(reply?.body.read())).rejects.toBe(fault);
    expect(await reply?.body.read()).toEqual(closed);
    expect(stage.left()).toEqual(nothing);
  });
});

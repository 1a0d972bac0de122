import { type Sending, type Transport, transportSpec } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { planFor } from "../test/plans.ts";
import { nothing, plainSending, stageOf } from "../test/stage.ts";

const bytes = Uint8Array.of(1);

/** A stage whose upstream takes a body in and answers after so many milliseconds more. */
function stageWith(body: (after: (ms: number) => Promise<void>) => AsyncIterable<Uint8Array>) {
  let taken = 0;
  const targets: unknown[] = [];
  const transport: Transport = {
    spec: transportSpec,
    async doSend(sending, signal) {
      targets.push(sending.target);
      const over = new Promise<void>((resolve) => signal.addEventListener("abort", resolve));
      const parts = sending.body;
      if (parts === undefined || parts instanceof Uint8Array)
        throw new Error("There is no stream.");
      const taking = (async () => {
        for await (const _ of parts) {
          taken += 1;
          await after(20);
        }
        await after(50);
      })();
      await Promise.race([taking, over]);
      return signal.aborted ? { kind: "aborted" } : { kind: "unreachable", cause: "refused" };
    },
  };
  const sendingOf = (call: Sending["call"]): Sending => ({
    ...plainSending(call),
    body: body(after),
    get target() {
      return { provider: "openai" };
    },
  });
  const stage = stageOf([], { transport, sendingOf });
  const after = (ms: number) =>
    new Promise<void>((resolve) => {
      stage.clock.after(ms, resolve);
    });
  return { stage, targets, taken: () => taken };
}

describe("the time of a call", () => {
  it("stands still while the caller's body is awaited", async () => {
    const { stage, targets, taken } = stageWith(async function* (after) {
      for (const ms of [500, 3000, 40_000]) {
        await after(ms);
        yield bytes;
      }
    });
    const { events } = await stage.perform(planFor({ timeoutMs: 111 }));
    expect(events).toEqual([{ kind: "unreachable", cause: "refused" }]);
    expect([taken(), targets]).toEqual([3, [{ provider: "openai" }]]);
    expect(stage.left()).toEqual(nothing);
  });

  it("is that of a body whose length is told all the same", async () => {
    let told: unknown;
    const transport: Transport = {
      spec: transportSpec,
      async doSend({ body }) {
        told = body instanceof Uint8Array ? undefined : body?.length;
        return { kind: "unreachable", cause: "refused" };
      },
    };
    const body = { length: 7, async *[Symbol.asyncIterator]() {} };
    const sendingOf = (call: Sending["call"]): Sending => ({ ...plainSending(call), body });
    await stageOf([], { transport, sendingOf }).perform(planFor({ timeoutMs: 51 }));
    expect(told).toBe(7);
  });

  it("goes on while the upstream takes its time for it", async () => {
    const { stage, taken } = stageWith(async function* (after) {
      for (let part = 0; part < 9; part++) {
        await after(500);
        yield bytes;
      }
    });
    const beginMs = stage.clock.nowMs();
    const { events } = await stage.perform(planFor({ timeoutMs: 51 }));
    expect(events).toEqual([{ kind: "timeout" }]);
    expect(taken()).toBe(3);
    expect(stage.clock.nowMs() - beginMs).toBe(3 * 500 + 51);
  });

  it("ends no call whose caller stops sending, and lets go of it with the caller", async () => {
    const { stage } = stageWith(async function* () {
      yield bytes;
      await new Promise(() => {});
    });
    const running = stage.start(planFor({ timeoutMs: 51 }));
    await stage.clock.pass(90_000);
    stage.controller.abort();
    expect((await stage.clock.until(running)).events).toEqual([{ kind: "cancelled" }]);
    expect(stage.left()).toEqual(nothing);
  });
});

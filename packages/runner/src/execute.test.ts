import { InvariantError, limits, type Plan } from "@pk-config/core";
import { type Sent, type Signal, type Transport, transportSpec } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../core/test/deep-freeze.ts";
import { goesOn, planFor, triesAgain } from "../test/plans.ts";
import { answer, nothing, plainSending, silence, stageOf, told } from "../test/stage.ts";

const plain = deepFreeze(planFor({}));

describe("execute", () => {
  it("gives the caller the answer that ends the run", async () => {
    const stage = stageOf([answer(200, "hello")]);
    const { verdict, events, reply } = await stage.perform(plain);
    expect(verdict).toEqual({ kind: "reply", status: 200, attempt: 0, call: 1, retries: 0 });
    expect(events).toEqual([{ kind: "reply", status: 200 }]);
    expect(reply).toMatchObject({ status: 200, headers: [["content-type", "application/json"]] });
    expect(reply && told(await reply.body.read())).toBe("hello");
    expect(stage.left()).toEqual(nothing);
  });

  it("waits and tries again, and lets go of the answer that nobody gets", async () => {
    const stage = stageOf([answer(503, "busy"), answer(200, "hello")]);
    const beginMs = stage.clock.nowMs();
    const { events, reply } = await stage.perform(planFor(triesAgain));
    expect(stage.clock.nowMs() - beginMs).toBe(1000);
    expect(events).toEqual([
      { kind: "reply", status: 503, atMs: beginMs },
      { kind: "waited", ms: 1000 },
      { kind: "reply", status: 200 },
    ]);
    expect(reply && told(await reply.body.read())).toBe("hello");
    expect(stage.left()).toEqual(nothing);
  });

  it("goes on to the next target", async () => {
    const stage = stageOf([answer(500), answer(404, "none")]);
    const { verdict } = await stage.perform(planFor(goesOn, {}));
    expect(verdict).toMatchObject({ kind: "reply", status: 404, attempt: 1, call: 2 });
    expect(stage.transport.sendings).toHaveLength(2);
  });

  it("gives no reply where the last call reached nobody", async () => {
    const refused = { afterMs: 5, what: { kind: "unreachable", cause: "refused" } } as const;
    const { verdict, reply } = await stageOf([answer(500), refused]).perform(planFor(goesOn, {}));
    expect(verdict).toMatchObject({ kind: "unreachable", cause: "refused" });
    expect(reply).toBeUndefined();
  });

  it("sends nothing for a plan that is refused", async () => {
    const refusal = {
      reason: "no-provider",
      at: "",
      message: "m",
      hint: "h",
      status: 500,
    } as const;
    const refused: Plan = { version: 1, kind: "refused", decisions: [], refusal };
    const stage = stageOf([]);
    const { verdict, events, reply } = await stage.perform(refused);
    expect({ verdict, events, reply }).toEqual({
      verdict: { kind: "refused", refusal },
      events: [],
      reply: undefined,
    });
    expect(stage.seen.map(({ kind }) => kind)).toEqual(["stopped"]);
  });

  it("counts a call that lacks something as unreachable, and does not try it again", async () => {
    const why = "the environment variable KEY is not set";
    const stage = stageOf([answer(200)], { sendingOf: () => ({ kind: "unsendable", why }) });
    const { events } = await stage.perform(planFor({ ...triesAgain, ...goesOn }, {}));
    const unsendable = { kind: "unreachable", cause: "unsendable" };
    expect(events).toEqual([unsendable, unsendable]);
    expect(stage.transport.sendings).toEqual([]);
    const ended = stage.seen.filter(({ kind }) => kind === "event");
    expect(ended).toMatchObject([{ why }, { why }]);
  });

  it("leaves its plan and its io as they were", async () => {
    const plan = deepFreeze(planFor({ ...triesAgain, ...goesOn, timeoutMs: 50 }, {}));
    const stage = stageOf([silence, answer(429), answer(200)]);
    deepFreeze(stage.io.limits);
    const { verdict } = await stage.perform(plan);
    expect(verdict.kind).toBe("reply");
  });

  it("carries out a plan with more retries than any of ours has", async () => {
    const attempts = limits.retries + 5;
    const waitsMs = Array.from({ length: attempts }, (_, index) => index % 2);
    const { verdict } = await stageOf([answer(500)]).perform(
      planFor({ retry: { attempts, waitsMs } }),
    );
    expect(verdict).toMatchObject({ kind: "reply", call: attempts + 1, retries: attempts });
  });
});

describe("a call without a timeout", () => {
  it("is given the caller's own signal, and costs neither timer nor listener", async () => {
    const signals: Signal[] = [];
    const stage = stageOf([answer(200, "hello")]);
    let timers = 0;
    const transport: Transport = {
      spec: transportSpec,
      doSend(sending, signal) {
        signals.push(signal);
        return stage.transport.doSend(sending, signal);
      },
    };
    const after = (): (() => void) => {
      timers += 1;
      return () => {};
    };
    const io = { ...stage.io, transport, clock: { nowMs: () => 0, after } };
    const { reply } = await stageOf([], io).start(plain);
    expect(signals).toHaveLength(1);
    expect(timers).toBe(0);
    expect(reply && told(await reply.body.read())).toBe("hello");
  });
});

describe("a transport that does as it likes", () => {
  const one = (sent: () => Promise<Sent>): Transport => ({ spec: transportSpec, doSend: sent });

  it("is unreachable when it gives up though nobody told it to", async () => {
    const transport = one(async () => ({ kind: "aborted" }));
    const { verdict } = await stageOf([], { transport }).perform(plain);
    expect(verdict).toMatchObject({ kind: "unreachable", cause: "closed" });
  });

  it.each([
    ["an attempt without retries", planFor({ timeoutMs: 50 })],
    ["an attempt with retries", planFor({ ...triesAgain, timeoutMs: 50 })],
  ])("ends %s with what it throws, and nothing is left behind", async (_, plan) => {
    const fault = new Error("Nobody can send that.");
    const stage = stageOf([], {
      transport: one(async () => {
        throw fault;
      }),
    });
    await expect(stage.perform(plan)).rejects.toBe(fault);
    expect(stage.left()).toEqual(nothing);
  });

  it.each([
    ["an attempt without retries", planFor({ timeoutMs: 50_000 })],
    ["an attempt with retries", planFor(triesAgain)],
  ])("throws because of a caller who goes, and %s is cancelled", async (_, plan) => {
    const stage = stageOf([], {
      transport: {
        spec: transportSpec,
        doSend: (_sending, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => reject(new Error("Aborted.")));
          }),
      },
    });
    const running = stage.start(plan);
    stage.controller.abort();
    const { verdict, events } = await stage.clock.until(running);
    expect([verdict, events]).toEqual([{ kind: "cancelled" }, [{ kind: "cancelled" }]]);
    expect(stage.seen.map(({ kind }) => kind)).toEqual(["sending", "event", "stopped"]);
  });

  it("is let go of where its status is none", async () => {
    let cancelled = 0;
    const cancel = (): void => {
      cancelled += 1;
    };
    const body = { read: () => ({ kind: "end" }) as const, cancel };
    const transport = one(async () => ({ kind: "reply", status: 0.5, headers: [], body }));
    await expect(stageOf([], { transport }).perform(plain)).rejects.toThrow(InvariantError);
    expect(cancelled).toBe(1);
  });
});

describe("a body that is a stream", () => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(1);
  }

  it("is sent once", async () => {
    const body = pieces();
    const stage = stageOf([answer(500)], {
      sendingOf: (call) => ({ ...plainSending(call), body }),
    });
    await expect(stage.perform(planFor(goesOn, {}))).rejects.toThrow(
      "Expected a body that can be sent again, and a stream came that was sent before.",
    );
    expect(stage.left()).toEqual(nothing);
  });

  it("may be another one each time, and bytes are sent as often as need be", async () => {
    const streams = stageOf([answer(500)], {
      sendingOf: (call) => ({ ...plainSending(call), body: pieces() }),
    });
    const bytes = new Uint8Array(1);
    const same = stageOf([answer(500)], {
      sendingOf: (call) => ({ ...plainSending(call), body: bytes }),
    });
    for (const stage of [streams, same]) {
      expect((await stage.perform(planFor(goesOn, {}))).verdict).toMatchObject({ call: 2 });
    }
  });
});

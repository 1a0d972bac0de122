import type { Plan } from "@pk-config/core";
import { type BodyPart, type Transport, transportSpec } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { goesOn, planFor, triesAgain } from "../test/plans.ts";
import {
  answer,
  end,
  json,
  nothing,
  silence,
  slowly,
  stageOf,
  stream,
  told,
} from "../test/stage.ts";
import type { Seen } from "./observer.ts";

const cancelled = { kind: "cancelled" };

describe("a caller who goes", () => {
  it("before the run begins has nothing sent", async () => {
    for (const plan of [planFor({}), planFor(triesAgain)]) {
      const stage = stageOf([answer(200)]);
      stage.controller.abort();
      const { verdict, events } = await stage.perform(plan);
      expect(verdict).toEqual(cancelled);
      expect(events).toEqual([cancelled]);
      expect(stage.seen.map(({ kind }) => kind)).toEqual(["event", "stopped"]);
      expect(stage.left()).toEqual(nothing);
    }
  });

  it.each<[string, Plan, Parameters<typeof stageOf>[0]]>([
    ["while a call is under way", planFor({}), [silence]],
    ["while a call with a timeout is under way", planFor({ timeoutMs: 90_000 }), [silence]],
    [
      "while a call that would be made again is",
      planFor({ ...triesAgain, ...goesOn }, {}),
      [silence],
    ],
    [
      "while a try is waited for",
      planFor({ retry: { attempts: 1, waitsMs: [60_000] } }),
      [answer(500)],
    ],
    ["while a body is awaited", planFor(goesOn, {}), [slowly(json, [1, "{"], [70_000, end])]],
    ["while a stream is awaited", planFor({ timeoutMs: 90_000 }), [slowly(stream, [70_000, "a"])]],
  ])("%s ends the run at that moment", async (_, plan, fates) => {
    const stage = stageOf(fates, { limits: { idleMs: 80_000 } });
    const leavesAtMs = stage.clock.nowMs() + 500;
    const running = stage.start(plan);
    await stage.clock.pass(500);
    stage.controller.abort();
    const { verdict, events, reply } = await stage.clock.until(running);
    expect(stage.clock.nowMs()).toBe(leavesAtMs);
    expect(verdict).toEqual(cancelled);
    expect(events.at(-1)).toEqual(cancelled);
    expect(reply).toBeUndefined();
    expect(stage.left()).toEqual(nothing);
  });

  it("between two calls has the second one not sent", async () => {
    const stage = stageOf([answer(500), answer(200)], {
      observer: (seen) => {
        if (seen.kind === "event" && seen.event.kind === "reply") stage.controller.abort();
      },
    });
    const { events } = await stage.perform(planFor(goesOn, {}));
    expect(events).toEqual([{ kind: "reply", status: 500 }, cancelled]);
    expect(stage.transport.sendings).toHaveLength(1);
    expect(stage.left()).toEqual(nothing);
  });

  it.each<[Seen["kind"], Plan, number]>([
    ["sending", planFor({}), 0],
    ["sending", planFor({ timeoutMs: 51 }), 0],
    ["waiting", planFor(triesAgain), 1],
    ["event", planFor(triesAgain), 1],
    ["event", planFor({ retry: { attempts: 1, waitsMs: [0] }, timeoutMs: 51 }), 1],
  ])("while it is told of %s ends the run at that moment", async (kind, plan, sent) => {
    const stage = stageOf([answer(500), answer(200)], {
      observer: (seen) => {
        if (seen.kind === kind) stage.controller.abort();
      },
    });
    const beginMs = stage.clock.nowMs();
    const { verdict } = await stage.perform(plan);
    expect(verdict).toEqual(cancelled);
    expect(stage.clock.nowMs()).toBe(beginMs);
    expect(stage.transport.sendings).toHaveLength(sent);
    expect(stage.left()).toEqual(nothing);
  });

  it("while the answer streams ends it at that moment, read or not", async () => {
    for (const isRead of [true, false]) {
      const stage = stageOf([slowly(stream, [1, "a"], [5000, "b"])]);
      const outcome = await stage.perform(planFor({}));
      const body = outcome.reply?.body;
      expect(body && told(await body.read())).toBe("a");
      const waiting = isRead ? body?.read() : undefined;
      await stage.clock.pass(10);
      stage.controller.abort();
      expect(outcome.verdict).toEqual(cancelled);
      expect(outcome.events.map(({ kind }) => kind)).toEqual(["reply", "committed", "cancelled"]);
      expect(stage.seen.slice(-2).map(({ kind }) => kind)).toEqual(["event", "stopped"]);
      expect(stage.left()).toEqual(nothing);
      expect(await (waiting ?? body?.read())).toEqual({ kind: "broken", cause: "closed" });
    }
  });

  it("after the end of the answer changes nothing", async () => {
    const stage = stageOf([answer(200, "hello")]);
    const outcome = await stage.perform(planFor({}));
    await outcome.reply?.body.read();
    stage.controller.abort();
    expect(outcome.reply && told(await outcome.reply.body.read())).toBe("end");
    expect(outcome.verdict.kind).toBe("reply");
  });

  it("in any gap between two turns of a promise leaves a run that is in order", async () => {
    for (let gap = 0; gap < 16; gap += 1) {
      let arrive = (_: BodyPart): void => {};
      const coming = new Promise<BodyPart>((resolve) => {
        arrive = resolve;
      });
      const body = { read: () => coming, cancel() {} };
      const transport: Transport = {
        spec: transportSpec,
        doSend: async () => ({ kind: "reply", status: 200, headers: stream, body }),
      };
      const stage = stageOf([], { transport });
      const running = stage.start(planFor({}));
      await stage.clock.pass(1);
      arrive({ kind: "bytes", bytes: new Uint8Array(1) });
      for (let turn = 0; turn < gap; turn += 1) await undefined;
      stage.controller.abort();
      const { reply, events } = await running;
      const verdicts = stage.seen.flatMap((seen) =>
        seen.kind === "stopped" ? [seen.verdict.kind] : [],
      );
      expect(verdicts).toEqual(reply === undefined ? ["cancelled"] : ["reply", "cancelled"]);
      expect(events.map(({ kind }) => kind)).toEqual(["reply", "cancelled"]);
      expect(stage.left()).toEqual(nothing);
    }
  });

  it("while a body is read that heeds no signal ends the run all the same", async () => {
    for (const isAtOnce of [true, false]) {
      const read = (): Promise<never> => {
        if (isAtOnce) stage.controller.abort();
        return new Promise(() => {});
      };
      const transport: Transport = {
        spec: transportSpec,
        doSend: async () => ({
          kind: "reply",
          status: 200,
          headers: [],
          body: { read, cancel() {} },
        }),
      };
      const stage = stageOf([], { transport });
      const running = stage.start(planFor({ timeoutMs: 51 }));
      await stage.clock.pass(5);
      stage.controller.abort();
      expect((await running).verdict).toEqual(cancelled);
      expect(stage.left()).toEqual(nothing);
    }
  });
});

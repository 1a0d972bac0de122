import { describe, expect, it } from "vitest";
import { canary } from "../../core/test/plan/any-config.ts";
import { goesOn, planFor } from "../test/plans.ts";
import { answer, end, plainSending, slowly, stageOf, stream } from "../test/stage.ts";
import { attributesOf } from "./attributes.ts";
import type { Observer } from "./observer.ts";

const plan = planFor({ retry: { attempts: 1 }, timeoutMs: 501, ...goesOn }, {});
const late = { ...answer(200), afterMs: 600 };

describe("an observer", () => {
  it("sees what happens, when, and to which call", async () => {
    const stage = stageOf([answer(503), late, answer(200, "hello")]);
    const beginMs = stage.clock.nowMs();
    const { reply } = await stage.perform(plan);
    await reply?.body.read();
    const seen = stage.seen.map((one) => ({ ...one, atMs: one.atMs - beginMs }));
    const [first, second] = plan.attempts.map(({ call }) => call);
    const failed = { kind: "reply", status: 503, atMs: beginMs };
    const verdict = { kind: "reply", status: 200, attempt: 1, call: 3, retries: 0 };
    expect(seen).toEqual([
      { kind: "sending", atMs: 0, call: first, attempt: 0, number: 1, retry: 0 },
      { kind: "event", atMs: 0, call: first, attempt: 0, number: 1, event: failed, ms: 0 },
      { kind: "waiting", atMs: 0, attempt: 0, ms: 1000, why: "backoff" },
      {
        kind: "event",
        atMs: 1000,
        call: first,
        attempt: 0,
        number: 1,
        event: { kind: "waited", ms: 1000 },
        ms: 1000,
      },
      { kind: "sending", atMs: 1000, call: first, attempt: 0, number: 2, retry: 1 },
      {
        kind: "event",
        atMs: 1501,
        call: first,
        attempt: 0,
        number: 2,
        event: { kind: "timeout" },
        ms: 501,
      },
      { kind: "sending", atMs: 1501, call: second, attempt: 1, number: 3, retry: 0 },
      {
        kind: "event",
        atMs: 1501,
        call: second,
        attempt: 1,
        number: 3,
        event: { kind: "reply", status: 200 },
        ms: 0,
      },
      { kind: "stopped", atMs: 1501, verdict },
      {
        kind: "event",
        atMs: 1501,
        call: second,
        attempt: 1,
        number: 3,
        event: { kind: "committed" },
        ms: 0,
      },
    ]);
  });

  it.each<[string, Observer]>([
    [
      "throws",
      () => {
        throw new Error("An observer is at fault.");
      },
    ],
    ["rejects", () => Promise.reject(new Error("An observer is at fault."))],
    ["rejects in its own way", () => ({ then: (_: unknown, no: () => void) => no() })],
  ])("that %s changes nothing", async (_, observer) => {
    const fates = [answer(503), late, slowly(stream, [1, "a"], [1, end])];
    const calm = await stageOf(fates).perform(plan);
    const { verdict, events } = await stageOf(fates, { observer }).perform(plan);
    expect({ verdict, events }).toEqual({ verdict: calm.verdict, events: calm.events });
  });

  it("sees no secret, wherever there is one", async () => {
    const secret = `sk-canary-${canary}`;
    const stage = stageOf(
      [
        answer(503, secret, [
          ["retry-after", secret],
          ["x-secret", secret],
        ]),
        answer(200, secret, [["set-cookie", secret]]),
      ],
      {
        sendingOf: (call) => ({
          ...plainSending(call),
          url: `${call.url}?key=${secret}`,
          headers: [["authorization", secret]],
          body: new TextEncoder().encode(secret),
          target: { api_key: secret },
        }),
      },
    );
    const { events, verdict } = await stage.perform(plan);
    const shown = [...stage.seen, ...stage.seen.map(attributesOf), ...events, verdict];
    expect(JSON.stringify(shown)).not.toContain(canary);
  });
});

import { describe, expect, it } from "vitest";
import { planFor } from "../test/plans.ts";
import { answer, json, stageOf } from "../test/stage.ts";

const plan = planFor({ retry: { attempts: 3, waitsMs: [1000, 2000, 4000], mostWaitMs: 8000 } });

/** How long the waits of a run were. */
async function waits(
  jitter: (ms: number) => number,
  retryAfter?: string,
): Promise<readonly number[]> {
  const headers = retryAfter === undefined ? json : [["retry-after", retryAfter] as const];
  const stage = stageOf([answer(503, "", headers)], { jitter });
  const beginMs = stage.clock.nowMs();
  const asked = planFor({ retry: { attempts: 1, afterHeaders: true } });
  const { events } = await stage.perform(retryAfter === undefined ? plan : asked);
  const ms = events.flatMap((event) => (event.kind === "waited" ? [event.ms] : []));
  expect(stage.clock.nowMs() - beginMs).toBe(ms.reduce((sum, one) => sum + one));
  const told = stage.seen.flatMap((seen) => (seen.kind === "waiting" ? [seen.ms] : []));
  expect(told).toEqual(ms);
  return ms;
}

describe("a wait", () => {
  it("is as long as jitter makes it", async () => {
    expect(await waits((ms) => ms / 2)).toEqual([500, 1000, 2000]);
  });

  it("stays, with all waits of its attempt, within what the plan allows", async () => {
    expect(await waits((ms) => ms * 2)).toEqual([2000, 4000, 2000]);
  });

  it("is not made shorter where an upstream asked for it", async () => {
    expect(await waits((ms) => ms / 2, "7")).toEqual([7000]);
    expect(await waits((ms) => ms + 5, "7")).toEqual([7005]);
  });

  it("is what the plan says where jitter gives no length", async () => {
    expect(await waits(() => Number.NaN)).toEqual([1000, 2000, 4000]);
    expect(await waits(() => -5)).toEqual([0, 0, 0]);
    expect(await waits(() => Number.POSITIVE_INFINITY)).toEqual([8000, 0, 0]);
  });

  it("begins anew with each attempt", async () => {
    const retry = { attempts: 1, mostWaitMs: 1500 };
    const stage = stageOf([answer(503)], { jitter: (ms) => ms * 2 });
    const { events } = await stage.perform(
      planFor({ retry, next: [{ on: "failure", to: 1 }] }, { retry }),
    );
    expect(events.flatMap((event) => (event.kind === "waited" ? [event.ms] : []))).toEqual([
      1500, 1500,
    ]);
  });
});

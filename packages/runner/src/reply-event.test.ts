import type { Header } from "@pk-config/transport";
import { describe, expect, it } from "vitest";
import { planFor, triesAgain } from "../test/plans.ts";
import { answer, json, stageOf } from "../test/stage.ts";

async function eventOf(headers: readonly Header[], plan = planFor(triesAgain)): Promise<unknown> {
  const { events } = await stageOf([answer(503, "", headers), answer(200)]).perform(plan);
  return events[0];
}

describe("the event of a reply", () => {
  it("tells when to try again, and when it came", async () => {
    const headers: readonly Header[] = [
      ["retry-after", "Sat, 14 Mar 2026 15:10:30 GMT"],
      ["x-ms-retry-after-ms", "1500"],
      ["retry-after-ms", "1400"],
      ["retry-after", "9"],
      ["x-request-id", "1"],
    ];
    expect(await eventOf(headers)).toEqual({
      kind: "reply",
      status: 503,
      atMs: Date.UTC(2026, 2, 14, 15, 9, 26),
      retryAfter: {
        "retry-after": "Sat, 14 Mar 2026 15:10:30 GMT",
        "x-ms-retry-after-ms": "1500",
        "retry-after-ms": "1400",
      },
    });
  });

  it("holds nothing that says no time", async () => {
    const headers: readonly Header[] = [
      ["retry-after", "sk-canary-9f8e7d6c5b4a"],
      ["retry-after-ms", ""],
    ];
    expect(await eventOf([...json, ...headers])).not.toHaveProperty("retryAfter");
  });

  it("tells only a status where nothing is tried again", async () => {
    const event = await eventOf([["retry-after", "5"]], planFor({}));
    expect(event).toEqual({ kind: "reply", status: 503 });
  });
});

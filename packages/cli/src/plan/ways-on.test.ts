import type { Attempt, Transition, Trigger } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { waysOn } from "./ways-on.ts";

function after(...triggers: readonly Trigger[]): string[] {
  const next = triggers.map((on, index): Transition => ({ on, to: index + 1, at: "" }));
  const attempt: Attempt = {
    call: { target: "", method: "POST", url: "", headers: [], params: {}, from: {} },
    retry: { attempts: 0, on: [], afterHeaders: false, waitsMs: [], mostWaitMs: 0 },
    next,
  };
  return waysOn(attempt).map((way) => `${way.after} → ${way.to ?? "caller"}`);
}

describe("waysOn", () => {
  it("tells each outcome once, where it leads first", () => {
    expect(after()).toEqual(["whatever comes → caller"]);
    expect(after("failure")).toEqual(["any failure → 1", "success → caller"]);
    expect(after([429, 503], [503, 500])).toEqual([
      "429, 503 → 1",
      "500 → 2",
      "anything else → caller",
    ]);
    expect(after([429], "failure", [500, 200])).toEqual([
      "429 → 1",
      "any other failure → 2",
      "200 → 3",
      "any other success → caller",
    ]);
    expect(after([200], "failure")).toEqual([
      "200 → 1",
      "any failure → 2",
      "any other success → caller",
    ]);
    expect(after([], [429])).toEqual(["429 → 2", "anything else → caller"]);
  });
});

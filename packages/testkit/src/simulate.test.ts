import { describe, expect, it } from "vitest";
import { simulate } from "./simulate.ts";

describe("simulate", () => {
  it("finds nothing wrong with hundreds of runs at once, whatever the upstreams do", async () => {
    const { faults, verdicts, mostOpen } = await simulate(1, 400);
    expect(faults).toEqual([]);
    expect(mostOpen).toBeGreaterThan(200);
    expect(Object.keys(verdicts).sort()).toEqual([
      "broken",
      "cancelled",
      "reply",
      "timeout",
      "unreachable",
    ]);
  });

  it("shows the same for the same seed", async () => {
    expect(await simulate(7, 40)).toEqual(await simulate(7, 40));
  });
});

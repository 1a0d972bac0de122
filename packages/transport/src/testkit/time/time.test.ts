import { describe, expect, it } from "vitest";
import { standsStill } from "./stands-still.ts";
import { until } from "./until.ts";
import { within } from "./within.ts";

const never = new Promise<never>(() => {});

describe("within", () => {
  it("gives what comes in time, and what it is rejected with", async () => {
    expect(await within("now", "a value")).toBe("now");
    expect(await within(Promise.resolve("soon"), "a value")).toBe("soon");
    await expect(within(Promise.reject(new Error("no")), "a value")).rejects.toThrow("no");
  });

  it("says what did not come in time", async () => {
    await expect(within(never, "the answer", 20)).rejects.toThrow("the answer: not within 20 ms");
  });
});

describe("until", () => {
  it("waits for what comes to hold, and says what does not", async () => {
    let looks = 0;
    await until(() => looks++ === 3, "three looks");
    await expect(until(() => false, "a wonder", 20)).rejects.toThrow("a wonder: not within 20 ms");
  });
});

describe("standsStill", () => {
  it("waits as long as the count changes", async () => {
    let count = 0;
    expect(await standsStill(() => Math.min(count++, 8), "the count")).toBe(8);
    await expect(standsStill(() => count++, "the count", 50)).rejects.toThrow(/stands still/);
  });
});

import { describe, expect, it } from "vitest";
import { systemClock } from "./clock.ts";

describe("systemClock", () => {
  it("tells the time", () => {
    expect(Math.abs(systemClock.nowMs() - Date.now())).toBeLessThan(1000);
  });

  it("calls back after a time, and not where that was taken back", async () => {
    const called: string[] = [];
    await new Promise<void>((resolve) => {
      const takeBack = systemClock.after(1, () => called.push("taken back"));
      systemClock.after(5, resolve);
      takeBack();
    });
    expect(called).toEqual([]);
  });

  it("does not call back at once where the time is longer than a timer can hold", async () => {
    const called: string[] = [];
    const takeBack = systemClock.after(2 ** 40, () => called.push("long"));
    await new Promise<void>((resolve) => systemClock.after(5, resolve));
    takeBack();
    expect(called).toEqual([]);
  });
});

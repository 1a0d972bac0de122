import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simulatedClock } from "./simulated-clock.ts";

const delays = fc.array(fc.tuple(fc.nat(50), fc.boolean()), { maxLength: 40 });

describe("a simulated clock", () => {
  it("calls back in the order of time, and what was taken back never", async () => {
    await fc.assert(
      fc.asyncProperty(delays, async (wanted) => {
        const clock = simulatedClock(0);
        const fired: (readonly [atMs: number, order: number])[] = [];
        for (const [order, [ms, isKept]] of wanted.entries()) {
          const takeBack = clock.after(ms, () => fired.push([clock.nowMs(), order]));
          if (!isKept) takeBack();
        }
        const kept = [...wanted.entries()].filter(([, [, isKept]]) => isKept);
        expect(clock.openTimers()).toBe(kept.length);
        await clock.pass(50);
        const expected = kept.map(([order, [ms]]) => [ms, order]);
        expect(fired).toEqual(expected.sort(([a = 0], [b = 0]) => a - b));
        expect(clock.openTimers()).toBe(0);
      }),
    );
  });

  it("stands still until it is told to go on", async () => {
    const clock = simulatedClock(1000);
    const called: number[] = [];
    clock.after(10, () => {
      called.push(clock.nowMs());
      clock.after(10, () => called.push(clock.nowMs()));
    });
    await clock.pass(9);
    expect(called).toEqual([]);
    await clock.pass(100);
    expect(called).toEqual([1010, 1020]);
    expect(clock.nowMs()).toBe(1109);
  });

  it("goes on until a promise is settled, and says so where it never is", async () => {
    const clock = simulatedClock(0);
    const late = new Promise<string>((resolve) => clock.after(5000, () => resolve("late")));
    expect(await clock.until(late)).toBe("late");
    expect(clock.nowMs()).toBe(5000);
    await expect(clock.until(new Promise(() => {}))).rejects.toThrow("It never comes");
  });
});

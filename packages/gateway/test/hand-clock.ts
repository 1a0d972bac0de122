import type { Clock } from "@pk-config/runner";

/** A clock that stands still until a test lets time pass. */
export interface HandClock extends Clock {
  /** Timers that are set and have neither fired nor been taken back. */
  waiting(): number;
  /** Lets that much time pass, once all that can happen before has happened. */
  pass(ms: number): Promise<void>;
}

/** Makes one that begins at 0. */
export function handClock(): HandClock {
  const timers = new Set<{ readonly atMs: number; readonly fire: () => void }>();
  let nowMs = 0;
  return {
    nowMs: () => nowMs,
    after(ms, fire) {
      const timer = { atMs: nowMs + ms, fire };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    waiting: () => timers.size,
    async pass(ms) {
      await new Promise((resolve) => setImmediate(resolve));
      nowMs += ms;
      for (const timer of timers) {
        if (timer.atMs > nowMs) continue;
        timers.delete(timer);
        timer.fire();
      }
    },
  };
}

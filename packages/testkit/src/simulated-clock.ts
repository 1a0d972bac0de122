import type { Clock } from "@pk-config/runner";
import { type Timer, timerQueue } from "./timer-queue.ts";

/** A clock whose time stands still until it is told to go on, and then jumps from timer to timer. */
export interface SimulatedClock extends Clock {
  /** Timers that are set and have neither fired nor been taken back. */
  openTimers(): number;
  /** Lets that much time pass. */
  pass(ms: number): Promise<void>;
  /** Lets time pass until a promise is settled, however long that takes. */
  until<T>(promise: Promise<T>): Promise<T>;
}

/** Some day that is no special one. */
const someDayMs = Date.UTC(2026, 2, 14, 15, 9, 26);

/** A clock that begins at a time, in milliseconds since 1970. */
export function simulatedClock(beginMs = someDayMs): SimulatedClock {
  const timers = timerQueue();
  let nowMs = beginMs;
  let set = 0;
  let open = 0;

  /** Fires all timers of the next time, if that is not after the given one. */
  const jump = (untilMs: number): boolean => {
    const atMs = timers.peek()?.atMs;
    if (atMs === undefined || atMs > untilMs) return false;
    nowMs = atMs;
    while (timers.peek()?.atMs === atMs) fire(timers.take());
    return true;
  };
  const fire = (timer: Timer | undefined): void => {
    const callback = timer?.callback;
    if (timer === undefined || callback === undefined) return;
    timer.callback = undefined;
    open -= 1;
    callback();
  };

  return {
    nowMs: () => nowMs,
    after(ms, callback) {
      const timer: Timer = { atMs: nowMs + Math.max(0, ms), order: set, callback };
      set += 1;
      open += 1;
      timers.add(timer);
      return () => {
        if (timer.callback === undefined) return;
        timer.callback = undefined;
        open -= 1;
      };
    },
    openTimers: () => open,
    async pass(ms) {
      const untilMs = nowMs + ms;
      do await quiet();
      while (jump(untilMs));
      nowMs = untilMs;
    },
    async until(promise) {
      let isSettled = false;
      const settled = (): void => {
        isSettled = true;
      };
      promise.then(settled, settled);
      for (;;) {
        await quiet();
        if (isSettled) return promise;
        if (!jump(Number.POSITIVE_INFINITY)) throw new Error("It never comes: no timer is set.");
      }
    },
  };
}

/** All that can happen without time passing has happened. */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

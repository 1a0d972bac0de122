/** What tells the time, and how long something takes. A run asks no other clock. */
export interface Clock {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Calls back once, after that many milliseconds; the answer takes it back. */
  after(ms: number, callback: () => void): () => void;
}

/** What a timer can hold; it would take a longer time for none at all. Nobody waits 24 days. */
const longestMs = 2 ** 31 - 1;

/** The clock of the machine. */
export const systemClock: Clock = Object.freeze({
  nowMs: () => Date.now(),
  after(ms: number, callback: () => void) {
    const timer = setTimeout(callback, Math.min(ms, longestMs));
    return () => clearTimeout(timer);
  },
});

import type { Clock } from "@pk-config/runner";

/** What comes within so many milliseconds; else it fails with a `TimeoutError`, and what comes is nobody's. */
export function inTime<Value>(
  coming: PromiseLike<Value>,
  ms: number,
  clock: Clock,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const takeBack = clock.after(ms, () => {
      reject(new DOMException("It took too long.", "TimeoutError"));
    });
    Promise.resolve(coming).finally(takeBack).then(resolve, reject);
  });
}

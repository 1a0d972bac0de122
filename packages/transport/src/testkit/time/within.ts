import { AssertionError } from "node:assert";

/** What must happen at once may take this long on a machine that has nothing else to do. */
export const promptMs = 800;

const tickMs = 10;

/**
 * Waits for something that must happen soon, and says what did not.
 *
 * Time is counted in turns of the event loop and not by the clock: on a busy machine, in which all takes
 * longer, this waits longer too.
 */
export async function within<T>(
  work: T | PromiseLike<T>,
  what: string,
  ms: number = promptMs,
): Promise<T> {
  let ticks = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setInterval(() => {
      ticks += 1;
      if (ticks * tickMs < ms) return;
      reject(new AssertionError({ message: `${what}: not within ${ms} ms` }));
    }, tickMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearInterval(timer);
  }
}

import type { Clock } from "@pk-config/runner";
import type { Printing } from "../serving.ts";
import { type Lane, lane } from "./lane.ts";

/** Prints without making anybody wait: a log that nobody takes must not stop what it tells of. */
export interface Printer extends Pick<Lane, "soon" | "now"> {
  /** Resolves when everything is printed, or when that takes too long. */
  drained(): Promise<void>;
  /** Lets go of what is not printed, and answers with how many lines nobody took. */
  giveUp(): number;
}

/** How long somebody who does not take what is printed is waited for. */
const mostMs = 500;

/**
 * Makes a printer. It tells how many texts were lost, once there is room for that. What nobody takes
 * from one stream holds up nothing on the other, unless both lead to the same place.
 */
export function printer(
  printing: Printing,
  clock: Clock,
  whenLost: (count: number) => void,
): Printer {
  const stdout = lane(printing, clock, whenLost);
  const stderr = printing.isOnePlace ? stdout : lane(printing, clock, whenLost);
  const lanes = { stdout, stderr };
  const each = [...new Set([stdout, stderr])];
  return {
    soon: (to, text) => lanes[to].soon(to, text),
    now: (to, text) => lanes[to].now(to, text),
    drained: () =>
      new Promise((resolve) => {
        const giveUp = clock.after(mostMs, resolve);
        const end = () => {
          giveUp();
          resolve();
        };
        Promise.all(each.map((one) => one.drained())).then(end, end);
      }),
    giveUp: () => each.reduce((lines, one) => lines + one.giveUp(), 0),
  };
}

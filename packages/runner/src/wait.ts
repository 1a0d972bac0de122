import type { Step } from "@pk-config/core";
import { tell } from "./observer.ts";
import { attemptOf, type Run, record } from "./run.ts";
import { type Ending, watchFor } from "./watch.ts";

type Wait = Extract<Step, { readonly do: "wait" }>;

/** Waits as a step says, or until the caller goes. */
export function wait(run: Run, step: Wait): Promise<void> {
  const { clock, observer } = run.io;
  const ms = lengthOf(run, step);
  run.waitedMs += ms;
  if (observer !== undefined) {
    const { attempt, why } = step;
    tell(observer, { kind: "waiting", atMs: clock.nowMs(), attempt, ms, why });
  }
  return new Promise((resolve) => {
    const watch = watchFor(run.signal, clock);
    const end = (why: Ending): void => {
      record(run, why === "late" ? { kind: "waited", ms } : { kind: "cancelled" });
      resolve();
    };
    watch.whenEnded = end;
    if (watch.ended === undefined) watch.limit(ms);
    else end(watch.ended);
  });
}

/** A jitter that gives no number, or more time than there is, changes nothing that the plan promises. */
function lengthOf(run: Run, { ms, why }: Wait): number {
  const { jitter } = run.io;
  if (jitter === undefined) return ms;
  const wanted = jitter(ms);
  if (Number.isNaN(wanted)) return ms;
  const left = Math.max(0, attemptOf(run).retry.mostWaitMs - run.waitedMs);
  return Math.min(Math.max(wanted, why === "retry-after" ? ms : 0), left);
}

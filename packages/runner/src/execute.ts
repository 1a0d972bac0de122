/**
 * The only loop that acts: it performs the steps that core names, and tells core what came of them.
 * Here is no policy. Nothing decides here whether a call is made again or another one instead.
 */
import type { Plan } from "@pk-config/core";
import type { Signal } from "@pk-config/transport";
import type { Io } from "./io.ts";
import type { Outcome } from "./outcome.ts";
import { retryLoop } from "./retry-loop.ts";
import { attemptOf, dismiss, newRun, record, stop } from "./run.ts";
import { endCall, startCall } from "./send.ts";
import { wait } from "./wait.ts";

/**
 * Carries out a plan. Resolves when its answer can be given to the caller, or when there is none;
 * whatever the world does, it does not reject.
 *
 * Until it resolves, a body that does not come is an event like any other, and the run may go on to
 * the next target. After that the run is the caller's: `committed` once a part of the body was read,
 * `broken` should the rest not come. The caller reads the body to its end or cancels it.
 *
 * @throws InvariantError where the calling program is at fault, and whatever `sendingOf` throws.
 */
export async function execute(plan: Plan, io: Io, signal: Signal): Promise<Outcome> {
  const run = newRun(plan, io, signal);
  try {
    for (;;) {
      const { step } = run.cursor;
      switch (step.do) {
        case "send":
          if (attemptOf(run).retry.attempts > 0) await retryLoop(run);
          else {
            // A second `await` would cost as much as all the rest of a run that needs none.
            const settling = endCall(run, await startCall(run));
            if (settling !== undefined) await settling;
          }
          break;
        case "wait":
          // Only a plan with more retries than p-retry was told of comes here.
          await wait(run, step);
          break;
        case "stop":
          return stop(run, step.verdict);
      }
    }
  } catch (error) {
    dismiss(run);
    if (!signal.aborted) throw error;
    // A call that was given up is just that, whatever its transport makes of it.
    record(run, { kind: "cancelled" });
    return stop(run, { kind: "cancelled" });
  }
}

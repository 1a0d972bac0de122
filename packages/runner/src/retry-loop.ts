/**
 * The turns of an attempt that may be made again, driven by p-retry. It is entered only for an attempt
 * with retries, since a turn through it costs more than a bare one. All policy is the cursor's: a turn
 * throws where the cursor wants another one, and p-retry makes it without a wait of its own, because
 * the wait has been slept by then, on the run's clock.
 */
import { limits } from "@pk-config/core";
import pRetry from "p-retry";
import type { Run } from "./run.ts";
import { endCall, startCall } from "./send.ts";
import { wait } from "./wait.ts";

/** Thrown by a turn that leads to another one. Made once, since a stack costs more than a turn. */
const again = new Error("The call is due again.");

/** Carries out an attempt until it is over, or for as many turns as any plan of ours has. */
export async function retryLoop(run: Run): Promise<void> {
  const { attempt } = run.cursor;
  const isDueAgain = (): boolean => run.cursor.attempt === attempt && run.cursor.step.do !== "stop";
  const turn = async (): Promise<void> => {
    await endCall(run, await startCall(run));
    if (isDueAgain()) throw again;
  };
  try {
    await pRetry(turn, {
      retries: limits.retries,
      minTimeout: 0,
      randomize: false,
      shouldRetry: async ({ error }) => {
        if (error !== again) return false;
        if (run.cursor.step.do === "wait") await wait(run, run.cursor.step);
        return isDueAgain();
      },
    });
  } catch (error) {
    if (error !== again) throw error;
  }
}

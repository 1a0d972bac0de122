import type { Signal } from "@pk-config/transport";
import type { Clock } from "./clock.ts";

/** Why something ends before its time: the caller has gone, or a limit has passed. */
export type Ending = "cancelled" | "late";

/**
 * What can end a call or a wait before its time. It holds a listener at the caller's signal and at most
 * one timer, until it ends or is released.
 */
export interface Watch {
  /** How it ended, if it has. */
  readonly ended: Ending | undefined;
  /** Told of the end, once. Whoever waits next takes the place of whoever waited before. */
  whenEnded: ((why: Ending) => void) | undefined;
  /** Ends it when that much time has passed. */
  limit(ms: number): void;
  /** Takes the limit back. */
  lift(): void;
  /** Lets go of everything. */
  release(): void;
}

/** Watches over something that is done for a caller. */
export function watchFor(caller: Signal, clock: Clock): Watch {
  let takeBack: (() => void) | undefined;
  const cancel = (): void => end("cancelled");
  const end = (why: Ending): void => {
    watch.ended = why;
    watch.release();
    watch.whenEnded?.(why);
  };
  const watch: { -readonly [Key in keyof Watch]: Watch[Key] } = {
    ended: caller.aborted ? "cancelled" : undefined,
    whenEnded: undefined,
    limit(ms) {
      watch.lift();
      takeBack = clock.after(ms, () => end("late"));
    },
    lift() {
      takeBack?.();
      takeBack = undefined;
    },
    release() {
      watch.lift();
      caller.removeEventListener("abort", cancel);
    },
  };
  if (!caller.aborted) caller.addEventListener("abort", cancel);
  return watch;
}

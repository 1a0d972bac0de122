import type { Signal } from "@pk-config/transport";
import type { Clock } from "./clock.ts";

/** Why something ends before its time: the caller has gone, or a limit has passed. */
export type Ending = "cancelled" | "late";

/**
 * What can end a call or a wait before its time. It holds a listener at the caller's signal and a timer for
 * each limit that is set, until it ends or is released.
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
  /** Ends it when that much time has passed that was no pause, beside any limit; never without a number. */
  allow(ms: number | undefined): void;
  /**
   * Begins a pause of the time that is allowed: what is waited for is the caller's to do. The answer ends
   * the pause, whenever others do.
   */
  pause(): () => void;
  /** Lets go of everything. */
  release(): void;
}

/** Watches over something that is done for a caller. */
export function watchFor(caller: Signal, clock: Clock): Watch {
  let takeBack: (() => void) | undefined;
  const cancel = (): void => end("cancelled");
  const late = (): void => end("late");
  const end = (why: Ending): void => {
    watch.ended = why;
    watch.release();
    watch.whenEnded?.(why);
  };
  const allowance = new Allowance(clock, late);
  const watch: { -readonly [Key in keyof Watch]: Watch[Key] } = {
    ended: caller.aborted ? "cancelled" : undefined,
    whenEnded: undefined,
    limit(ms) {
      watch.lift();
      takeBack = clock.after(ms, late);
    },
    lift() {
      takeBack?.();
      takeBack = undefined;
    },
    allow: (ms) => allowance.set(ms),
    pause: () => allowance.pause(),
    release() {
      watch.lift();
      allowance.set(undefined);
      caller.removeEventListener("abort", cancel);
    },
  };
  if (!caller.aborted) caller.addEventListener("abort", cancel);
  return watch;
}

/** Time that may be spent, with pauses in which none is. */
class Allowance {
  readonly #clock: Clock;
  readonly #whenSpent: () => void;
  /** What is left of it since it ran last; missing where there is no end to it. */
  #leftMs: number | undefined;
  #sinceMs = 0;
  #pauses = 0;
  #takeBack: (() => void) | undefined;

  constructor(clock: Clock, whenSpent: () => void) {
    this.#clock = clock;
    this.#whenSpent = whenSpent;
  }

  set(ms: number | undefined): void {
    this.#stop();
    this.#leftMs = ms;
    this.#run();
  }

  pause(): () => void {
    let isPaused = true;
    this.#pauses += 1;
    this.#stop();
    return () => {
      if (!isPaused) return;
      isPaused = false;
      this.#pauses -= 1;
      this.#run();
    };
  }

  #run(): void {
    if (this.#leftMs === undefined || this.#pauses > 0) return;
    this.#sinceMs = this.#clock.nowMs();
    this.#takeBack = this.#clock.after(this.#leftMs, this.#whenSpent);
  }

  #stop(): void {
    if (this.#leftMs === undefined || this.#takeBack === undefined) return;
    this.#takeBack();
    this.#takeBack = undefined;
    // A clock may be set back meanwhile, and no time comes back by that.
    const spentMs = Math.max(0, this.#clock.nowMs() - this.#sinceMs);
    this.#leftMs = Math.max(0, this.#leftMs - spentMs);
  }
}

/**
 * The body of the answer as the caller reads it: what was held back while the reply was settled, then
 * what comes. Its first part commits the run; should the rest not come, the run is told, and its caller
 * never sees an end.
 */
import type { Event } from "@pk-config/core";
import { type BodyPart, bodyCutOff, type ReplyBody, wholeBody } from "@pk-config/transport";
import { type Run, record, stop } from "./run.ts";
import { watchFor } from "./watch.ts";

/** A body that is there as a whole. */
export function givenWhole(run: Run, bytes: Uint8Array = nothing): ReplyBody {
  const { read, cancel } = wholeBody(bytes, () => endBadly(run, { kind: "cancelled" }));
  return {
    read() {
      commit(run);
      return read();
    },
    cancel,
  };
}

const nothing = new Uint8Array();

/**
 * A body of which only the beginning is there. Its upstream has what is left of the call's time for it, and
 * may not be silent for long, but for the time in which the caller does not read.
 */
export function givenAsItComes(run: Run, begun: Uint8Array, rest: ReplyBody): ReplyBody {
  run.watch ??= watchFor(run.signal, run.io.clock);
  const { watch } = run;
  let left: Uint8Array | undefined = begun;
  let last: BodyPart | undefined;
  let wake: ((part: BodyPart) => void) | undefined;
  let goOn = watch.pause();

  const giveUp = (event: Event): void => {
    if (last !== undefined) return;
    last = bodyCutOff;
    watch.release();
    rest.cancel();
    endBadly(run, event);
    wake?.(last);
  };
  const give = (part: BodyPart): BodyPart => {
    if (last !== undefined || part.kind === "bytes") return last ?? part;
    last = part;
    watch.release();
    if (part.kind === "broken") endBadly(run, { kind: "broken", cause: part.cause });
    return part;
  };
  const giveLater = (coming: Promise<BodyPart>): Promise<BodyPart> =>
    new Promise((resolve, reject) => {
      wake = resolve;
      watch.limit(run.limits.idleMs);
      goOn();
      const settled = (): void => {
        wake = undefined;
        watch.lift();
        goOn = watch.pause();
      };
      coming.then(
        (part) => {
          settled();
          resolve(give(part));
        },
        (error) => {
          settled();
          giveUp(bodyCutOff);
          reject(error);
        },
      );
    });

  watch.lift();
  watch.whenEnded = (why) => giveUp(why === "late" ? bodyCutOff : { kind: "cancelled" });
  return {
    read() {
      if (last !== undefined) return last;
      if (left === undefined) {
        const part = rest.read();
        return "kind" in part ? give(part) : giveLater(part);
      }
      commit(run);
      const part: BodyPart = { kind: "bytes", bytes: left };
      left = undefined;
      return part;
    },
    cancel() {
      giveUp({ kind: "cancelled" });
    },
  };
}

/** The caller has the beginning of the answer, or the end of an empty one. */
function commit(run: Run): void {
  const { step, committed } = run.cursor;
  if (committed || step.do !== "stop" || step.verdict.kind !== "reply") return;
  record(run, { kind: "committed" });
}

function endBadly(run: Run, event: Event): void {
  record(run, event);
  const { step } = run.cursor;
  if (step.do === "stop") stop(run, step.verdict);
}

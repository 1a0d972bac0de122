import type { Clock } from "@pk-config/runner";
import {
  type BodyPart,
  bodyCutOff,
  endOfBody,
  joined,
  type ReplyBody,
  type Signal,
} from "@pk-config/transport";
import type { FatedPart } from "./fate.ts";

/** What a body needs of the call it belongs to. */
export interface Stage {
  readonly clock: Clock;
  readonly signal: Signal;
  /** Told once, when the connection is free or closed. */
  readonly whenOver: () => void;
}

/** A body whose parts come when their time has come, whether or not somebody reads. */
export function scriptedBody(parts: readonly FatedPart[], stage: Stage): ReplyBody {
  const { clock, signal, whenOver } = stage;
  const come: Uint8Array[] = [];
  let last: BodyPart | undefined;
  let waiting: ((part: BodyPart) => void) | undefined;
  let takeBack: (() => void) | undefined;
  let isOver = false;

  const over = (part: BodyPart): void => {
    if (isOver) return;
    isOver = true;
    last = part;
    takeBack?.();
    signal.removeEventListener("abort", close);
    whenOver();
  };
  const close = (): void => {
    if (!isOver) come.length = 0;
    over(bodyCutOff);
    give();
  };
  const give = (): void => {
    const resolve = waiting;
    const part = next();
    if (resolve === undefined || part === undefined) return;
    waiting = undefined;
    resolve(part);
  };
  const next = (): BodyPart | undefined => {
    if (come.length === 0) return last;
    return { kind: "bytes", bytes: joined(come.splice(0)) };
  };
  const arrive = (position: number): void => {
    const fated = parts[position];
    if (isOver || fated === undefined) return;
    const land = (): void => {
      if (fated.part.kind === "bytes") come.push(fated.part.bytes);
      else over(fated.part);
      if (waiting !== undefined) give();
      arrive(position + 1);
    };
    if (fated.afterMs === 0) land();
    else takeBack = clock.after(fated.afterMs, land);
  };

  signal.addEventListener("abort", close);
  if (signal.aborted) close();
  else arrive(0);
  return {
    read() {
      const part = next();
      if (part !== undefined) return part;
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    cancel: close,
  };
}

/** The parts of a body that is there at once. */
export function atOnce(...pieces: readonly Uint8Array[]): readonly FatedPart[] {
  const bytes = pieces.map((piece): BodyPart => ({ kind: "bytes", bytes: piece }));
  return [...bytes, endOfBody].map((part) => ({ afterMs: 0, part }));
}

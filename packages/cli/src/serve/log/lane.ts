import type { Clock } from "@pk-config/runner";
import type { Printing, Stream } from "../serving.ts";

/** What waits to be printed at one place, in the order in which it came. */
export interface Lane {
  /** Prints in a moment, with what comes until then. */
  soon(to: Stream, text: string): void;
  now(to: Stream, text: string): void;
  /** Resolves when all of it is printed. */
  drained(): Promise<void>;
  /** Lets go of what waits, and answers with how many lines nobody took. */
  giveUp(): number;
}

/** How long a line is kept back: nobody sees it, and under load it saves most of the writing. */
const keptMs = 5;

/** Most characters that wait to be taken; what comes on top of them is lost. */
const mostKept = 1024 * 1024;

/** Makes a lane. It tells how many texts were lost, once there is room for that. */
export function lane(
  { print }: Pick<Printing, "print">,
  clock: Clock,
  whenLost: (count: number) => void,
): Lane {
  const kept: { readonly to: Stream; text: string }[] = [];
  let length = 0;
  let lost = 0;
  let isWriting = false;
  let takeBack: (() => void) | undefined;
  let whenDrained: (() => void) | undefined;

  const add = (to: Stream, text: string) => {
    if (length > mostKept) {
      lost++;
      return;
    }
    length += text.length;
    const last = kept.at(-1);
    if (last?.to === to) last.text += text;
    else kept.push({ to, text });
  };
  const next = () => {
    takeBack?.();
    takeBack = undefined;
    if (isWriting) return;
    const first = kept.shift();
    if (first === undefined) return whenDrained?.();
    isWriting = true;
    print(first.to, first.text, () => {
      isWriting = false;
      length -= first.text.length;
      const count = lost;
      lost = 0;
      if (count > 0) whenLost(count);
      next();
    });
  };
  return {
    soon(to, text) {
      add(to, text);
      if (!isWriting) takeBack ??= clock.after(keptMs, next);
    },
    now(to, text) {
      add(to, text);
      next();
    },
    drained() {
      return new Promise((resolve) => {
        whenDrained = resolve;
        next();
      });
    },
    giveUp() {
      let lines = lost;
      for (const { text } of kept.splice(0)) {
        length -= text.length;
        lines += text.split("\n").length - 1;
      }
      lost = 0;
      return lines;
    },
  };
}

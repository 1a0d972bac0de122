import type { Clock } from "@pk-config/runner";
import type { Serving, Stream } from "../serving.ts";

/** Prints without making anybody wait: a log that nobody takes must not stop what it tells of. */
export interface Printer {
  /** Prints in a moment, with what comes until then. */
  soon(to: Stream, text: string): void;
  now(to: Stream, text: string): void;
  /** Resolves when everything is printed, or when that takes too long. */
  end(): Promise<void>;
}

/** How long a line is kept back: nobody sees it, and under load it saves most of the writing. */
const keptMs = 5;

/** Most characters that wait to be taken; what comes on top of them is lost. */
const mostKept = 1024 * 1024;

/** How long the end waits for somebody who does not take what is printed. */
const mostEndMs = 1000;

/** Makes a printer. It tells how many texts were lost, once there is room for that. */
export function printer(
  { print, clock }: Pick<Serving, "print"> & { readonly clock: Clock },
  whenLost: (count: number) => void,
): Printer {
  const kept: { readonly to: Stream; text: string }[] = [];
  let length = 0;
  let lost = 0;
  let isWriting = false;
  let takeBack: (() => void) | undefined;
  let whenDone: (() => void) | undefined;

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
    if (first === undefined) return whenDone?.();
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
    end() {
      return new Promise((resolve) => {
        const giveUp = clock.after(mostEndMs, resolve);
        whenDone = () => {
          giveUp();
          resolve();
        };
        next();
      });
    },
  };
}

import type { Io } from "./io.ts";
import { printable } from "./text/printable.ts";

/** When a run has lasted this long, people want to see that it goes on. */
const patienceMs = 500;
const betweenMs = 100;

/** A line on the terminal's error stream that says how far a long run has come. */
export interface Progress {
  at(done: number, all: number, file: string): void;
  /** Takes the line away, before anything else is printed. */
  clear(): void;
}

const silent: Progress = { at: () => undefined, clear: () => undefined };

/** Progress where somebody is there to see it, silence elsewhere. `verb` says what is done to the files. */
export function progressOn(io: Io, all: number, verb = "Checking"): Progress {
  if (all < 2 || !io.stderr.isTerminal) return silent;
  const line = progressLine(io);
  return {
    at: (done, total, file) => {
      line.show(() => `${verb} ${done + 1} of ${total}  ${printable(file)}`);
    },
    clear: line.clear,
  };
}

/** A line at the end of the screen that is written over and over. */
export interface ProgressLine {
  /** Shows a text, unless it is too early, or too soon after the last one. */
  show(text: () => string): void;
  clear(): void;
}

/** Such a line, where somebody is there to see it. */
export function progressLine(io: Io): ProgressLine {
  if (!io.stderr.isTerminal) return { show: () => undefined, clear: () => undefined };
  const startedMs = io.nowMs();
  let lastMs = startedMs;
  let shown = false;
  return {
    show(text) {
      const nowMs = io.nowMs();
      if (nowMs - startedMs < patienceMs || nowMs - lastMs < betweenMs) return;
      lastMs = nowMs;
      shown = true;
      const width = (io.stderr.columns ?? 80) - 1;
      io.stderr.write(`\r\u001b[2K${text().slice(0, width)}`);
    },
    clear() {
      if (shown) io.stderr.write("\r\u001b[2K");
      shown = false;
    },
  };
}

import { closeSync, openSync } from "node:fs";
import type { Signal } from "../serving.ts";

const signals: readonly Signal[] = ["SIGINT", "SIGTERM", "SIGHUP"];

/** Hears the signals of this process, until the answer is called. */
export function nodeSignals(heard: (signal: Signal) => void): () => void {
  const hadTerminal = hasTerminal();
  const hear = (signal: Signal) => {
    // The same signal says that the window was closed; nobody wants a gateway that lives on unseen.
    const isLeft = signal === "SIGHUP" && hadTerminal && !hasTerminal();
    heard(isLeft ? "SIGTERM" : signal);
  };
  for (const signal of signals) process.on(signal, hear);
  return () => {
    for (const signal of signals) process.off(signal, hear);
  };
}

function hasTerminal(): boolean {
  try {
    closeSync(openSync("/dev/tty", "r"));
    return true;
  } catch {
    return false;
  }
}

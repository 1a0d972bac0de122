import { systemClock } from "@pk-config/runner";
import { httpTransport } from "@pk-config/transport-http";
import type { Serving } from "../serving.ts";
import { nodeListen } from "./node-listen.ts";
import { nodePrinting } from "./node-printing.ts";
import { nodeSignals } from "./node-signals.ts";
import { nodeWatch } from "./node-watch.ts";

/** Serving on the real machine. A function, so that only a call of it loads what it takes. */
export function nodeServing(): Serving {
  return {
    clock: systemClock,
    printing: nodePrinting(),
    transport: (trustedHosts, isOwn) => httpTransport({ trustedHosts, isOwn }),
    listen: nodeListen,
    watch: nodeWatch,
    onSignal: nodeSignals,
  };
}

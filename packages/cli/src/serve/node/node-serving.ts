import { systemClock } from "@pk-config/runner";
import { httpTransport } from "@pk-config/transport-http";
import type { Serving } from "../serving.ts";
import { nodeListen } from "./node-listen.ts";
import { nodePrint } from "./node-print.ts";
import { nodeSignals } from "./node-signals.ts";
import { nodeWatch } from "./node-watch.ts";

/** Serving on the real machine. A function, so that only a call of it loads what it takes. */
export function nodeServing(): Serving {
  return {
    clock: systemClock,
    print: nodePrint(),
    transport: (trustedHosts) => httpTransport({ trustedHosts }),
    listen: nodeListen,
    watch: nodeWatch,
    onSignal: nodeSignals,
  };
}

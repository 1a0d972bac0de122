import type { Clock } from "@pk-config/runner";
import {
  type Sending,
  type Sent,
  type Signal,
  type Transport,
  transportSpec,
} from "@pk-config/transport";
import type { Fate } from "./fate.ts";
import { scriptedBody } from "./scripted-body.ts";

/** A transport without a network: what becomes of a call is told beforehand. */
export interface ScriptedTransport extends Transport {
  /** Connections that are neither free nor closed. */
  openCalls(): number;
  /** All that was ever sent, in order. */
  readonly sendings: readonly Sending[];
}

/** A transport that keeps the contract and goes by a clock. */
export function scriptedTransport(
  clock: Clock,
  fateOf: (sending: Sending) => Fate,
): ScriptedTransport {
  const sendings: Sending[] = [];
  let open = 0;
  const whenOver = (): void => {
    open -= 1;
  };
  return {
    spec: transportSpec,
    sendings,
    openCalls: () => open,
    async doSend(sending, signal) {
      if (signal.aborted) return { kind: "aborted" };
      sendings.push(sending);
      open += 1;
      const { afterMs, what } = fateOf(sending);
      const isAborted = afterMs > 0 && !(await passed(afterMs, clock, signal));
      if (isAborted || what.kind === "unreachable") {
        whenOver();
        const sent: Sent = isAborted || what.kind === "reply" ? { kind: "aborted" } : what;
        return sent;
      }
      const { kind, status, headers, parts } = what;
      return { kind, status, headers, body: scriptedBody(parts, { clock, signal, whenOver }) };
    },
  };
}

/** Whether that much time has passed before the signal fired. */
function passed(ms: number, clock: Clock, signal: Signal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (hasPassed: boolean): void => {
      takeBack?.();
      signal.removeEventListener("abort", abort);
      resolve(hasPassed);
    };
    const abort = (): void => end(false);
    const takeBack = Number.isFinite(ms) ? clock.after(ms, () => end(true)) : undefined;
    signal.addEventListener("abort", abort);
  });
}

import type { Call } from "@pk-config/core";
import type { GatewaySeen } from "@pk-config/gateway";
import type { Clock } from "@pk-config/runner";
import { targetOf, type WaitingRecord } from "./record.ts";

/** Notices calls that nobody answers: without it, the log says nothing of them until they are over. */
export interface OverdueCalls {
  /** Sees what a gateway does for a request. */
  see(seen: GatewaySeen, request: number): void;
  end(): void;
}

/** How long a call may take before it is told of. */
const patienceMs = 10_000;

interface Sent {
  readonly id: string;
  readonly atMs: number;
  readonly number: number;
  readonly call: Call;
}

/** Tells of each call that takes long, once. */
export function overdueCalls(tell: (record: WaitingRecord) => void, clock: Clock): OverdueCalls {
  /** By request, in the order in which they were sent. One timer does for all of them. */
  const calls = new Map<number, Sent>();
  let takeBack: (() => void) | undefined;

  function lookIn(ms: number): void {
    takeBack = clock.after(ms, look);
  }

  function look(): void {
    takeBack = undefined;
    const atMs = clock.nowMs();
    for (const [request, { id, atMs: sentAtMs, number, call }] of calls) {
      const ms = atMs - sentAtMs;
      if (ms < patienceMs) {
        lookIn(patienceMs - ms);
        return;
      }
      calls.delete(request);
      tell({ kind: "waiting", atMs, id, request, call: number, of: targetOf(call), ms });
    }
  }

  return {
    see(told, request) {
      if (told.kind === "answered") calls.delete(request);
      if (told.kind !== "run") return;
      const { id, seen } = told;
      // A reply is no end as long as its body is held back.
      if (seen.kind === "event" && seen.event.kind === "reply") return;
      calls.delete(request);
      if (seen.kind !== "sending") return;
      const { atMs, number, call } = seen;
      calls.set(request, { id, atMs, number, call });
      if (takeBack === undefined) lookIn(patienceMs);
    },
    end() {
      takeBack?.();
    },
  };
}

import { getEventListeners } from "node:events";
import type { Plan } from "@pk-config/core";
import { execute, type Io, type Outcome, type Seen } from "@pk-config/runner";
import {
  atOnce,
  type Fate,
  type FatedPart,
  type ScriptedTransport,
  type SimulatedClock,
  scriptedTransport,
  simulatedClock,
} from "@pk-config/testkit";
import type { BodyPart, Header, Sending } from "@pk-config/transport";

/** All that a run needs, and what can be seen of it. */
export interface Stage {
  readonly clock: SimulatedClock;
  readonly transport: ScriptedTransport;
  readonly controller: AbortController;
  readonly seen: readonly Seen[];
  readonly io: Io;
  /** Carries out a plan. It is up to the test to let time pass. */
  start(plan: Plan): Promise<Outcome>;
  /** Carries out a plan and lets as much time pass as that takes. */
  perform(plan: Plan): Promise<Outcome>;
  /** What is left behind: timers, calls, and listeners at the caller's signal. */
  left(): { readonly timers: number; readonly calls: number; readonly listeners: number };
}

/** What is left where nothing is. */
export const nothing = { timers: 0, calls: 0, listeners: 0 };

/** A stage on which upstreams do, call by call, what they are fated to do; the last fate is kept. */
export function stageOf(fates: readonly Fate[], told: Partial<Io> = {}): Stage {
  const clock = simulatedClock();
  const controller = new AbortController();
  const seen: Seen[] = [];
  let calls = 0;
  const transport = scriptedTransport(clock, () => {
    const fate = fates[Math.min(calls, fates.length - 1)];
    calls += 1;
    if (fate === undefined) throw new Error("No call was expected.");
    return fate;
  });
  const observer = (one: Seen): void => {
    seen.push(one);
  };
  const io: Io = { transport, clock, sendingOf: plainSending, observer, ...told };
  const start = (plan: Plan): Promise<Outcome> => execute(plan, io, controller.signal);
  return {
    clock,
    transport,
    controller,
    seen,
    io,
    start,
    perform: (plan) => clock.until(start(plan)),
    left: () => ({
      timers: clock.openTimers(),
      calls: transport.openCalls(),
      listeners: getEventListeners(controller.signal, "abort").length,
    }),
  };
}

/** A call as it goes on the wire, without anything of its own. */
export function plainSending(call: Sending["call"]): Sending {
  return { method: call.method, url: call.url, headers: [], body: undefined, call, target: {} };
}

/** An answer that is there at once and as a whole. */
export function answer(status: number, text = "", headers: readonly Header[] = json): Fate {
  const pieces = text === "" ? [] : [bytesOf(text)];
  return { afterMs: 0, what: { kind: "reply", status, headers, parts: atOnce(...pieces) } };
}

/** An answer whose body comes as it is told: a text after so many milliseconds, or how it ends. */
export function slowly(
  headers: readonly Header[],
  ...parts: readonly (readonly [afterMs: number, what: string | BodyPart])[]
): Fate {
  const fated = parts.map(([afterMs, what]): FatedPart => {
    return {
      afterMs,
      part: typeof what === "string" ? { kind: "bytes", bytes: bytesOf(what) } : what,
    };
  });
  return { afterMs: 0, what: { kind: "reply", status: 200, headers, parts: fated } };
}

/** An upstream that takes the call and says nothing. */
export const silence: Fate = {
  afterMs: Number.POSITIVE_INFINITY,
  what: { kind: "unreachable", cause: "closed" },
};

export const json: readonly Header[] = [["content-type", "application/json"]];
export const stream: readonly Header[] = [["content-type", "text/event-stream; charset=utf-8"]];
export const end: BodyPart = { kind: "end" };
export const reset: BodyPart = { kind: "broken", cause: "reset" };

/** A part as a text, or how a body ended. */
export function told(part: BodyPart): string {
  return part.kind === "bytes" ? new TextDecoder().decode(part.bytes) : part.kind;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

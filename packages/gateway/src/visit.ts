import type { Code, Event, Plan } from "@pk-config/core";
import type { Header, Signal } from "@pk-config/transport";
import type { CallerHeaders } from "./caller-headers.ts";
import { errorAnswer, type Fault } from "./error-answer.ts";
import type { Answer, Exchange } from "./exchange.ts";
import type { GatewayParts } from "./gateway-parts.ts";

/** One request, from its coming to its answer. */
export interface Visit {
  /** The trace id. */
  readonly id: string;
  /** Counts visits from 1: callers give several requests one trace id. */
  readonly number: number;
  readonly beganMs: number;
  readonly exchange: Exchange;
  /** The path without its query string. */
  readonly pathname: string;
  /** What its headers say to the gateway itself. */
  readonly says: CallerHeaders;
  /** Fires when the caller has gone. */
  readonly signal: Signal;
}

/** Begins a visit. */
export function arrived(
  { exchange, pathname, says }: Pick<Visit, "exchange" | "pathname" | "says">,
  signal: Signal,
  parts: GatewayParts,
): Visit {
  const number = parts.nextVisit();
  const id = parts.traceId(says.traceId, number);
  const beganMs = parts.clock.nowMs();
  if (parts.isObserved) {
    const { method } = exchange;
    parts.observe({ kind: "received", id, visit: number, atMs: beganMs, method, pathname });
  }
  return { id, number, beganMs, exchange, pathname, says, signal };
}

/** How a visit ended, besides its answer. */
export interface Ending {
  readonly plan?: Plan;
  readonly events?: readonly Event[];
  /** What the gateway says about the run. */
  readonly headers?: readonly Header[];
  /** Codes of what was found in the config of the request. */
  readonly findings?: readonly Code[] | undefined;
}

/** Ends a visit with an answer of an upstream. */
export function answeredBy(
  { status, headers, body }: Answer,
  visit: Visit,
  parts: GatewayParts,
  ending: Ending,
): Answer {
  tell(visit, parts, status, ending);
  return { status, headers: withOurs(headers, visit, ending), body };
}

/** Ends a visit with an error of the gateway's own. */
export function failedBy(
  fault: Fault,
  visit: Visit,
  parts: GatewayParts,
  ending: Ending = {},
): Answer {
  tell(visit, parts, fault.status, { ...ending, fault });
  return errorAnswer(fault, withOurs([], visit, ending));
}

/** Headers of an upstream, and after them what the gateway says itself. */
function withOurs(headers: readonly Header[], { id }: Visit, ending: Ending): Header[] {
  return headers.concat(ending.headers ?? [], [["x-portkey-trace-id", id]]);
}

function tell(
  { id, number, beganMs, exchange: { method }, pathname }: Visit,
  { clock, isObserved, observe }: GatewayParts,
  status: number,
  { plan, events, findings, fault }: Ending & { readonly fault?: Fault },
): void {
  if (!isObserved) return;
  const atMs = clock.nowMs();
  const found = fault?.findings ?? findings;
  const made = {
    ...(fault && { code: fault.code, why: fault.message }),
    ...(fault?.param !== undefined && { param: fault.param }),
    ...(found && { findings: found }),
    ...(plan && { plan }),
    ...(events && { events }),
  };
  const ms = atMs - beganMs;
  observe({ kind: "answered", id, visit: number, atMs, method, pathname, status, ms, ...made });
}

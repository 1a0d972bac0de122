import type { Event, NetworkCause } from "../../src/index.ts";
import { hostVerdict } from "../../src/validate/host-verdict.ts";
import type { Behaviour } from "./scenario.ts";

/** What became of one call. */
export interface Reaction {
  readonly event: Event;
  /** From the sending of the call to the event. */
  readonly tookMs: number;
  /** Whether the host heard of the call. */
  readonly heard: boolean;
  /** What happens to the body of a reply that goes to the caller, and how long that takes. */
  readonly body: readonly Event[];
  readonly bodyMs: number;
}

/** The hosts of the scenarios, which nothing ever connects to. */
export const trustedHosts: readonly string[] = ["127.0.0.1"];

/** Hosts that answer, by port. */
const hosts: ReadonlyMap<string, string> = new Map([
  ["9001", "a"],
  ["9002", "b"],
  ["9003", "c"],
  ["9004", "d"],
  ["9005", "e"],
]);

/** Hosts that cannot be reached, by port, and why. */
const dead: ReadonlyMap<string, NetworkCause> = new Map([
  ["9201", "refused"],
  ["9202", "dns"],
  ["9203", "connect-timeout"],
]);

/** How long a connection that never comes about is waited for: the limit of `fetch` in Node. */
const connectMs = 10_000;

/** The host that an address leads to, by its letter where it has one, and the path there. */
export function placeOf(url: string): { readonly to: string; readonly path: string } {
  const [, host = "", path = ""] = /^https?:\/\/([^/]*)(.*)$/.exec(url) ?? [];
  return { to: hosts.get(portOf(url)) ?? host, path };
}

function portOf(url: string): string {
  return /^http:\/\/127\.0\.0\.1:(\d+)\//.exec(url)?.[1] ?? "";
}

/** Hosts that answer by a script: each call takes the next line of its host, the last one for ever. */
export function scriptedHosts(script: Readonly<Record<string, readonly Behaviour[]>>) {
  const counts = new Map<string, number>();
  return (url: string, timeoutMs: number | undefined, nowMs: number): Reaction => {
    const limitMs = timeoutMs ?? Number.POSITIVE_INFINITY;
    const cause = faultOf(url);
    if (cause === "connect-timeout" && limitMs < connectMs)
      return unheard({ kind: "timeout" }, limitMs);
    if (cause !== undefined)
      return unheard({ kind: "unreachable", cause }, cause === "connect-timeout" ? connectMs : 0);
    const { to } = placeOf(url);
    const lines = script[to] ?? [];
    const count = counts.get(to) ?? 0;
    counts.set(to, count + 1);
    return reactionOf(lines[count] ?? lines.at(-1) ?? {}, limitMs, nowMs);
  };
}

/** A transport connects to no private address that is not trusted, whatever a plan says. */
function faultOf(url: string): NetworkCause | undefined {
  return hostVerdict(url, trustedHosts) === undefined ? dead.get(portOf(url)) : "forbidden";
}

function unheard(event: Event, tookMs: number): Reaction {
  return { event, tookMs, heard: false, body: [], bodyMs: 0 };
}

/**
 * As a transport has to do it: the time of a reply that is no stream ends with its body, that of a
 * stream with its first byte, which is also when a reply is committed.
 */
function reactionOf(behaviour: Behaviour, limitMs: number, nowMs: number): Reaction {
  const { delayMs = 0, bodyMs = 0, chunks = 0, chunkMs = 0, cut } = behaviour;
  const tookMs = delayMs + bodyMs;
  const heard = { heard: true, tookMs, body: [], bodyMs: 0 };
  if (cut === "before") return { ...heard, event: { kind: "unreachable", cause: "reset" } };
  if (tookMs > limitMs) return { ...heard, event: { kind: "timeout" }, tookMs: limitMs };
  const body: Event[] = [];
  if (chunks > 0 || cut === undefined) body.push({ kind: "committed" });
  if (cut !== undefined) body.push({ kind: "broken", cause: "closed" });
  return { ...heard, event: replyOf(behaviour, nowMs + tookMs), body, bodyMs: chunks * chunkMs };
}

const retryAfterNames = ["retry-after-ms", "x-ms-retry-after-ms", "retry-after"] as const;

function replyOf({ status = 200, headers = {} }: Behaviour, atMs: number): Event {
  const retryAfter = Object.fromEntries(
    retryAfterNames.flatMap((name) => {
      const value = headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
  return { kind: "reply", status, retryAfter, atMs };
}

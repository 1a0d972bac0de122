import type { NetworkCause } from "@pk-config/core";
import type { BodyPart, Header } from "@pk-config/transport";
import { pick, type Random } from "./random.ts";

/** What an upstream does with a call. */
export interface Fate {
  /** How long it takes until there is an answer or a fault. It may be endless. */
  readonly afterMs: number;
  readonly what: FatedReply | { readonly kind: "unreachable"; readonly cause: NetworkCause };
}

/** An answer, and how its body comes. */
export interface FatedReply {
  readonly kind: "reply";
  readonly status: number;
  readonly headers: readonly Header[];
  /** After the last of them nothing more comes; without an end the body is stalled. */
  readonly parts: readonly FatedPart[];
}

/** A part of a body, and how long after the part before it comes. */
export interface FatedPart {
  readonly afterMs: number;
  readonly part: BodyPart;
}

const never = Number.POSITIVE_INFINITY;

/**
 * Any fate: answers that come at once, late or never, bodies that are whole, slow, stalled or cut off,
 * and upstreams that cannot be reached.
 *
 * All times are even, so that a limit that is odd never ends in the very moment in which something comes.
 */
export function anyFate(random: Random): Fate {
  const afterMs = pick(random, 0, 0, 0, 2, 20, 400, 3000, 40_000, never);
  if (random(4) < 3) return { afterMs, what: anyReply(random) };
  const cause = pick<NetworkCause>(
    random,
    "refused",
    "reset",
    "closed",
    "dns",
    "tls",
    "connect-timeout",
    "forbidden",
  );
  return { afterMs, what: { kind: "unreachable", cause } };
}

function anyReply(random: Random): FatedReply {
  const status = pick(random, 200, 200, 200, 500, 429, 503, 404, 204, 529, 400);
  const type = pick(random, "application/json", "text/event-stream; charset=utf-8");
  const asked = pick<readonly Header[]>(
    random,
    [],
    [],
    [["retry-after", pick(random, "2", "0", "soon", "Sat, 14 Mar 2026 15:10:30 GMT", "90")]],
    [["retry-after-ms", "1500"]],
  );
  const headers: readonly Header[] = [["content-type", type], ...asked];
  return { kind: "reply", status, headers, parts: anyParts(random) };
}

function anyParts(random: Random): readonly FatedPart[] {
  const parts = Array.from({ length: random(4) }, (_, index): FatedPart => {
    const bytes = new Uint8Array(1 + random(60)).fill(index + 1 + random(200));
    return { afterMs: pause(random), part: { kind: "bytes", bytes } };
  });
  const end: BodyPart = { kind: "end" };
  const last = pick<BodyPart | undefined>(random, end, end, end, end, undefined, {
    kind: "broken",
    cause: pick(random, "reset", "closed"),
  });
  return last === undefined ? parts : [...parts, { afterMs: pause(random), part: last }];
}

function pause(random: Random): number {
  return pick(random, 0, 0, 0, 2, 50, 1000, 8000);
}

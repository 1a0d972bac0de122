import { type Difference, differenceOf } from "./difference.ts";
import type { CallOutcome, Script, UpstreamRun } from "./upstream-call.ts";

/** The two ways in which one request is run, with all draws made. */
export interface Pair {
  readonly before: (script: Script) => UpstreamRun;
  readonly after: (script: Script) => UpstreamRun;
}

/** What came of trying outcomes. */
export interface Trial {
  readonly tried: number;
  readonly complete: boolean;
  readonly found: Found | undefined;
}

/** A difference, and the outcomes that led to it. */
export interface Found {
  readonly difference: Difference;
  readonly outcomes: readonly CallOutcome[];
}

/**
 * Tries every outcome in every situation that a run can come to, the shortest runs first.
 *
 * A situation is the target that is being called and which retry of it this is, on both sides. Neither
 * side remembers more than that, so each situation is gone on from once: outcomes need not be tried in
 * all their sequences.
 */
export function everyOutcome(
  { before, after }: Pair,
  outcomes: readonly CallOutcome[],
  most: number,
): Trial {
  const waiting: (readonly CallOutcome[])[] = [[]];
  const met = new Set<string>();
  for (let tried = 0; ; tried++) {
    const so = waiting[tried];
    if (so === undefined) return { tried, complete: true, found: undefined };
    if (tried >= most) return { tried, complete: false, found: undefined };
    const script: Script = (call) => so[call];
    const one = before(script);
    const other = after(script);
    const difference = differenceOf(one, other, so.length);
    if (difference !== undefined)
      return { tried: tried + 1, complete: false, found: { difference, outcomes: so } };
    if (one.end !== undefined) continue;
    const situation = `${situationOf(one)} ${situationOf(other)}`;
    if (met.has(situation)) continue;
    met.add(situation);
    for (const outcome of outcomes) waiting.push([...so, outcome]);
  }
}

function situationOf({ calls }: UpstreamRun): string {
  const last = calls.at(-1);
  return `${last?.at}#${last?.retry}`;
}

import { type RoutePlan, trace } from "@pk-config/core";
import { plural } from "../text/plural.ts";
import { fewListed } from "./amounts.ts";
import type { Noted } from "./noted.ts";
import type { Outcome } from "./outcomes.ts";
import type { Places } from "./places.ts";

/** What of `--outcome` made no difference, and what could not happen. */
export function runNotes({ flags: { outcomes }, places, run, ways }: Noted): string[] {
  if (run === undefined || outcomes === undefined) return [];
  const unreached = [...outcomes.keys()]
    .filter((call) => call > run.calls)
    .sort((left, right) => left - right);
  const plan = ways.ways[0]?.plan;
  const sent = plan?.kind === "route" ? trace(plan, run.events).entries : [];
  const notes = sent.flatMap((entry) => {
    const outcome = entry.kind === "sent" ? outcomes.get(entry.call) : undefined;
    if (entry.kind !== "sent" || outcome === undefined || plan?.kind !== "route") return [];
    const words = noteOn(outcome, plan.attempts[entry.attempt], places);
    return words === undefined ? [] : [`--outcome for call ${entry.call}: ${words}`];
  });
  if (unreached.length === 0) return notes;
  const calls = unreached.length === 1 ? "call" : "calls";
  const were = unreached.length === 1 ? "was" : "were";
  return [
    ...notes,
    `--outcome for ${calls} ${fewListed(unreached)} ${were} not needed: the run has ${plural(run.calls, "call")}`,
  ];
}

function noteOn(
  outcome: Outcome,
  attempt: RoutePlan["attempts"][number] | undefined,
  { label }: Places,
): string | undefined {
  if (attempt === undefined) return undefined;
  const { call, retry } = attempt;
  const target = label(call.target);
  if (outcome.kind === "timeout" && call.timeoutMs === undefined) return `${target} has no timeout`;
  if (outcome.kind !== "reply" || outcome.retryAfter === undefined) return undefined;
  if (retry.attempts === 0) return `${target} has no retries, so nobody heeds its retry-after`;
  return retry.afterHeaders ? undefined : `the retries of ${target} do not heed a retry-after`;
}

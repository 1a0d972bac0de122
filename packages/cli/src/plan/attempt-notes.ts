import { type Attempt, isCredentialKey, type Plan } from "@pk-config/core";
import { fewListed, listed } from "./amounts.ts";
import { bareName, forwardedNames } from "./forwarded-names.ts";
import type { Noted } from "./noted.ts";
import { waysOn } from "./ways-on.ts";

/** What is worth knowing of attempts, each thing once for all targets it is true of. */
export function attemptNotes(noted: Noted): string[] {
  const { places, ways } = noted;
  const plans = ways.ways.map(({ plan }) => plan);
  const attempts = plans.flatMap((plan) => (plan.kind === "route" ? plan.attempts : []));
  const called = (pointers: Iterable<string>) => fewListed([...pointers].map(places.label));
  const keyless = new Set(attempts.filter(sendsNoKey).map(({ call }) => call.target));
  const unreached = unreachedIn(plans);
  return [
    ...stickyNotes(plans, noted),
    ...(keyless.size === 0 ? [] : [`no key is sent to ${called(keyless)}`]),
    ...lackNotes(attempts, noted),
    ...(unreached.length === 0 ? [] : [`no outcome leads to ${called(unreached)}`]),
  ];
}

/** A sticky balancer that draws had nothing to go by. */
function stickyNotes(plans: readonly Plan[], { places }: Noted): string[] {
  const drawn = new Set(
    plans.flatMap(({ decisions }) =>
      decisions.flatMap((one) => (one.kind === "drawn" ? one.at : [])),
    ),
  );
  return [...drawn].flatMap((at) => {
    const node = places.nodes.get(at);
    const fields = node?.kind === "loadbalance" ? node.sticky?.fields : undefined;
    if (fields === undefined) return [];
    const names = listed(
      fields.map(({ text }) => text),
      "and",
    );
    return [`${places.label(at)} is sticky by ${names}: none of its sticky fields was sent`];
  });
}

function sendsNoKey({ call }: Attempt): boolean {
  return !call.headers.some(({ name }) => isCredentialKey(name));
}

/** Names that are to be forwarded and that neither the request nor the target itself has. */
function lackNotes(attempts: readonly Attempt[], { flags, places, request }: Noted): string[] {
  const given = new Set(Object.keys(flags.headers).map(bareName));
  const lacking = new Set<string>();
  for (const { call } of attempts) {
    const sent = new Set(call.headers.map(({ name }) => bareName(name)));
    for (const name of forwardedNames(call, places, request)) {
      const bare = bareName(name);
      if (!given.has(bare) && !sent.has(bare)) lacking.add(name);
    }
  }
  return lacking.size === 0
    ? []
    : [`the request lacks what is to be forwarded: ${fewListed([...lacking])}`];
}

/** Targets that stand in plans, and that no outcome leads to in any of them. */
function unreachedIn(plans: readonly Plan[]): string[] {
  const all = new Set<string>();
  const reached = new Set<string>();
  for (const plan of plans) {
    if (plan.kind === "refused") continue;
    const positions = new Set([0]);
    // Ways lead forward only, so that one pass meets each attempt after all that lead to it.
    for (const [index, attempt] of plan.attempts.entries()) {
      all.add(attempt.call.target);
      if (!positions.has(index)) continue;
      reached.add(attempt.call.target);
      for (const { to } of waysOn(attempt)) if (to !== undefined) positions.add(to);
    }
  }
  return [...all].filter((target) => !reached.has(target));
}

import { draw, seedOf } from "../../data/draw.ts";
import { isObject } from "../../data/json-type.ts";
import type { Code } from "../../diagnostics/catalogue.ts";
import type { ValidConfig } from "../../validate/validate.ts";
import { differenceOf } from "./difference.ts";
import { everyOutcome, type Found, type Pair } from "./every-outcome.ts";
import { type Field, fieldOf, oldNodes, requestWith } from "./field.ts";
import { type NewConfig, newConfig, newRunner } from "./new-run.ts";
import { oldRun } from "./old-run.ts";
import { type OldConfig, oldTree } from "./old-tree.ts";
import type { CallOutcome, Script, VerifyRequest } from "./upstream-call.ts";
import { type CounterExample, told, toldCall, type Verified } from "./verified.ts";

/** How much is tried, and what is known already. */
export interface VerifyOptions {
  /** Random runs are chosen by it: the same seed tries the same. */
  readonly seed: string | number;
  /** How many random runs are made after those that are tried in order. */
  readonly runs: number;
  /** Codes of the findings of the migration that tell of a difference. */
  readonly approximate?: readonly Code[];
}

/** Most draws that are tried in order; each is tried with every outcome. */
const mostDraws = 64;

/** Most outcomes that are tried in order. */
const mostOutcomes = 20_000;

/**
 * Says whether a config makes the calls that a config of 1.0 made: a model of 1.0 and the engine of 2.0
 * run the same requests, with the same draws, and the same outcomes of their calls.
 *
 * What may live here: what is tried, and in which order. What must not: anything that knows either
 * format.
 *
 * @example
 * ```ts
 * import { load, verify } from "@pk-config/core";
 *
 * const before = { mode: "single", options: [{ provider: "openai", api_key: "KEY", retry: 1 }] };
 * const after = load('{"provider": "openai", "api_key": "KEY", "retry": {"attempts": 2}}');
 * if (!after.ok) throw new Error("The new config has errors.");
 * verify(before, after.value, { seed: 1, runs: 10 }).kind; // => "different"
 * ```
 */
export function verify(before: unknown, after: ValidConfig, options: VerifyOptions): Verified {
  const { seed, runs, approximate = [] } = options;
  if (!isObject(before)) return { kind: "unknown", at: "" };
  const old = oldTree(before);
  const strange = oldNodes(old.root).find(({ kind }) => kind === "unknown");
  if (strange !== undefined) return { kind: "unknown", at: strange.at };
  const trial: Trial = { old, now: newConfig(after), tried: nothingYet };
  const field = fieldOf(old, trial.now);
  const random = randomFrom(seed);
  const counterExample = tryInOrder(trial, field) ?? tryAtRandom(trial, field, { random, runs });
  const { tried } = trial;
  return counterExample === undefined
    ? { kind: "equivalent", tried }
    : { kind: "different", tried, counterExample, expected: approximate };
}

type Random = (below: number) => number;

interface Trial {
  readonly old: OldConfig;
  readonly now: NewConfig;
  tried: { draws: number; requests: number; outcomes: number; runs: number; complete: boolean };
}

const nothingYet = { draws: 0, requests: 0, outcomes: 0, runs: 0, complete: true };

/** One request, and one draw for each balancer. */
interface Case {
  readonly request: VerifyRequest;
  readonly draws: readonly number[];
}

/** Every draw with every outcome, for a body that has all parameters already and for one that has none. */
function tryInOrder(trial: Trial, field: Field): CounterExample | undefined {
  const { all, complete } = everyDraw(field);
  const requests = [requestWith(field.params, trial.old), requestWith([], trial.old)];
  trial.tried = { ...trial.tried, draws: all.length, requests: requests.length, complete };
  let untried = all.length * requests.length;
  for (const draws of all) {
    for (const request of requests) {
      // Each gets its share of what is left, so that none is tried at the cost of another.
      const left = Math.ceil((mostOutcomes - trial.tried.outcomes) / untried--);
      const pair = pairOf(trial, field, { request, draws });
      const { tried, complete: all, found } = everyOutcome(pair, field.outcomes, left);
      const { outcomes } = trial.tried;
      trial.tried = {
        ...trial.tried,
        outcomes: outcomes + tried,
        complete: trial.tried.complete && all,
      };
      if (found !== undefined) return exampleOf(field, { request, draws }, { pair, found });
    }
  }
  return undefined;
}

/** All draws of all balancers; where that is too many, all draws of each while the others stay. */
function everyDraw({ balancers }: Field): { all: readonly number[][]; complete: boolean } {
  const count = balancers.reduce((product, { draws }) => product * draws.length, 1);
  const first = balancers.map(({ draws }) => draws[0] ?? 0);
  if (count > mostDraws) {
    const each = balancers.flatMap(({ draws }, index) =>
      draws.slice(0, mostDraws).map((one) => first.with(index, one)),
    );
    return { all: each.slice(0, mostDraws), complete: false };
  }
  let all: number[][] = [[]];
  for (const { draws } of balancers)
    all = all.flatMap((one) => draws.map((last) => [...one, last]));
  return { all, complete: true };
}

function tryAtRandom(
  trial: Trial,
  field: Field,
  { random, runs }: { readonly random: Random; readonly runs: number },
): CounterExample | undefined {
  for (let run = 0; run < runs; run++) {
    const request = requestWith(
      field.params.filter(() => random(2) === 0),
      trial.old,
    );
    const draws = field.balancers.map(() => random(2 ** 30) / 2 ** 30);
    const outcomes: CallOutcome[] = [];
    const script: Script = (call) => {
      while (outcomes.length <= call) outcomes.push(anyOutcome(field, random, outcomes.at(-1)));
      return outcomes[call];
    };
    const pair = pairOf(trial, field, { request, draws });
    const difference = differenceOf(pair.before(script), pair.after(script));
    trial.tried = { ...trial.tried, runs: run + 1, requests: trial.tried.requests + 1 };
    if (difference === undefined) continue;
    // What came after the difference has nothing to do with it.
    const so = outcomes.slice(0, difference.what === "end" ? undefined : difference.call - 1);
    return exampleOf(field, { request, draws }, { pair, found: { difference, outcomes: so } });
  }
  return undefined;
}

/** Often the one before once more, so that retries are spent; seldom a success, which ends a run. */
function anyOutcome(field: Field, random: Random, last: CallOutcome | undefined): CallOutcome {
  const kind = random(10);
  if (kind < 3 && last !== undefined) return last;
  if (kind === 3) return 200 + random(400);
  return field.outcomes[random(field.outcomes.length)] ?? 200;
}

function pairOf({ old, now }: Trial, { balancers }: Field, { request, draws }: Case): Pair {
  const drawAt = (side: "before" | "after") => (at: string) =>
    draws[balancers.findIndex((balancer) => balancer[side] === at)] ?? 0;
  const before = drawAt("before");
  return {
    before: (script) => oldRun(old.root, { request, draw: before, script }),
    after: newRunner(now, request, drawAt("after")),
  };
}

function exampleOf(
  { balancers }: Field,
  { request, draws }: Case,
  { pair, found }: { readonly pair: Pair; readonly found: Found },
): CounterExample {
  const { difference, outcomes } = found;
  const script: Script = (call) => outcomes[call];
  const one = pair.before(script);
  const other = pair.after(script);
  return {
    request: told(request.body),
    draws: balancers.map(({ before, after }, index) => ({
      before,
      after,
      draw: draws[index] ?? 0,
    })),
    outcomes,
    oldCalls: one.calls.map(toldCall),
    newCalls: other.calls.map(toldCall),
    oldEnd: one.end,
    newEnd: other.end,
    difference,
  };
}

/** Whole numbers from 0 up to a bound, the same for the same seed. */
function randomFrom(seed: string | number): Random {
  const start = seedOf(seed);
  let drawn = 0;
  return (below) => Math.floor(draw(start, drawn++) * below);
}

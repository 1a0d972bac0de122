import fc from "fast-check";
import type { Put } from "../../packages/core/test/upstream/scenario.ts";
import { anyPut } from "./any-put.ts";
import { caseText } from "./case-text.ts";
import { differencesOf, isDifferent } from "./differences-of.ts";
import { inPool } from "./pool.ts";
import { putToBoth, type Theatre } from "./put.ts";
import type { Tally } from "./tally.ts";

/** How many runs are under way at a time: most of them wait. */
const width = 24;
/** The first requests of a program are slow, and some have a timeout. */
const firstRuns = 60;
/** A counter-example is made smaller for so long, and no more than so many are told. */
const shrinkMs = 90_000;
const mostTold = 10;

/** All runs follow from it. */
export interface Chance {
  readonly seed: number;
  readonly runs: number;
}

/** Puts random requests with random configs to both gateways, whose hosts follow random scripts. */
export async function fuzz(chance: Chance, theatre: Theatre, tally: Tally): Promise<void> {
  const { seed, runs } = chance;
  const puts = fc.sample(anyPut, { seed, numRuns: runs });
  await inPool(puts.slice(0, firstRuns), width, (put) => putToBoth(put, theatre));
  let calls = 0;
  const first = await inPool(puts, width, async (put) => {
    const both = await putToBoth(put, theatre);
    calls += both.theirs.calls.length;
    return isDifferent(both);
  });
  // A timeout may have come of all that went on at once: what differs has to do so alone.
  const found: (readonly [index: number, put: Put])[] = [];
  const suspects = [...puts.entries()].filter(([index]) => first[index] === true);
  for (const [index, put] of suspects) {
    if (isDifferent(await putToBoth(put, theatre))) found.push([index, put]);
  }
  tally.passed(runs - found.length);
  const once = suspects.length - found.length;
  const late = once === 0 ? "" : ` ${once} differed only while others ran.`;
  console.log(`${runs} random requests of seed ${seed} made ${calls} calls upstream.${late}`);
  for (const [nth, [index, put]] of found.entries()) {
    const told = nth === 0 ? await shrunk(put, { seed, index }, theatre) : put;
    const what = `random request ${index} of seed ${seed}`;
    if (nth < mostTold) tally.failed(what, caseText(told, await putToBoth(told, theatre)));
    else tally.failed(what, "differs, too");
  }
  if (found.length > 0)
    console.log(`Again: npm run conformance:live -- fuzz --seed ${seed} --runs ${runs}`);
}

/** The smallest case like that of a run. */
async function shrunk(
  put: Put,
  { seed, index }: { readonly seed: number; readonly index: number },
  theatre: Theatre,
): Promise<Put> {
  const property = fc.asyncProperty(anyPut, async (candidate) => {
    return Object.keys(differencesOf(await putToBoth(candidate, theatre))).length === 0;
  });
  const { counterexample } = await fc.check(property, {
    seed,
    path: String(index),
    numRuns: index + 1,
    interruptAfterTimeLimit: shrinkMs,
  });
  return counterexample?.[0] ?? put;
}

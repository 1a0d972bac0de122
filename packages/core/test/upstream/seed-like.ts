import { plan } from "../../src/index.ts";
import { planDrawing } from "../../src/plan/plan.ts";
import type { Plan } from "../../src/plan/plan-data.ts";
import { inOrder, readyToPlan, surroundings } from "./replay.ts";
import type { Put } from "./scenario.ts";

/** Among so many seeds there is one for any choice that is not all but impossible. */
const most = 200_000;

/**
 * A seed by which every balancer chooses as it does by the draws of a scenario, since a gateway takes no
 * draws from outside. Nothing where the request is refused, or no seed was found.
 */
export function seedLike(put: Put, draws: readonly number[]): number | undefined {
  const ready = readyToPlan(put);
  if ("calls" in ready) return undefined;
  const { program, request } = ready;
  const wanted = choices(planDrawing(program, request, surroundings, inOrder(draws)));
  for (let seed = 0; seed < most; seed += 1) {
    if (choices(plan(program, request, { ...surroundings, seed })) === wanted) return seed;
  }
  return undefined;
}

/** What was decided, without the numbers by which it was drawn. */
function choices({ decisions }: Plan): string {
  return JSON.stringify(decisions, (key, value) => (key === "draw" ? undefined : value));
}

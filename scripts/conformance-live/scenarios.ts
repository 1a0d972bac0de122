import { live } from "../../packages/core/test/upstream/live.ts";
import { notRouting, type Scenario, topics } from "../../packages/core/test/upstream/scenario.ts";
import { expectedOfOurs, judge, ruleOf } from "./judge.ts";
import { judgeShares } from "./judge-shares.ts";
import { inPool } from "./pool.ts";
import { putToBoth, type Theatre } from "./put.ts";
import type { Tally } from "./tally.ts";

/** How many scenarios are under way at a time: those that wait do nothing else. */
const width = 8;
/** A scenario that takes longer is passed over. */
const longestMs = 20_000;

/** Puts every scenario to both gateways. */
export async function playScenarios(theatre: Theatre, tally: Tally): Promise<void> {
  const all = [...topics.values()].flat();
  const chosen = all.filter((scenario) => {
    const why = reasonAgainst(scenario);
    if (why !== undefined) tally.passedOver(scenario.name, why);
    return why === undefined;
  });
  for (const [name, why] of Object.entries(notRouting))
    tally.passedOver(name, `no matter of routing, so no request is kept: ${why}`);
  await warmUp(chosen, theatre);
  const first = await inPool(chosen, width, (scenario) => play(scenario, theatre));
  for (const [index, scenario] of chosen.entries()) {
    // Times, and so timeouts, say something only where nothing else runs.
    const found = first[index]?.length === 0 ? [] : await play(scenario, theatre);
    if (found.length === 0) tally.passed();
    else tally.failed(`${scenario.name}: ${scenario.why}`, found.join("\n"));
  }
  const ruled = chosen.filter(({ name }) => Object.keys(expectedOfOurs(name)).length > 0);
  const used = new Set(ruled.map(({ name }) => ruleOf(name)?.id));
  const alone = first.filter((found) => found.length > 0).length;
  console.log(
    `${chosen.length} scenarios were put to both, ${alone} of them twice; ${ruled.length} differ by ${used.size} rules.`,
  );
}

function reasonAgainst({ name, observed }: Scenario): string | undefined {
  const known = live[name];
  if (known?.left === true) return known.why;
  if ("requests" in observed) return undefined;
  const waits = observed.calls.map(({ afterMs = 0 }) => afterMs);
  const ms = waits.reduce((sum, wait) => sum + wait, observed.endMs ?? 0);
  return ms > longestMs ? `it takes ${Math.round(ms / 1000)} s` : undefined;
}

/** The first requests of a program are slow, whatever they are. */
async function warmUp(scenarios: readonly Scenario[], theatre: Theatre): Promise<void> {
  await inPool(scenarios.slice(0, 40), width, (scenario) => putToBoth(scenario, theatre));
}

async function play(scenario: Scenario, theatre: Theatre): Promise<string[]> {
  const { observed } = scenario;
  if ("requests" in observed) return judgeShares(scenario, observed, theatre);
  return judge(scenario, observed, await putToBoth(scenario, theatre));
}

import { incomingOf } from "../../packages/core/test/upstream/incoming.ts";
import type { Outcome } from "../../packages/core/test/upstream/outcome.ts";
import type { Put } from "../../packages/core/test/upstream/scenario.ts";
import { seedLike } from "../../packages/core/test/upstream/seed-like.ts";
import { ask } from "./ask.ts";
import type { Gateways } from "./gateways.ts";
import { liveOutcome } from "./live-outcome.ts";
import type { stages } from "./stage.ts";

/** What both gateways did with the same request. */
export interface Both {
  readonly theirs: Outcome;
  readonly ours: Outcome;
}

/** Where requests are put. */
export interface Theatre {
  readonly gateways: Gateways;
  readonly stages: ReturnType<typeof stages>;
}

/** How long an answer is waited for. */
const limitMs = 30_000;

/** Puts the same to both gateways, each with hosts of its own. */
export async function putToBoth(put: Put, theatre: Theatre): Promise<Both> {
  const [theirs, ours] = await Promise.all([
    putTo("theirs", put, theatre),
    putTo("ours", put, theatre),
  ]);
  return { theirs, ours };
}

/** Puts a request to a gateway whose hosts answer by the script. */
async function putTo(
  side: keyof Gateways,
  put: Put,
  { gateways, stages }: Theatre,
): Promise<Outcome> {
  const stage = await stages.take();
  const { places } = stage;
  const heard = stage.play(put.upstream ?? {});
  const asking = { gateway: gateways[side], places, draws: drawsFor(side, put), limitMs };
  const answer = await ask(incomingOf(put), asking);
  const outcome = liveOutcome(heard, answer, places);
  // Where no host's answer came through, a call may still be on its way: it must not be heard in another run.
  if (outcome.served === undefined) stage.stop();
  else stages.giveBack(stage);
  return outcome;
}

/** Ours makes a seed of 32 bits of what it draws, and of the seed the draws of its balancers. */
function drawsFor(side: keyof Gateways, put: Put): readonly number[] | undefined {
  const { draws } = put;
  if (draws === undefined || side === "theirs") return draws;
  const seed = seedLike(put, draws);
  return seed === undefined ? undefined : [(seed + 0.5) / 2 ** 32];
}

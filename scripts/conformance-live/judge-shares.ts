import { differInShares } from "../../packages/core/test/upstream/differ.ts";
import { incomingOf } from "../../packages/core/test/upstream/incoming.ts";
import { replayShares } from "../../packages/core/test/upstream/replay.ts";
import type { ObservedShares, Scenario } from "../../packages/core/test/upstream/scenario.ts";
import { ask } from "./ask.ts";
import type { Gateways } from "./gateways.ts";
import { unexpected } from "./judge.ts";
import { inPool } from "./pool.ts";
import type { Theatre } from "./put.ts";
import { callHeader } from "./scripted-server.ts";

/** How many equal requests tell the shares well enough, and how many are under way at a time. */
const most = 300;
const width = 8;
const limitMs = 10_000;

/** Requests that no host answered, as the files call them. */
const nobody = "noResponse";

/** Holds the shares that both really have to those observed, and to those that our plans have. */
export async function judgeShares(
  scenario: Scenario,
  observed: ObservedShares,
  theatre: Theatre,
): Promise<string[]> {
  const requests = Math.min(most, observed.requests);
  const theirs = await countServed("theirs", scenario, requests, theatre);
  const ours = await countServed("ours", scenario, requests, theatre);
  const seen = Object.entries(observed.served).map(
    ([host, count]) => [host, count / observed.requests] as const,
  );
  const planned = replayShares(scenario, { nowMs: Date.now() });
  const shares = "calls" in planned ? new Map([[nobody, 1]]) : planned;
  return [
    ...unexpected(
      "upstream, unlike the file",
      differInShares({ requests, served: theirs }, new Map(seen)),
      {},
    ),
    ...unexpected(
      "pk-config, unlike its plan",
      differInShares({ requests, served: ours }, shares),
      {},
    ),
  ];
}

/** By host: how many of equal requests it answers. */
async function countServed(
  side: keyof Gateways,
  scenario: Scenario,
  requests: number,
  { gateways, stages }: Theatre,
): Promise<Readonly<Record<string, number>>> {
  const stage = await stages.take();
  const { places } = stage;
  const heard = stage.play(scenario.upstream ?? {});
  const asking = { gateway: gateways[side], places, draws: undefined, limitMs };
  const counts: Record<string, number> = {};
  await inPool(Array.from({ length: requests }), width, async () => {
    const { headers } = await ask(incomingOf(scenario), asking);
    const host = heard[Number(headers[callHeader]) - 1]?.to ?? nobody;
    counts[host] = (counts[host] ?? 0) + 1;
  });
  stages.giveBack(stage);
  return counts;
}

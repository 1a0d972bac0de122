import { stopAll } from "../embed/processes.mjs";
import { startDeadHosts } from "./dead-hosts.ts";
import { type Chance, fuzz } from "./fuzz.ts";
import { startGateways } from "./gateways.ts";
import { tryTransport } from "./portkey-transport.ts";
import type { Theatre } from "./put.ts";
import { playScenarios } from "./scenarios.ts";
import { stages } from "./stage.ts";
import { newTally } from "./tally.ts";

/** What is compared: one of these, or all. */
export const parts = ["scenarios", "fuzz", "transport"] as const;

/** What is asked for on the command line. */
export interface Wanted {
  /** Whether a part is to be run. */
  readonly has: (part: (typeof parts)[number]) => boolean;
  readonly chance: Chance;
}

/** Compares both gateways; says whether all is well. */
export async function compareLive({ has, chance }: Wanted): Promise<boolean> {
  const tally = newTally(console.log);
  if (has("scenarios") || has("fuzz")) {
    await inTheatre(async (theatre) => {
      if (has("scenarios")) await timed(() => playScenarios(theatre, tally));
      if (has("fuzz")) await timed(() => fuzz(chance, theatre, tally));
    });
  }
  if (has("transport")) await timed(() => tryTransport(tally));
  return tally.close();
}

/** Starts what requests are put to, and stops it whatever comes of them. */
async function inTheatre(play: (theatre: Theatre) => Promise<void>): Promise<void> {
  try {
    const gateways = await startGateways((text) => console.error(`conformance:live: ${text}`));
    const deadHosts = await startDeadHosts();
    const made = stages(deadHosts.places);
    try {
      await play({ gateways, stages: made });
    } finally {
      made.stop();
      await deadHosts.stop();
    }
  } finally {
    await stopAll();
  }
}

async function timed(work: () => Promise<void>): Promise<void> {
  const began = performance.now();
  await work();
  console.log(`(${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

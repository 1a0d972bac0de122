import type { Told } from "./differ.ts";
import { readJson } from "./scenario.ts";

/** What is otherwise where both gateways really run; conformance/upstream/README.md tells the form. */
export interface Live {
  readonly why: string;
  /** Whether the scenario is left out there. */
  readonly left?: boolean;
  /** In what the upstream gateway differs from what was observed. */
  readonly theirs?: Told;
  /** In what we differ from it, instead of what the rules say. */
  readonly ours?: Told;
}

/** By name: the scenarios that are not the same when they are put to running gateways. */
export const live: Readonly<Record<string, Live>> = readJson("live.json");

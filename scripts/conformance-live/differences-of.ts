import { type Differences, differ } from "../../packages/core/test/upstream/differ.ts";
import type { Both } from "./put.ts";

/** In what two outcomes differ, but for the time: a busy machine takes what time it takes. */
export function differencesOf({ theirs, ours }: Both): Differences {
  const { waits: _, ...others } = differ(theirs, ours);
  return others;
}

/** Whether two outcomes differ in more than the time. */
export function isDifferent(both: Both): boolean {
  return Object.keys(differencesOf(both)).length > 0;
}

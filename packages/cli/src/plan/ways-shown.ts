import type { Way, Ways } from "@pk-config/core";
import { plural } from "../text/plural.ts";
import { percent } from "./amounts.ts";

/** Ways that are printed; who wants more gives a seed or asks for JSON. */
const mostWays = 8;

/** The ways that are printed. */
export function shownWays(ways: readonly Way[]): readonly Way[] {
  return ways.slice(0, mostWays);
}

/** A way by its number and its share: `Way 1 of 2: 70 %`. */
export function wayTitle({ ways, complete }: Ways, index: number): string {
  const count = `${complete ? "" : "more than "}${ways.length}`;
  return `Way ${index + 1} of ${count}: ${percent(ways[index]?.share ?? 0)}`;
}

/** Says how many ways are not printed, if there are any. */
export function moreWays({ ways, complete }: Ways): string | undefined {
  const left = ways.length - mostWays;
  if (left <= 0) return undefined;
  return complete
    ? `and ${plural(left, "way")} more: --seed shows one, --json all`
    : `and others, more than ${ways.length} in all: --seed shows any one, --json the first ${ways.length}`;
}

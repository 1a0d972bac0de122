import type { Ways } from "@pk-config/core";
import { planLines } from "./plan-lines.ts";
import { inLines, type Scene } from "./scene.ts";
import { shareLines } from "./share-lines.ts";
import { moreWays, shownWays, wayTitle } from "./ways-shown.ts";

/** Every way a request can go: the shares of each balancer first, then the ways one by one. */
export function waysLines(all: Ways, scene: Scene): string[] {
  const [only, second] = all.ways;
  if (only === undefined) return [];
  if (second === undefined) return planLines(only.plan, scene);
  const more = moreWays(all);
  return [
    ...shareLines(all, scene),
    ...shownWays(all.ways).flatMap(({ plan }, index) => [
      "",
      scene.colours.bold(wayTitle(all, index)),
      "",
      ...planLines(plan, scene),
    ]),
    ...(more === undefined ? [] : ["", ...inLines(scene, [{ text: more }], { first: "" })]),
  ];
}

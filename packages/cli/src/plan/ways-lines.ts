import type { Plan, Way, Ways } from "@pk-config/core";
import { plural } from "../text/plural.ts";
import { percent } from "./amounts.ts";
import { branches } from "./branches.ts";
import { shortened } from "./most-shown.ts";
import { planLines } from "./plan-lines.ts";
import { inLines, placePiece, type Scene } from "./scene.ts";

/** Ways that are printed; who wants more gives a seed or asks for JSON. */
const mostWays = 8;

/** Every way a request can go: the shares of each balancer first, then the ways one by one. */
export function waysLines({ ways, complete }: Ways, scene: Scene): string[] {
  const [only, second] = ways;
  if (only === undefined) return [];
  if (second === undefined && complete) return planLines(only.plan, scene);
  const count = `${complete ? "" : "more than "}${ways.length}`;
  const title = (index: number, share: number) =>
    scene.colours.bold(`Way ${index + 1} of ${count}: ${percent(share)}`);
  return [
    ...shareLines(ways, scene),
    ...shownWays(ways).flatMap(({ share, plan }, index) => [
      "",
      title(index, share),
      "",
      ...planLines(plan, scene),
    ]),
    ...(moreWays({ ways, complete }) === undefined ? [] : ["", moreWays({ ways, complete }) ?? ""]),
  ];
}

/** The ways that are printed. */
export function shownWays(ways: readonly Way[]): readonly Way[] {
  return ways.slice(0, mostWays);
}

/** Says how many ways are not printed, if there are any. */
export function moreWays({ ways, complete }: Ways): string | undefined {
  const left = ways.length - mostWays;
  if (left <= 0) return undefined;
  return `and ${complete ? "" : "more than "}${plural(left, "way")} more: --seed shows one, --json ${complete ? "all" : `${ways.length}`}`;
}

interface Share {
  readonly target: string;
  readonly share: number;
}

/** The exact parts of each balancer, from the draws that lead to its targets. */
function shareLines(ways: readonly Way[], scene: Scene): string[] {
  const { places, colours } = scene;
  const balancers = [...sharesIn(ways.map(({ plan }) => plan))];
  const { shown, more } = shortened(balancers, "balancer");
  const lines = shown.flatMap(([at, targets]) => {
    const shares = [...targets.values()];
    const margins = branches(shares.map(() => 0));
    return [
      ...inLines(
        scene,
        [
          { text: `${places.label(at)}:`, paint: colours.bold },
          { text: "by weight" },
          ...placePiece(scene, `${at}/strategy`),
        ],
        { first: "" },
      ),
      ...shares.flatMap(({ target, share }, index) =>
        inLines(
          scene,
          [
            { text: percent(share), paint: colours.cyan },
            { text: places.label(target) },
            ...placePiece(scene, target),
          ],
          margins[index] ?? { first: "" },
        ),
      ),
    ];
  });
  return [colours.bold("Shares"), ...lines, ...more];
}

function sharesIn(plans: readonly Plan[]): Map<string, Map<string, Share>> {
  const balancers = new Map<string, Map<string, Share>>();
  for (const decision of plans.flatMap(({ decisions }) => decisions)) {
    if (decision.kind !== "drawn") continue;
    const targets = balancers.get(decision.at) ?? new Map<string, Share>();
    targets.set(decision.target, decision);
    balancers.set(decision.at, targets);
  }
  return balancers;
}

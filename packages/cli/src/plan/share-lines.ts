import type { Shares, Ways } from "@pk-config/core";
import { percent } from "./amounts.ts";
import { branches } from "./branches.ts";
import { shortened } from "./most-shown.ts";
import { inLines, placePiece, type Scene } from "./scene.ts";

/** The exact parts of each balancer, every target of it included. */
export function shareLines({ balancers }: Ways, scene: Scene): string[] {
  const { shown, more } = shortened(balancers, "balancer");
  return [
    scene.colours.bold("Shares"),
    ...shown.flatMap((balancer) => balancerLines(balancer, scene)),
    ...more,
  ];
}

function balancerLines(balancer: Shares, scene: Scene): string[] {
  const { places, colours } = scene;
  const { at } = balancer;
  const { shown, more } = shortened(everyShare(balancer, scene), "target");
  const margins = branches(shown.map(() => 0));
  const targets = shown.flatMap(({ target, share, isLeftOut }, index) =>
    inLines(
      scene,
      [
        { text: percent(share), paint: colours.cyan },
        { text: places.label(target) },
        ...(isLeftOut ? [{ text: "(circuit open)", paint: colours.yellow }] : []),
        ...placePiece(scene, target),
      ],
      margins[index] ?? { first: "" },
    ),
  );
  const title = [
    { text: `${places.label(at)}:`, paint: colours.bold },
    { text: "by weight" },
    ...placePiece(scene, `${at}/strategy`),
  ];
  return [...inLines(scene, title, { first: "" }), ...targets, ...more];
}

interface Share {
  readonly target: string;
  readonly share: number;
  /** Whether it has a weight and can all the same not be drawn. */
  readonly isLeftOut: boolean;
}

/** All targets in the order of the config, also those that no request is given to. */
function everyShare({ at, shares }: Shares, { places }: Scene): Share[] {
  const drawn = new Map(shares.map(({ target, share }) => [target, share]));
  const node = places.nodes.get(at);
  if (node?.kind !== "loadbalance") return shares.map((one) => ({ ...one, isLeftOut: false }));
  return node.targets.map(({ pointer: target }, index) => {
    const share = drawn.get(target);
    const isLeftOut = share === undefined && (node.weights[index] ?? 0) > 0;
    return { target, share: share ?? 0, isLeftOut };
  });
}

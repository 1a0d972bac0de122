import type { Decision } from "@pk-config/core";
import { fewListed, listed, percent } from "./amounts.ts";
import { branches } from "./branches.ts";
import type { Piece } from "./lines.ts";
import { shortened } from "./most-shown.ts";
import { inLines, placePiece, type Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";

/** The choices of a plan, as a tree of the strategies that made them. */
export function whyLines(decisions: readonly Decision[], scene: Scene): string[] {
  if (decisions.length === 0) return [];
  const margins = branches(decisions.map(({ at }) => depthOf(at)));
  const { shown, more } = shortened(decisions, "choice");
  const lines = shown.flatMap((decision, index) =>
    inLines(
      scene,
      [
        { text: `${scene.places.label(decision.at)}:`, paint: scene.colours.bold },
        ...decisionPieces(decision, scene),
        ...placePiece(scene, basisOf(decision)),
      ],
      margins[index] ?? { first: "", rest: "" },
    ),
  );
  return [scene.colours.bold("Why"), ...lines, ...more, ""];
}

/** How many strategies stand above the one at a pointer. */
function depthOf(pointer: string): number {
  return pointer.split("/targets/").length - 1;
}

/** What the words of a choice depend on besides the choice. */
export type Chosen = Pick<Scene, "places" | "colours" | "seeded">;

/** A choice in words, without the strategy that made it. */
export function decisionPieces(decision: Decision, scene: Chosen): Piece[] {
  const { places, colours } = scene;
  const target = "target" in decision ? places.label(decision.target) : "";
  switch (decision.kind) {
    case "single":
      return [{ text: `single, so its first target, ${target}` }];
    case "fallback":
      return [{ text: inOrderWords(decision.targets.length) }];
    case "drawn":
      return [{ text: drawn(decision, target, scene) }];
    case "stuck": {
      const fields = listed(decision.fields, "and");
      const share = percent(decision.share);
      return [{ text: `sticky by ${fields}: ${target}, ${share} of the weight` }];
    }
    case "matched":
      return [{ text: `${conditionWords(decision, scene)} holds: ${target}` }];
    case "default":
      return [{ text: `${noneHolds(decision.at, scene)}, so the default: ${target}` }];
    case "skipped": {
      const left = listed(decision.targets.map(places.label), "and");
      return [{ text: `circuit open, left out: ${left}`, paint: colours.yellow }];
    }
    case "bypassed":
      return [{ text: "all circuits are open, so none is heeded", paint: colours.yellow }];
    case "refused": {
      const { message, hint } = decision.refusal;
      return [
        { text: `left out ${target}:`, paint: colours.yellow },
        { text: sentence(message) },
        { text: hint },
      ];
    }
    case "sent-once":
      return [{ text: givenUp(decision, scene), paint: colours.yellow }];
  }
}

/** What a request goes without because its body can be sent only once. */
function givenUp(
  { retries, targets }: Extract<Decision, { readonly kind: "sent-once" }>,
  { places }: Chosen,
): string {
  const own = retries === 0 ? [] : [retries === 1 ? "its retry" : `its ${retries} retries`];
  const lost = fewListed([...own, ...targets.map(places.label)]);
  return `the body can be sent only once, so this is the only call, without ${lost}`;
}

function inOrderWords(count: number): string {
  return `fallback, ${count === 1 ? "its only target" : `its ${count} targets in order`}`;
}

function drawn(
  { draw, share }: Extract<Decision, { readonly kind: "drawn" }>,
  target: string,
  { seeded }: Chosen,
): string {
  const weight = `${percent(share)} of the weight`;
  return seeded
    ? `drew ${draw.toFixed(4)}: ${target}, ${weight}`
    : `by weight: ${target}, ${weight}`;
}

/** `condition 2 of 3`, from the end of its pointer. */
function conditionWords(
  { at, condition }: Extract<Decision, { readonly kind: "matched" }>,
  scene: Chosen,
): string {
  const index = Number(condition.slice(condition.lastIndexOf("/") + 1));
  const count = conditionsAt(at, scene);
  return `condition ${index + 1}${count === 0 ? "" : ` of ${count}`}`;
}

function noneHolds(at: string, scene: Chosen): string {
  const count = conditionsAt(at, scene);
  if (count === 1) return "its condition does not hold";
  return count === 0 ? "no condition holds" : `none of its ${count} conditions holds`;
}

/** 0 where nobody knows: a plan does not say it, and its config is not always at hand. */
function conditionsAt(pointer: string, { places }: Chosen): number {
  const node = places.nodes.get(pointer);
  return node?.kind === "conditional" ? node.branches.length : 0;
}

/** The part of the config that a choice follows from. */
function basisOf(decision: Decision): string | undefined {
  switch (decision.kind) {
    case "matched":
      return decision.condition;
    case "default":
      return `${decision.at}/strategy/default`;
    case "refused":
      return decision.refusal.at;
    case "skipped":
    case "bypassed":
      return decision.targets[0];
    case "sent-once":
      return decision.at;
    default:
      return `${decision.at}/strategy`;
  }
}

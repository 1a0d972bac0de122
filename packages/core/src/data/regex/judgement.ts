import type { Attack } from "./attack.ts";

/** What a backtracking engine may do with a pattern that is valid. */
export type Judgement =
  | { readonly kind: "safe" }
  | { readonly kind: "exponential"; readonly attack: Attack }
  | { readonly kind: "polynomial"; readonly degree: number; readonly attack: Attack }
  | { readonly kind: "unproven"; readonly reason: string };

/** Nothing that grows faster than the text. */
export const SAFE: Judgement = { kind: "safe" };

/** More instructions or states than are looked at. */
export const TOO_LARGE: Judgement = { kind: "unproven", reason: "it is too large to be analysed" };

/** More edges than are walked. */
export const TOO_ENTANGLED: Judgement = {
  kind: "unproven",
  reason: "its loops are too entangled to be analysed",
};

/** Ambiguous, and no attack worked. */
export const UNCONFIRMED: Judgement = {
  kind: "unproven",
  reason: "it can read one text in several ways, and no text was found that makes this cost time",
};

const ORDER: readonly Judgement["kind"][] = ["safe", "polynomial", "unproven", "exponential"];

/** The judgement that promises less. */
export function worse(one: Judgement, other: Judgement): Judgement {
  if (one.kind === "polynomial" && other.kind === "polynomial") {
    return other.degree > one.degree ? other : one;
  }
  return ORDER.indexOf(other.kind) > ORDER.indexOf(one.kind) ? other : one;
}

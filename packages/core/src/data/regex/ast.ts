import { assertNever } from "../assert-never.ts";
import type { CharSet } from "./char-set.ts";

/** A test of the place between two characters: `^`, `$`, `\b`, `\B`. */
export type Guard = "start" | "end" | "word" | "not-word";

/** A quantified part: `*`, `+`, `?`, `{n}`, `{n,}` or `{n,m}`. */
export interface RepeatNode {
  readonly kind: "repeat";
  readonly body: RegexNode;
  readonly min: number;
  /** The greatest count, `Infinity` when there is none. */
  readonly max: number;
  readonly greedy: boolean;
  /** The capturing groups opened inside, which every turn of the loop empties: from, to (excluded). */
  readonly groups: readonly [from: number, to: number];
}

/** A look-ahead or look-behind, positive or negated. */
export interface LookNode {
  readonly kind: "look";
  readonly body: RegexNode;
  readonly behind: boolean;
  readonly negated: boolean;
}

/** A part of a regular expression; groups that do not capture leave no trace. */
export type RegexNode =
  | { readonly kind: "empty" }
  | { readonly kind: "char"; readonly set: CharSet }
  | { readonly kind: "sequence"; readonly items: readonly RegexNode[] }
  | { readonly kind: "choice"; readonly options: readonly RegexNode[] }
  | { readonly kind: "group"; readonly body: RegexNode; readonly index: number }
  | { readonly kind: "guard"; readonly guard: Guard }
  | { readonly kind: "backreference"; readonly to: number | string }
  | RepeatNode
  | LookNode;

/** A parsed pattern. */
export interface Regex {
  readonly root: RegexNode;
  /** How many capturing groups there are; they are numbered from 1. */
  readonly groupCount: number;
  /** The number of each named group. */
  readonly names: ReadonlyMap<string, number>;
  /** The body of each capturing group, by its number. */
  readonly bodies: ReadonlyMap<number, RegexNode>;
}

/** Finds the number of the group that a backreference names, 0 when there is none. */
export function groupOf(regex: Regex, to: number | string): number {
  return typeof to === "number" ? to : (regex.names.get(to) ?? 0);
}

/** Tells whether the part can match without reading a character; a guard counts as if it held. */
export function isNullable(node: RegexNode): boolean {
  switch (node.kind) {
    case "char":
      return false;
    case "sequence":
      return node.items.every(isNullable);
    case "choice":
      return node.options.some(isNullable);
    case "group":
      return isNullable(node.body);
    case "repeat":
      return node.min === 0 || isNullable(node.body);
    case "empty":
    case "guard":
    case "look":
    case "backreference":
      return true;
    default:
      return assertNever(node, "isNullable");
  }
}

/** Tells whether some loop in the part has no upper bound. */
export function isUnbounded(node: RegexNode): boolean {
  switch (node.kind) {
    case "sequence":
      return node.items.some(isUnbounded);
    case "choice":
      return node.options.some(isUnbounded);
    case "group":
    case "look":
      return isUnbounded(node.body);
    case "repeat":
      return node.max === Number.POSITIVE_INFINITY || isUnbounded(node.body);
    // What a backreference repeats may be as long as the subject.
    case "backreference":
      return true;
    case "empty":
    case "char":
    case "guard":
      return false;
    default:
      return assertNever(node, "isUnbounded");
  }
}

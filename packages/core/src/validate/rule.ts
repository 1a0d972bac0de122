import type { Code } from "../diagnostics/catalogue.ts";
import type { Gateway, Settings } from "./settings.ts";
import type { Place, Visits } from "./visit.ts";

/**
 * One law. A rule looks at one kind of visit, reads, and reports; it never repairs and never throws.
 *
 * Values may be of any type, because a config with a wrong type is still judged in all its other
 * places: guard what you read (`typeof weight === "number"`), and stay silent where the guard fails,
 * for that is shape's to tell.
 */
export interface Rule<Kind extends keyof Visits = keyof Visits> {
  readonly codes: readonly Code[];
  readonly on: Kind;
  /**
   * Members of a node of which the rule speaks: it is asked only where the node has one of them. A
   * rule that speaks of something missing has none, and is asked everywhere.
   */
  readonly members?: Kind extends "node" | "leaf" | "strategy" ? readonly string[] : never;
  /** Gateways of whose ways the rule speaks: it is asked only when one of them is named. */
  readonly gateways?: readonly Gateway[];
  check(visit: Visits[Kind], context: RuleContext): void;
}

/** A rule on any kind of visit. */
export type AnyRule = { [Kind in keyof Visits]: Rule<Kind> }[keyof Visits];

/** What a rule may use besides the visit. */
export interface RuleContext {
  readonly settings: Settings;
  report(saying: Saying): void;
}

/** A finding as a rule reports it: the place is not yet a path. */
export interface Saying {
  readonly code: Code;
  /** `undefined` is the root. */
  readonly at: Place | undefined;
  /** Which end of the member is underlined; the value unless said otherwise. */
  readonly on?: "key" | "value";
  /** The fact, with its values. Never the value of a credential. */
  readonly message: string;
  /** An instruction that mends it. */
  readonly hint?: string;
  /** A new name for the key that stands there, or a new value; only where it is safe. */
  readonly fix?: { readonly rename: string } | { readonly replace: unknown };
  readonly related?: readonly { readonly at: Place | undefined; readonly message: string }[];
}

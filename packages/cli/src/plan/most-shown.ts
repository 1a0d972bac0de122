import { plural } from "../text/plural.ts";

/**
 * Most choices, balancers and targets of a balancer that people are shown of one plan: these explain it,
 * and nobody reads more. The attempts are the plan, and none of them is left out.
 */
const mostShown = 100;

/** What is shown of a list, and what to say of the rest. */
export interface Shortened<T> {
  readonly shown: readonly T[];
  /** `and 3 attempts more`, or nothing where all are shown. */
  readonly more: readonly string[];
}

/** The beginning of a list, as far as people read. */
export function shortened<T>(list: readonly T[], noun: string): Shortened<T> {
  const left = list.length - mostShown;
  if (left <= 0) return { shown: list, more: [] };
  return {
    shown: list.slice(0, mostShown),
    more: [`and ${plural(left, noun)} more: --json shows all`],
  };
}

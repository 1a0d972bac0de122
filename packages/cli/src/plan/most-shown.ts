import { plural } from "../text/plural.ts";

/**
 * Most choices, attempts and balancers that people are shown of one plan. Nobody reads more, and each
 * place is looked for in the text of the config.
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

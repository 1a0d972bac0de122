import type { Regex, RegexNode } from "./ast.ts";
import { type Attack, attackText, type Trial } from "./attack.ts";
import { countSteps } from "./count-steps.ts";

/** A part of a pattern, read in one direction. */
export interface Part {
  readonly regex: Regex;
  readonly node: RegexNode;
  readonly backward: boolean;
  /** Whether it is a look-around, which is tried anew at every place. */
  readonly isLook: boolean;
}

/** What trials may cost, and where they begin. */
export interface TrialLimits {
  /** Steps that are left for all trials. */
  steps: number;
  /** Whether the match may begin anywhere, or only where the attack wants it to. */
  readonly anywhere: boolean;
}

/** What it costs to make a matcher, in steps of one. */
const STEPS_TO_PREPARE = 100;

/** Makes the trial of an attack on a part: the counting matcher, within the limits. */
export function trialOf(
  { regex, node, backward, isLook }: Part,
  attack: Attack,
  limits: TrialLimits,
): Trial {
  return (turns, wanted) => {
    const subject = attackText(attack, turns);
    const place = backward ? subject.length - attack.offset : attack.offset;
    // Places before the right one are tried as in a search: a match there would end it.
    const first = isLook && !limits.anywhere ? place : 0;
    const last = limits.anywhere ? subject.length : place;
    const maxSteps = Math.min(wanted, limits.steps);
    const search = { subject, first, last, backward, maxSteps };
    const { steps, outcome } = countSteps(regex, node, search);
    limits.steps -= steps + STEPS_TO_PREPARE;
    // Out of steps for all trials, not for this one: nothing was learnt.
    if (outcome === "too many steps") return maxSteps === wanted ? undefined : 0;
    return outcome === "too deep" ? 0 : steps;
  };
}

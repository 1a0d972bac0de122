// A text that makes an engine work hard, with parts that can be repeated, and the measurements that
// tell whether it does.

/** A text that grows with the number of turns. */
export interface Attack {
  /** What comes first, and how much of it is passed over before the match is tried. */
  readonly prefix: string;
  readonly offset: number;
  /** Parts that are repeated, each followed by something that is not. */
  readonly pumps: readonly { readonly text: string; readonly after: string }[];
  /** Whether all of this is written against the direction of the text, for a look-behind. */
  readonly backward: boolean;
}

/** Runs a search with that many turns; undefined when it took more steps than allowed. */
export type Trial = (turns: number, maxSteps: number) => number | undefined;

/** Longer subjects would nest too many calls in the counting matcher. */
const MAX_LENGTH = 240;

/** Turns by which doubling must show, and turns by which it must have become a stall. */
const FIRST_TURNS = 8;
const LAST_TURNS = 30;

/** What counts as a stall: an engine that works this hard at every place of a header blocks. */
const STALLING_STEPS = 40_000;

/** Turns between the two trials that are compared. */
const MORE_TURNS = 6;

/** Six more turns make 64 times the steps if each doubles them; small numbers get less to do. */
const EXPONENTIAL_GROWTH = 24;

/** Most steps of one trial for a power of the length. */
const MAX_DEGREE_STEPS = 40_000;

/** Writes an attack out, with every pump repeated that often. */
export function attackText(attack: Attack, turns: number): string {
  const pumped = attack.pumps.map(({ text, after }) => text.repeat(turns) + after);
  const text = attack.prefix + pumped.join("");
  return attack.backward ? [...text].reverse().join("") : text;
}

/** Tells whether more turns multiply the steps as only doubling with every turn does. */
export function growsExponentially(trial: Trial, attack: Attack): boolean {
  const most = stallingTurns(attack);
  const first = trial(FIRST_TURNS, STALLING_STEPS / EXPONENTIAL_GROWTH);
  // Two ways round for every turn make at least that many steps; most suspicions end here.
  if (first !== undefined && first < 2 ** FIRST_TURNS) return false;
  if (trial(most, STALLING_STEPS) !== undefined) return false;
  // It stalls; a high power of the length would do so too, but it grows slower before.
  const few = STALLING_STEPS / EXPONENTIAL_GROWTH;
  let turns = 0;
  let steps = 0;
  for (let next = trial(0, few); next !== undefined && turns <= most; turns += 1) {
    steps = next;
    next = trial(turns + 1, few);
  }
  return trial(turns - 1 + MORE_TURNS, steps * EXPONENTIAL_GROWTH) === undefined;
}

/** Tells whether the search stalls on the attack as it is. */
export function stalls(trial: Trial): boolean {
  return trial(0, STALLING_STEPS) === undefined;
}

/** Measures the power of the length that the steps grow with, 0 when it cannot be measured. */
export function measuredDegree(trial: Trial, attack: Attack): number {
  let degree = 0;
  let steps = trial(1, MAX_DEGREE_STEPS);
  for (let turns = 2; turns <= mostTurns(attack) && steps !== undefined; turns *= 2) {
    const more = trial(turns, MAX_DEGREE_STEPS);
    // Beyond the bound, what is known is that it grew at least that much.
    const grown = Math.log2((more ?? MAX_DEGREE_STEPS) / steps);
    degree = more === undefined ? Math.max(degree, grown) : grown;
    steps = more;
  }
  return degree;
}

/** The turns with which an attack is tried last, and with which it should be shown. */
export function stallingTurns(attack: Attack): number {
  return Math.min(mostTurns(attack), LAST_TURNS);
}

function mostTurns(attack: Attack): number {
  const fixed = attackText(attack, 0).length;
  const turn = attackText(attack, 1).length - fixed;
  return Math.floor((MAX_LENGTH - fixed) / Math.max(turn, 1));
}

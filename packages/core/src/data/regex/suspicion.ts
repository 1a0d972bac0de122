// From a double loop or a chain of loops to attacks: a way there, turns, and an ending that fails.
import type { LoopPair } from "./ambiguity.ts";
import { wordBetween } from "./ambiguity.ts";
import type { Attack } from "./attack.ts";
import type { Budget } from "./breadth-first.ts";
import { contextsOf } from "./context.ts";
import type { Nfa, State } from "./nfa.ts";
import type { Outlook } from "./outlook.ts";

/** A part of a walk that can be repeated, and what comes after it, as labels of the outlook. */
export interface Turn {
  readonly pump: readonly number[];
  readonly bridge: readonly number[];
}

/** A walk through the outlook's loops. */
export interface Walk {
  readonly from: State;
  readonly turns: readonly Turn[];
  /** Where the walk ends, which tells what must come then. */
  readonly to: State;
}

/** An automaton and its outlook. */
export interface View {
  readonly nfa: Nfa;
  readonly outlook: Outlook;
}

/** Most edges walked to find the ways to one state. */
const MAX_EDGES = 2000;

/** How many ways to one state are tried. */
const MAX_CONTEXTS = 2;

/** How many endings are tried when the automaton is not certain of its moves. */
const MAX_ENDINGS = 8;

/** Attacks that may work, the most promising first. */
export interface Suspicion {
  readonly attacks: readonly Attack[];
  /** Whether it is certain that no attack of this kind works. */
  readonly harmless: boolean;
}

/** Makes attacks that take a walk. */
export function suspect({ nfa, outlook }: View, walk: Walk): Suspicion {
  const from = outlook.prospects.get(walk.from);
  const to = outlook.prospects.get(walk.to);
  if (from === undefined || to === undefined) return { attacks: [], harmless: false };
  const textOf = (labels: readonly number[]): string =>
    outlook.classesOf(labels).map(nfa.alphabet.sampleOf).join("");
  const budget: Budget = { left: MAX_EDGES };
  const attacks: Attack[] = [];
  let contexts = 0;
  for (const { text, offset } of contextsOf(nfa, from, budget)) {
    const prefix = text.map(nfa.alphabet.sampleOf).join("");
    for (const ending of endings(nfa, to.future.rest)) {
      const pumps = walk.turns.map(({ pump, bridge }, index) => ({
        text: textOf(pump),
        after: textOf(bridge) + (index === walk.turns.length - 1 ? ending : ""),
      }));
      attacks.push({ prefix, offset, pumps, backward: nfa.backward });
    }
    contexts += 1;
    if (contexts === MAX_CONTEXTS) break;
  }
  return { attacks, harmless: contexts === 0 && budget.left >= 0 };
}

/** Makes attacks that walk a chain of pairs; every pair begins where the one before has led. */
export function suspectChain(view: View, chain: readonly LoopPair[], budget: Budget): Suspicion {
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return { attacks: [], harmless: true };
  const turns = chain.map((pair, index) => {
    const next = chain[index + 1];
    const bridge = next === undefined ? [] : wordBetween(pair.to, next.from, budget);
    return { pump: pair.pump, bridge: bridge ?? [] };
  });
  return suspect(view, { from: first.from, turns, to: last.to });
}

/** The ending that was found, and others if the automaton may be wrong about what it does. */
function endings(nfa: Nfa, rest: readonly number[]): ReadonlySet<string> {
  const found = rest.map(nfa.alphabet.sampleOf).join("");
  if (nfa.isSure) return new Set([found]);
  const size = Math.min(nfa.alphabet.size, MAX_ENDINGS);
  const others = Array.from({ length: size }, (_, charClass) => nfa.alphabet.sampleOf(charClass));
  return new Set([found, ...others]);
}

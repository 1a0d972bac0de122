// From what is ambiguous to a judgement: every suspicion is tried out on the counting matcher.
import { doubleLoops, type LoopPair, loopPairs } from "./ambiguity.ts";
import { type Attack, growsExponentially, measuredDegree, stalls } from "./attack.ts";
import type { Budget } from "./breadth-first.ts";
import { MAX_WAYS, mostWays, type WaysBound } from "./finite-ambiguity.ts";
import { type Judgement, SAFE, TOO_ENTANGLED, UNCONFIRMED, worse } from "./judgement.ts";
import { type Loop, loopsOf } from "./loops.ts";
import type { Nfa } from "./nfa.ts";
import { outlookOf } from "./outlook.ts";
import { suspect, suspectChain, type View } from "./suspicion.ts";
import { type Part, type TrialLimits, trialOf } from "./trial.ts";

/** An automaton of a part, what is known of it, and what may be spent on it. */
export interface Case {
  readonly part: Part;
  readonly nfa: Nfa;
  readonly loops: readonly Loop[];
  readonly most: WaysBound;
  readonly limits: TrialLimits;
  readonly edges: Budget;
}

/** Judges an automaton that can read one text in several ways. */
export function confirm(suspected: Case): Judgement {
  const { nfa, edges } = suspected;
  const finite = confirmFinite(suspected);
  if (finite.kind === "exponential") return finite;
  const outlook = outlookOf(nfa, suspected.loops);
  if (outlook === undefined) return TOO_ENTANGLED;
  const loops = loopsOf(new Set(outlook.prospects.keys()));
  const view: View & Case = { ...suspected, outlook, loops };
  const bounded = confirmBounded(view);
  if (bounded.kind === "exponential") return bounded;
  const doubled = confirmDoubleLoops(view);
  if (doubled.kind === "exponential") return doubled;
  const chained = confirmChains(view);
  const spent = edges.left < 0 ? TOO_ENTANGLED : SAFE;
  return [finite, bounded, doubled, chained, spent].reduce(worse);
}

/** Judges by the text with the most ways through what is no loop. */
function confirmFinite({ part, nfa, most, limits }: Case): Judgement {
  if (most.ways <= MAX_WAYS) return SAFE;
  const before = nfa.starts.find((start) => start.state === most.from)?.text ?? [];
  const text = [...before, ...most.text].map(nfa.alphabet.sampleOf).join("");
  const endings = Array.from({ length: nfa.alphabet.size }, (_, charClass) =>
    nfa.alphabet.sampleOf(charClass),
  );
  for (const ending of ["", ...endings]) {
    const prefix = text + ending;
    const attack: Attack = { prefix, offset: before.length, pumps: [], backward: nfa.backward };
    if (stalls(trialOf(part, attack, limits))) return { kind: "exponential", attack };
  }
  return UNCONFIRMED;
}

/** Judges by the text that keeps a search busy longest on a rest that is too short to succeed. */
function confirmBounded(view: View & Case): Judgement {
  const states = new Set(view.outlook.prospects.keys());
  const { ways, from, text, to } = mostWays(states, states, view.loops);
  if (ways <= MAX_WAYS || from === undefined || to === undefined) return SAFE;
  const { attacks, harmless } = suspect(view, { from, turns: [{ pump: [], bridge: text }], to });
  for (const attack of attacks) {
    if (stalls(trialOf(view.part, attack, view.limits))) return { kind: "exponential", attack };
  }
  return harmless ? SAFE : UNCONFIRMED;
}

/** Judges by the loops that can be walked round in two ways. */
function confirmDoubleLoops(view: View & Case): Judgement {
  let doubt = false;
  for (const loop of view.loops) {
    for (const { state, pump } of doubleLoops(loop, view.edges)) {
      const walk = { from: state, turns: [{ pump, bridge: [] }], to: state };
      const { attacks, harmless } = suspect(view, walk);
      for (const attack of attacks) {
        if (growsExponentially(trialOf(view.part, attack, view.limits), attack)) {
          return { kind: "exponential", attack };
        }
      }
      doubt ||= !harmless;
    }
  }
  return doubt ? UNCONFIRMED : SAFE;
}

/** Judges by the longest chain of loops that can be walked on one text. */
function confirmChains(view: View & Case): Judgement {
  let doubt = false;
  /** The longest chain of pairs that leads to each loop; loops are in the order of the text. */
  const chains = new Map<Loop, readonly LoopPair[]>();
  let longest: readonly LoopPair[] = [];
  for (const [index, loop] of view.loops.entries()) {
    let best: readonly LoopPair[] = [];
    for (const earlier of view.loops.slice(0, index)) {
      if (!reaches(earlier, loop)) continue;
      const before = chains.get(earlier) ?? [];
      const link = findLink(view, earlier, loop);
      if (link === "doubtful") doubt = true;
      const chain = link === undefined || link === "doubtful" ? before : [...before, link];
      if (chain.length > best.length) best = chain;
    }
    chains.set(loop, best);
    if (best.length > longest.length) longest = best;
  }
  const confirmed = longest.length === 0 ? SAFE : confirmChain(view, longest);
  return doubt ? worse(confirmed, UNCONFIRMED) : confirmed;
}

function reaches(earlier: Loop, later: Loop): boolean {
  for (const state of later.members) return earlier.reach.has(state);
  return false;
}

/** Finds a pair of states of two loops that can be attacked; `doubtful` if there may be one. */
function findLink(
  view: View & Case,
  earlier: Loop,
  later: Loop,
): LoopPair | "doubtful" | undefined {
  let doubt = false;
  for (const pair of loopPairs(earlier, later, view.edges)) {
    const { attacks, harmless } = suspectChain(view, [pair], view.edges);
    if (attacks.length > 0) return pair;
    doubt ||= !harmless;
  }
  return doubt ? "doubtful" : undefined;
}

/** Tries the chain as a whole, then what is left of it without its first pairs. */
function confirmChain(view: View & Case, chain: readonly LoopPair[]): Judgement {
  for (let skipped = 0; skipped < chain.length; skipped += 1) {
    const rest = chain.slice(skipped);
    for (const attack of suspectChain(view, rest, view.edges).attacks) {
      const trial = trialOf(view.part, attack, view.limits);
      const measured = Math.round(measuredDegree(trial, attack));
      if (measured < 2) continue;
      // Small subjects measure too little; only far too little speaks against the automaton.
      const expected = rest.length + 1;
      const degree = view.nfa.isSure || measured + 1 >= expected ? expected : measured;
      return { kind: "polynomial", degree, attack };
    }
  }
  return UNCONFIRMED;
}

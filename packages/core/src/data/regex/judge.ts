// The verdict on a part of a pattern. Ambiguity in the automaton raises a suspicion; an attack that
// makes the counting matcher work as hard confirms it; a suspicion that is neither confirmed nor
// proved harmless is reported as unproven.
import { doubleLoops, loopPairs } from "./ambiguity.ts";
import type { LookNode, Regex } from "./ast.ts";
import { growsExponentially, measuredDegree } from "./attack.ts";
import type { Budget } from "./breadth-first.ts";
import { type Case, confirm } from "./confirm.ts";
import { MAX_WAYS, mostWays, waysThrough } from "./finite-ambiguity.ts";
import { type Judgement, SAFE, TOO_ENTANGLED, TOO_LARGE, UNCONFIRMED, worse } from "./judgement.ts";
import { loopsOf } from "./loops.ts";
import { nfaOf } from "./nfa.ts";
import { type Program, programOf } from "./program.ts";
import { type Part, type TrialLimits, trialOf } from "./trial.ts";

/** Edges that the search for ambiguity may walk. */
const MAX_EDGES = 40_000;

/** Steps that all trials for one part may take. */
const MAX_TRIAL_STEPS = 120_000;

/** Look-arounds in look-arounds beyond this depth are not analysed. */
const MAX_LOOK_DEPTH = 5;

/** Judges a part of a pattern and the look-arounds in it. */
export function judge(part: Part, depth = 0): Judgement {
  const { regex, node, backward, isLook } = part;
  if (waysThrough(node) <= MAX_WAYS) return SAFE;
  const program = programOf(regex, node, { backward, isLook, unrolled: false });
  if (program === undefined || depth > MAX_LOOK_DEPTH) return TOO_LARGE;
  const looks = program.opposite.map((look) =>
    feltFrom(part, judge(lookPart(regex, look), depth + 1)),
  );
  return [judgeProgram(part, program), ...looks].reduce(worse);
}

function lookPart(regex: Regex, { body, behind }: LookNode): Part {
  return { regex, node: body, backward: behind, isLook: true };
}

/** What was found inside a look-around only counts if the whole part can be made to feel it. */
function feltFrom(part: Part, inside: Judgement): Judgement {
  if (inside.kind === "safe" || inside.kind === "unproven") return inside;
  const trial = trialOf(part, inside.attack, { steps: MAX_TRIAL_STEPS, anywhere: true });
  const isFelt =
    inside.kind === "exponential"
      ? growsExponentially(trial, inside.attack)
      : measuredDegree(trial, inside.attack) > inside.degree - 0.5;
  return isFelt ? inside : UNCONFIRMED;
}

/** Judges the program in which loops stand for counts and, if need be, the one without. */
function judgeProgram(part: Part, program: Program): Judgement {
  const limits = { steps: MAX_TRIAL_STEPS, anywhere: false };
  const loose = caseOf(part, program, limits);
  if (loose === undefined) return TOO_LARGE;
  const ambiguity = ambiguityOf(loose);
  if (ambiguity === "none") return SAFE;
  if (!program.hasLooseCounts) return ambiguity === "unknown" ? TOO_ENTANGLED : confirm(loose);
  // A loop can do more than the count that it stands for. The copies tell exactly what the count
  // does, but a count of 30 is as bad as a loop: only few ways through the copies settle it.
  const { backward, isLook } = part;
  const copies = programOf(part.regex, part.node, { backward, isLook, unrolled: true });
  const exact = copies === undefined ? undefined : caseOf(part, copies, limits);
  if (exact === undefined) return confirm(loose);
  if (ambiguityOf(exact) === "none") return SAFE;
  const [first, second] = exact.most.ways <= MAX_WAYS ? [exact, loose] : [loose, exact];
  const judgement = confirm(first);
  return judgement.kind === "unproven" ? confirm(second) : judgement;
}

function caseOf(part: Part, program: Program, limits: TrialLimits): Case | undefined {
  const nfa = nfaOf(program);
  if (nfa === undefined) return undefined;
  // The search for a place to start is left out: its repetition is no fault of the pattern's parts.
  const states = new Set(nfa.states.filter((state) => !state.isSearch));
  const loops = loopsOf(states);
  const starts = nfa.starts.map((start) => start.state);
  const most = mostWays(starts, states, loops);
  return { part, nfa, loops, most, limits, edges: { left: MAX_EDGES } };
}

/** Whether one text can be read in several ways at all. Most patterns end here, as safe. */
function ambiguityOf({ loops, most }: Case): "none" | "some" | "unknown" {
  if (most.ways > MAX_WAYS) return "some";
  const edges: Budget = { left: MAX_EDGES };
  for (const [index, loop] of loops.entries()) {
    if (doubleLoops(loop, edges).next().done !== true) return "some";
    for (const later of loops.slice(index + 1)) {
      if (loopPairs(loop, later, edges).next().done !== true) return "some";
    }
  }
  return edges.left < 0 ? "unknown" : "none";
}

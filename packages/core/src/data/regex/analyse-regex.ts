// Can a JavaScript regular expression take more than linear time? The question is put for a
// backtracking engine that runs `new RegExp(pattern).test(value)`.
//
// What counts: two ways to read one text inside the pattern. An unanchored pattern is tried at every
// place of the subject, so that even `a+b` takes quadratic time on "aaaa"; this repetition alone is
// not reported, because nearly all useful patterns have it and it stays bounded on short subjects.
// Hence a degree is that of one try; the search multiplies it by one more length.
//
// What does not count: ambiguity on a text that always matches. `(a+)+` alone succeeds at once.
//
// What stalls an engine on a short text is called exponential even if a count bounds it:
// `(a?){30}b` makes 2^30 steps.
import { attackText, stallingTurns } from "./attack.ts";
import { judge } from "./judge.ts";
import { parseRegex } from "./parse-regex.ts";

/** What can be said of a pattern without running it on real subjects. */
export type RegexVerdict =
  /** `new RegExp(pattern)` throws; the offset is where in the pattern the fault is. */
  | { readonly kind: "invalid"; readonly reason: string; readonly offset: number }
  /** No more than linear time for one try at one place. */
  | { readonly kind: "safe" }
  /** A few dozen characters like those of the attack keep an engine busy for ever. */
  | { readonly kind: "exponential"; readonly attack: string }
  /** Time grows with a power of the length, two or more, for one try at one place. */
  | { readonly kind: "polynomial"; readonly degree: number; readonly attack: string }
  /** Neither proved harmless nor shown harmful; the reason completes "unproven, because …". */
  | { readonly kind: "unproven"; readonly reason: string };

/** Longer patterns are not analysed. */
const MAX_PATTERN_LENGTH = 2000;

/**
 * Tells whether a pattern is valid, and whether it can take more than linear time.
 *
 * The work is bounded whatever the pattern; what cannot be decided within the bounds is "unproven".
 */
export function analyseRegex(pattern: string): RegexVerdict {
  const refusal = refusalOf(pattern);
  if (pattern.length > MAX_PATTERN_LENGTH) {
    return refusal === undefined
      ? { kind: "unproven", reason: `it is longer than ${MAX_PATTERN_LENGTH} characters` }
      : { kind: "invalid", reason: refusal, offset: 0 };
  }
  const parsed = parseRegex(pattern);
  if (refusal !== undefined) {
    // The parser's words are the same on every engine, so they go first.
    return parsed.ok
      ? { kind: "invalid", reason: refusal, offset: 0 }
      : { kind: "invalid", reason: parsed.reason, offset: parsed.offset };
  }
  if (!parsed.ok) return { kind: "unproven", reason: `it has ${parsed.reason}` };
  const { regex } = parsed;
  const judgement = judge({ regex, node: regex.root, backward: false, isLook: false });
  if (judgement.kind === "safe" || judgement.kind === "unproven") return judgement;
  const { attack } = judgement;
  return { ...judgement, attack: attackText(attack, stallingTurns(attack)) };
}

/** What the engine itself has against a pattern, undefined when it takes it. */
function refusalOf(pattern: string): string | undefined {
  try {
    new RegExp(pattern);
    return undefined;
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : "it is not a regular expression";
    // Engines repeat the pattern before the fault; the reader has it before the eyes.
    const end = message.lastIndexOf("/: ");
    return end === -1 ? message : message.slice(end + 3);
  }
}

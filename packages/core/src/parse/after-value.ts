import { quoteName } from "../data/quote.ts";
import { endOfExpression } from "./ellipsis.ts";
import { hole, type Mending, resume } from "./mending.ts";
import type { TokenKind } from "./tokens.ts";

/**
 * What goes on behind a value: an operator makes all of it an expression, a bar a list of alternatives.
 *
 * `mark` is the number of edits there were before the value, which begins at `start`.
 */
export function mendContinuation(at: Mending, start: number, mark: number): void {
  const adjacent = at.token.start === at.lastEnd;
  if (at.open.length === 0 || at.trust === "nothing") return;
  if (at.token.kind !== "unknown" && !adjacent) return;
  const ahead = at.text.slice(at.token.start, at.token.start + 12);
  if (/^\|(?!\|)/.test(ahead)) {
    skipAlternatives(at, start, mark);
    return;
  }
  if (ahead.startsWith("...") || !operator.test(ahead)) return;
  const end = endOfExpression(at.text, at.token.start);
  at.slips.note("expression", { offset: start, length: end - start });
  hole(at, start, end, mark);
}

const operator = /^(?:[+*%?.&(]|\|\||-[\s\d]|\/(?![/*])|(?:if|or|and|in|is|not|for|as)\b)/;

/** `"a" | "b"`: a list of alternatives, as documentation writes them: nobody knows which one is meant. */
function skipAlternatives(at: Mending, start: number, mark: number): void {
  const first = at.token.start;
  let end = first;
  while (at.token.kind === "unknown" && at.text[at.token.start] === "|") {
    resume(at, at.token.start + 1);
    end = scalars.includes(at.token.kind) ? at.token.end : at.lastEnd;
    resume(at, end);
  }
  at.slips.tell({
    code: "PK1005",
    offset: first,
    length: end - first,
    message: `Alternatives stand in place of one value of ${quoteName(at.key)}, as documentation writes them.`,
    hint: "Keep one of the values.",
  });
  hole(at, start, end, mark);
}

const scalars: readonly TokenKind[] = ["string", "unknown", "number", "literal"];

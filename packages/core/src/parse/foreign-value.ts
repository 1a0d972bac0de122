import { endOfExpression } from "./ellipsis.ts";
import { guess, hole, type Mending, resume } from "./mending.ts";
import { mendPlaceholder } from "./placeholder.ts";

/**
 * Mends a value that is no JSON: literals of other languages, expressions, placeholders. Where the
 * value can be known it is kept; where it cannot, a hole stands for it and no later rule speaks of
 * that place.
 */
export function mendForeignValue(at: Mending): void {
  if (mendPlaceholder(at)) return;
  const { start } = at.token;
  const ahead = at.text.slice(start, start + 400);
  for (const form of forms) {
    const match = form.pattern.exec(ahead);
    if (match === null) continue;
    form.mend(at, start, match);
    return;
  }
  mendExpression(at, start);
}

/** A number in a form that only other languages know; false for one of JSON. */
export function mendForeignNumber(at: Mending): boolean {
  const { start, end } = at.token;
  const strict = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(at.text.slice(start, end));
  if (strict && !/[\w.]/.test(at.text[end] ?? "")) return false;
  mendForeignValue(at);
  return true;
}

interface Form {
  readonly pattern: RegExp;
  mend(at: Mending, start: number, match: RegExpExecArray): void;
}

const forms: readonly Form[] = [
  {
    pattern: /^(?:True|False|None|undefined|nil|NULL|Null|TRUE|FALSE)\b(?![.([\w-])/,
    mend(at, start, [whole]) {
      const lower = whole.toLowerCase();
      const text = lower === "true" || lower === "false" ? lower : "null";
      const edit = { offset: start, length: whole.length, text };
      at.slips.note("foreign-literal", edit, lower === "undefined" ? undefined : [edit]);
      at.slips.edits.push(edit);
      resume(at, start + whole.length);
    },
  },
  {
    pattern:
      /^[+-]?(?:NaN|Infinity|inf|nan|0[xXoObB][\da-fA-F_]+|[\d.][\d._]*(?:[eE][+-]?\d+)?)n?(?=\s*(?:[,}\]#]|$|\/\/))/,
    mend(at, start, [whole]) {
      const value = Number(whole.replaceAll("_", "").replace(/n$/, ""));
      const edit = { offset: start, length: whole.length, text: JSON.stringify(value) };
      if (!Number.isFinite(value)) {
        at.slips.note("foreign-literal", edit);
        hole(at, start, start + whole.length);
        return;
      }
      at.slips.note("foreign-literal", edit, [edit]);
      at.slips.edits.push(edit);
      resume(at, start + whole.length);
    },
  },
  {
    // `@openai",`: the opening quote is lost.
    pattern: /^([^\s"'`,{}[\]()<>\\\p{Cc}][^"\\\p{Cc},{}[\]]*)"(?=\s*(?:[,}\]]|$|\n))/u,
    mend(at, start, [whole]) {
      const edit = { offset: start, length: 0, text: '"' };
      at.slips.tell({
        code: "PK1001",
        offset: start,
        length: 1,
        message: "The opening quote of this text is missing.",
        hint: "Put a double quote before it.",
        edits: [edit],
      });
      at.slips.edits.push(edit);
      resume(at, start + whole.length);
    },
  },
  {
    pattern:
      /^(?:[a-z]+:\/\/[^\s"'`,{}[\]()<>]+|[\p{L}\p{N}_@$./-][\p{L}\p{N}_@$./-]*)(?=\s*(?:[,}\]#\n]|$|\/\/|\/\*))/u,
    mend(at, start, [whole]) {
      at.slips.note("bare-word", { offset: start, length: whole.length });
      hole(at, start, start + whole.length);
    },
  },
];

/** Skips to the end of an expression. */
function mendExpression(at: Mending, start: number): void {
  const end = endOfExpression(at.text, start);
  if (end > start) {
    at.slips.note("expression", { offset: start, length: end - start });
    hole(at, start, end);
    return;
  }
  // Nothing that could be a value: let the caller go on behind it.
  at.slips.tell({
    code: "PK1000",
    offset: start,
    length: 1,
    message: "This does not belong here.",
    hint: "A value belongs here.",
  });
  guess(at);
  hole(at, start, start + 1);
}

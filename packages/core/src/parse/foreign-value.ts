import { advance, type Mending, resume } from "./mending.ts";

/**
 * Mends a value that is no JSON: single quotes, literals of other languages, expressions,
 * placeholders. Where the value can be known it is kept; where it cannot, a hole stands for it and no
 * later rule speaks of that place.
 */
export function mendForeignValue(at: Mending): void {
  const { start } = at.token;
  const ahead = at.text.slice(start, start + 400);
  for (const form of forms) {
    const match = form.pattern.exec(ahead);
    if (match !== null && form.mend(at, start, match)) return;
  }
  mendExpression(at, start);
}

interface Form {
  readonly pattern: RegExp;
  /** False where the match turns out to be something else. */
  mend(at: Mending, start: number, match: RegExpExecArray): boolean;
}

const forms: readonly Form[] = [
  {
    pattern: /^(['`])((?:\\[^]|(?!\1)[^\\\n])*)\1(?=\s*(?:[,}\]#]|$|\/\/))/,
    mend(at, start, [whole, , content = ""]) {
      at.slips.note("single-quotes", start, whole.length);
      at.slips.edits.push({ offset: start, length: whole.length, text: JSON.stringify(content.replaceAll(/\\(['`"])/g, "$1")) });
      resume(at, start + whole.length);
      return true;
    },
  },
  {
    pattern: /^(?:\.{3}|…)(?=\s*(?:[,}\]]|$))/,
    mend(at, start, [whole]) {
      at.slips.tell({
        code: "PK1005",
        offset: start,
        length: whole.length,
        message: "An ellipsis stands in place of a value.",
        hint: "Write the value out.",
      });
      hole(at, start, start + whole.length);
      return true;
    },
  },
  {
    pattern: /^<[^<>\n"]{1,80}>(?=\s*(?:[,}\]]|$))/,
    mend(at, start, [whole]) {
      at.slips.tell({
        code: "PK1005",
        offset: start,
        length: whole.length,
        message: "A placeholder without quotes stands in place of a value.",
        hint: "Put the value here, in double quotes if it is a text.",
      });
      hole(at, start, start + whole.length);
      return true;
    },
  },
  {
    pattern: /^(?:True|False|None|undefined|nil|NULL|TRUE|FALSE)\b(?![.([])/,
    mend(at, start, [whole]) {
      const lower = whole.toLowerCase();
      at.slips.note("foreign-literal", start, whole.length);
      at.slips.edits.push({ offset: start, length: whole.length, text: lower === "true" || lower === "false" ? lower : "null" });
      resume(at, start + whole.length);
      return true;
    },
  },
  {
    pattern: /^[+-]?(?:NaN|Infinity|0[xXoObB][\da-fA-F_]+|[\d.][\d._eE+-]*)(?=\s*(?:[,}\]#]|$|\/\/))/,
    mend(at, start, [whole]) {
      at.slips.note("foreign-literal", start, whole.length);
      const value = Number(whole.replaceAll("_", ""));
      if (!Number.isFinite(value)) hole(at, start, start + whole.length);
      else {
        at.slips.edits.push({ offset: start, length: whole.length, text: `${value}` });
        resume(at, start + whole.length);
      }
      return true;
    },
  },
  {
    // `@openai",`: the opening quote is lost.
    pattern: /^([^\s"'`,{}[\]()<>][^"\n,{}[\]]*)"(?=\s*(?:[,}\]]|$|\n))/,
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
      return true;
    },
  },
];

/** Skips to the end of an expression: a delimiter outside all of its own brackets and quotes. */
function mendExpression(at: Mending, start: number): void {
  const end = endOfExpression(at.text, start);
  if (end === start) {
    // Nothing that could be a value: let the caller go on behind it.
    at.slips.tell({ code: "PK1000", offset: start, length: 1, message: "This is not JSON.", hint: "A value belongs here." });
    hole(at, start, start + 1);
    at.trust = at.trust === "nothing" ? "nothing" : "guessed";
    return;
  }
  at.slips.note("expression", start, end - start);
  hole(at, start, end);
}

function hole(at: Mending, start: number, end: number): void {
  at.slips.edits.push({ offset: start, length: end - start, text: "null", hole: true });
  at.tokens.seek(end);
  at.lastEnd = end;
  advance(at);
}

function endOfExpression(text: string, start: number): number {
  let depth = 0;
  for (let offset = start; offset < text.length; offset++) {
    const unit = text[offset] ?? "";
    if (unit === '"' || unit === "'" || unit === "`") offset = endOfQuoted(text, offset);
    else if (unit === "(" || unit === "[" || unit === "{") depth++;
    else if (unit === ")" || unit === "]" || unit === "}") {
      if (depth === 0) return trimmed(text, start, offset);
      depth--;
    } else if (depth === 0 && (unit === "," || unit === "\n" || unit === "#")) return trimmed(text, start, offset);
    else if (depth === 0 && unit === "|" && !isOr(text, offset)) return trimmed(text, start, offset);
    else if (depth === 0 && unit === "/" && text[offset + 1] === "/") return trimmed(text, start, offset);
  }
  return trimmed(text, start, text.length);
}

/** Whether the bar at `offset` belongs to `||`. */
function isOr(text: string, offset: number): boolean {
  return text[offset + 1] === "|" || text[offset - 1] === "|";
}

/** Offset of the quote that closes the one at `start`, or of the last unit of the line. */
function endOfQuoted(text: string, start: number): number {
  const mark = text[start];
  for (let offset = start + 1; offset < text.length; offset++) {
    if (text[offset] === "\\") offset++;
    else if (text[offset] === mark) return offset;
    else if (text[offset] === "\n") return offset - 1;
  }
  return text.length - 1;
}

function trimmed(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

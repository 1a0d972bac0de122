import { guess, hole, type Mending } from "./mending.ts";

/** Whether `...`, `…` or a spread stands where a member belongs. */
export function isEllipsis(at: Mending): boolean {
  const { kind, start } = at.token;
  if (kind !== "unknown") return false;
  return (
    at.text.startsWith("...", start) || at.text[start] === "…" || at.text.startsWith("**", start)
  );
}

/** `...`, `...spread` and `**spread`: members that nobody sees. */
export function mendEllipsis(at: Mending): void {
  const { start } = at.token;
  const sign = at.text[start] === "…" ? 1 : at.text[start] === "*" ? 2 : 3;
  const spread = /^\s*[\p{L}_$([{]/u.test(at.text.slice(start + sign, start + sign + 20));
  const end = spread ? endOfExpression(at.text, start + sign) : start + sign;
  if (spread) at.slips.note("expression", { offset: start, length: end - start });
  else {
    at.slips.tell({
      code: "PK1005",
      offset: start,
      length: sign,
      message: "An ellipsis stands in place of the members that were left out.",
      hint: "Write them out, or remove the ellipsis.",
    });
  }
  if (at.open.at(-1)?.meant === "]") {
    hole(at, start, end);
    return;
  }
  // In a list an unknown element stays as a hole; in an object the members are simply not known.
  const mark = at.slips.edits.length;
  hole(at, start, end);
  at.slips.edits.splice(mark, 1, {
    offset: start,
    length: end - start,
    text: `"...${start}": null`,
    hole: true,
  });
  guess(at);
}

/** Offset after an expression: it ends at a delimiter outside all of its own brackets and quotes. */
export function endOfExpression(text: string, start: number): number {
  let depth = 0;
  let end = start;
  for (let offset = start; offset < text.length; offset++) {
    const unit = text[offset] ?? "";
    if (unit === '"' || unit === "'" || unit === "`") offset = endOfQuoted(text, offset);
    else if (unit === "(" || unit === "[" || unit === "{") depth++;
    else if (unit === ")" || unit === "]" || unit === "}") {
      if (depth === 0) return end;
      depth--;
    } else if (depth === 0 && endsHere(text, offset, end)) return end;
    if (unit !== " " && unit !== "\t" && unit !== "\r" && unit !== "\n") end = offset + 1;
  }
  return Math.min(end, text.length);
}

/** Whether the unit at `offset`, outside all brackets, ends an expression whose last unit stands before `end`. */
function endsHere(text: string, offset: number, end: number): boolean {
  switch (text[offset]) {
    case ",":
    case "#":
    case ";":
      return true;
    case "\n":
      // An operator at the end of a line, or at the beginning of the next one, goes on.
      return (
        !/[+|&?]/.test(text[end - 1] ?? "") &&
        !/^\s*(?:[+|&?]|\.\w)/.test(text.slice(offset, offset + 200))
      );
    case "|":
      return text[offset + 1] !== "|" && text[offset - 1] !== "|";
    case "/":
      return text[offset + 1] === "/" || text[offset + 1] === "*";
    default:
      return false;
  }
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

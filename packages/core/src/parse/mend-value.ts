import { limits } from "../limits.ts";
import { mendForeignValue } from "./foreign-value.ts";
import { mendKey } from "./mend-key.ts";
import { mendString } from "./mend-string.ts";
import { dropToken, giveUp, keep, type Mending, resume, unexpected } from "./mending.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import type { Token } from "./tokens.ts";

/** Mends the value that begins at the current token. */
export function mendValue(at: Mending): void {
  const { kind, start, end, flaw } = at.token;
  switch (kind) {
    case "{":
    case "[":
      mendContainer(at, kind);
      return;
    case "string":
      if (flaw !== "none") mendString(at);
      else keep(at);
      return;
    case "number":
    case "literal":
      if (flaw === "none" && isPlainNumber(at.text.slice(start, end), kind)) keep(at);
      else mendForeignValue(at);
      return;
    case "unknown":
      mendForeignValue(at);
      return;
    default:
      missingValue(at);
  }
}

function mendContainer(at: Mending, opener: "{" | "["): void {
  if (at.open.length >= limits.depth) {
    at.slips.tell({
      code: "PK1015",
      offset: at.token.start,
      length: 1,
      message: `Objects and lists are nested more than ${limits.depth} levels deep.`,
      hint: "Flatten the tree; no routing needs this depth.",
    });
    giveUp(at);
    return;
  }
  const closer = opener === "{" ? "}" : "]";
  at.open.push(closer);
  keep(at);
  mendMembers(at, closer);
  at.open.pop();
}

/** Members up to the closing bracket, separators included. */
function mendMembers(at: Mending, closer: "}" | "]"): void {
  skipExtraCommas(at);
  while (!closes(at, closer)) {
    if (at.slips.full()) return giveUp(at);
    const before = at.token.start;
    if (isEllipsis(at)) mendEllipsis(at);
    else if (closer === "}") mendMember(at);
    else mendValue(at);
    mendSeparator(at, closer);
    if (at.token.start === before && at.token.kind !== "end") dropToken(at);
  }
}

/** Whether the container ends here; mends the end where it is not written. */
function closes(at: Mending, closer: "}" | "]"): boolean {
  const { kind, start } = at.token;
  if (kind === closer) {
    keep(at);
    return true;
  }
  if (kind === "end") {
    if (at.trust !== "nothing") unclosed(at, closer);
    return true;
  }
  if (kind !== "}" && kind !== "]") return false;
  if (at.open.slice(0, -1).includes(kind)) {
    at.slips.tell({
      code: "PK1003",
      offset: start,
      length: 1,
      message: `A \`${closer}\` is missing before this \`${kind}\`.`,
      hint: `Close what was opened: put \`${closer}\` where it ends.`,
      edits: [{ offset: at.lastEnd, length: 0, text: closer }],
    });
    at.slips.edits.push({ offset: at.lastEnd, length: 0, text: closer });
    return true;
  }
  at.slips.tell({
    code: "PK1003",
    offset: start,
    length: 1,
    message: `This \`${kind}\` closes nothing.`,
    hint: "Remove it, or open what it should close.",
  });
  dropToken(at);
  return closes(at, closer);
}

function unclosed(at: Mending, closer: "}" | "]"): void {
  const edit = { offset: at.lastEnd, length: 0, text: closer };
  at.slips.edits.push(edit);
  const innermost = [...at.open].reverse().join("");
  if (at.open.length === 0 || innermost[0] !== closer || at.slips.findings().some(isUnclosed)) return;
  const many = at.open.length > 1;
  at.slips.tell({
    code: "PK1003",
    offset: Math.max(0, at.lastEnd - 1),
    length: 1,
    message: `The text ends before ${many ? `${at.open.length} brackets are` : "a bracket is"} closed: \`${innermost}\` is missing.`,
    hint: `Add \`${innermost}\` at the end, or look for the place where a bracket should have closed.`,
    edits: [{ offset: at.lastEnd, length: 0, text: innermost }],
  });
}

function isUnclosed(finding: TextFinding): boolean {
  return finding.code === "PK1003" && finding.message.startsWith("The text ends");
}

/** One `"key": value`. */
export function mendMember(at: Mending): void {
  if (!mendKey(at)) return;
  mendValue(at);
}

/** What stands between two members: a comma, or something that should have been one. */
export function mendSeparator(at: Mending, closer: "}" | "]"): void {
  skipAlternatives(at);
  const { kind, start } = at.token;
  if (kind === ",") {
    const comma = start;
    keep(at);
    skipExtraCommas(at);
    if (at.token.kind === "}" || at.token.kind === "]" || at.token.kind === "end") {
      at.slips.note("trailing-comma", comma, 1);
      at.slips.edits.push({ offset: comma, length: 1, text: "" });
      at.lastEnd = comma;
    }
    return;
  }
  if (kind === "}" || kind === "]" || kind === "end") return;
  const startsMember = kind === "string" || kind === "unknown" || (closer === "]" && kind !== ":");
  if (!startsMember) {
    unexpected(at, "A comma or a closing bracket belongs here.");
    return;
  }
  const edit = { offset: at.lastEnd, length: 0, text: "," };
  at.slips.edits.push(edit);
  if (at.slips.has("equals-sign")) return;
  at.slips.tell({
    code: "PK1002",
    offset: Math.max(0, at.lastEnd - 1),
    length: 1,
    message: "A comma is missing after this value.",
    hint: "Put a comma between two members.",
    edits: [edit],
  });
}

function skipExtraCommas(at: Mending): void {
  while (at.token.kind === ",") {
    at.slips.tell({
      code: "PK1018",
      offset: at.token.start,
      length: 1,
      message: "A comma stands here with nothing before it.",
      hint: "Remove the comma.",
      edits: [{ offset: at.token.start, length: 1, text: "" }],
    });
    const end = at.lastEnd;
    dropToken(at);
    at.lastEnd = end;
  }
}

/** `"a" | "b"`: a list of alternatives, as documentation writes them. The first one is taken. */
function skipAlternatives(at: Mending): void {
  const first = at.token.start;
  let end = first;
  while (at.token.kind === "unknown" && at.text[at.token.start] === "|") {
    resume(at, at.token.start + 1);
    end = isScalar(at.token) ? at.token.end : at.lastEnd;
    resume(at, end);
  }
  if (end === first) return;
  at.slips.tell({
    code: "PK1005",
    offset: first,
    length: end - first,
    message: "Alternatives stand in place of one value, as documentation writes them.",
    hint: "Keep one of the values.",
  });
  at.slips.edits.push({ offset: first, length: end - first, text: "" });
}

function isEllipsis(at: Mending): boolean {
  const { kind, start } = at.token;
  if (kind !== "unknown") return false;
  return at.text.startsWith("...", start) || at.text[start] === "…" || at.text.startsWith("**", start);
}

/** `...`, `...spread` and `**spread`: members that nobody sees. */
function mendEllipsis(at: Mending): void {
  const { start } = at.token;
  const closer = at.open.at(-1) ?? "}";
  const sign = at.text[start] === "…" ? 1 : at.text[start] === "*" ? 2 : 3;
  const spread = /[\p{L}_$(]/u.test(at.text[start + sign] ?? "");
  if (spread) mendForeignValue(at);
  else {
    at.slips.tell({
      code: "PK1005",
      offset: start,
      length: sign,
      message: "An ellipsis stands in place of the members that were left out.",
      hint: "Write them out, or remove the ellipsis.",
    });
    resume(at, start + sign);
  }
  const end = at.lastEnd;
  const last = at.slips.edits.at(-1);
  if (spread && last !== undefined && last.offset === start) at.slips.edits.pop();
  // In a list an unknown element stays as a hole; in an object the members are simply not known.
  const text = closer === "]" ? "null" : `"...${start}": null`;
  at.slips.edits.push({ offset: start, length: end - start, text, hole: true });
  if (closer === "}") at.trust = at.trust === "nothing" ? "nothing" : "guessed";
}

function missingValue(at: Mending): void {
  if (at.token.kind === ":") {
    unexpected(at, "A value belongs here.");
    return;
  }
  const offset = at.lastEnd;
  at.slips.edits.push({ offset, length: 0, text: "null", hole: true });
  if (at.trust === "nothing") return;
  at.slips.tell({
    code: "PK1017",
    offset: Math.max(0, offset - 1),
    length: 1,
    message: "A value is missing after this.",
    hint: "Write the value, or remove the key.",
  });
}

function isPlainNumber(text: string, kind: "number" | "literal"): boolean {
  return kind === "literal" || /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
}

function isScalar(token: Token): boolean {
  return token.kind === "string" || token.kind === "unknown" || token.kind === "number";
}

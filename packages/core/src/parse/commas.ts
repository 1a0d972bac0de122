import { dropToken, keep, type Mending, resume } from "./mending.ts";

/** A comma: kept where one belongs, taken out where it separates nothing. */
export function takeComma(at: Mending, behindMember: boolean): void {
  const { start } = at.token;
  if (behindMember && at.comma === undefined) {
    const end = at.lastEnd;
    keep(at);
    at.comma = start;
    // A bracket that is missing is put behind the member, not behind its comma.
    at.lastEnd = end;
    return;
  }
  at.slips.tell({
    code: "PK1018",
    offset: start,
    length: 1,
    message: "A comma stands here with nothing before it.",
    hint: "Remove the comma.",
    edits: [{ offset: start, length: 1, text: "" }],
  });
  while (at.token.kind === ",") dropToken(at);
}

/** Whether a semicolon stands at the current token. */
export function isSemicolon(at: Mending): boolean {
  return at.token.kind === "unknown" && at.text[at.token.start] === ";";
}

/** A semicolon behind a member, as in a program. */
export function takeSemicolon(at: Mending): void {
  const { start } = at.token;
  const edit = { offset: start, length: 1, text: "," };
  // Where it is a habit of the language, that was told.
  if (!at.slips.has("equals-sign") && !at.slips.has("unquoted-key")) {
    at.slips.tell({
      code: "PK1002",
      offset: start,
      length: 1,
      message: "A semicolon stands here where a comma belongs.",
      hint: "Write a comma.",
      edits: [edit],
    });
  }
  at.slips.edits.push(edit);
  const end = at.lastEnd;
  resume(at, start + 1);
  at.comma = start;
  at.lastEnd = end;
  // Before a closing bracket it is no trailing comma, too.
  at.excused = true;
}

/** A comma before the closing bracket is a habit; where the text was cut off it is nothing. */
export function endWithComma(at: Mending): void {
  const comma = at.comma;
  if (comma === undefined) return;
  const edit = { offset: comma, length: 1, text: "" };
  at.slips.edits.push(edit);
  if (!at.cut && !at.excused) at.slips.note("trailing-comma", edit, [edit]);
  at.comma = undefined;
}

/** A comma where a member begins without one; silent where that was told in other words. */
export function missingComma(at: Mending, silent: boolean): void {
  const edit = { offset: at.lastEnd, length: 0, text: "," };
  at.slips.edits.push(edit);
  // HCL has no commas at all; and a key without a value was told of already.
  if (silent || at.excused || at.slips.has("equals-sign")) return;
  at.slips.tell({
    code: "PK1002",
    offset: Math.max(0, at.lastEnd - 1),
    length: 1,
    message: "A comma is missing after this value.",
    hint: "Put a comma between two members.",
    edits: [edit],
  });
}

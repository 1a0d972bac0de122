import type { StrictEdit } from "./edits.ts";
import { keep, type Mending, resume } from "./mending.ts";

/** A string that never ends, or holds what JSON's strings may not. */
export function mendString(at: Mending): void {
  const { start, end, flaw } = at.token;
  if (flaw === "unterminated") {
    const raw = at.text.slice(start, end);
    const body = raw.replace(/[\s,}\]]+$/, "");
    const edit = { offset: start + body.length, length: 0, text: '"' };
    at.slips.tell({
      code: "PK1004",
      offset: start,
      length: Math.max(1, body.length),
      message: "This text has no closing quote.",
      hint: "Close it with a double quote before the end of the line.",
      edits: [edit],
    });
    at.slips.edits.push(escaped(at.text, start + 1, start + body.length), edit);
    resume(at, start + body.length);
    return;
  }
  at.slips.tell({
    code: "PK1020",
    offset: start,
    length: end - start,
    message: "This text holds a bare control character or a backslash that escapes nothing.",
    hint: "Write \\n, \\t or \\u0000 for control characters, and two backslashes for one.",
    edits: [escaped(at.text, start + 1, end - 1)],
  });
  at.slips.edits.push(escaped(at.text, start + 1, end - 1));
  keep(at);
}

/** The inside of a string with everything escaped that JSON wants escaped. */
function escaped(text: string, start: number, end: number): StrictEdit {
  const inside = text
    .slice(start, end)
    .replaceAll(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\|[\u0000-\u001f"]/g, (part) => {
      if (part.length > 1) return part;
      return part === "\\" ? "\\\\" : JSON.stringify(part).slice(1, -1);
    });
  return { offset: start, length: end - start, text: inside };
}

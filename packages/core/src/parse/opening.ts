import { type Closer, colonFollows, type Mending } from "./mending.ts";

/** Two texts without colons, as a list in braces begins. */
const texts = /^\s*,\s*"[^"\n]{0,80}"\s*[,}]/;

/** What kind of container the first token inside shows it to be. */
export function meantBracket(at: Mending, awaited: Closer): Closer {
  // A config is an object; a root that holds something else is named by its own slip.
  if (at.open.length === 0) return awaited;
  const { kind, end } = at.token;
  const colon = colonFollows(at.text, end);
  if (awaited === "]") return kind === "string" && colon ? "}" : awaited;
  switch (kind) {
    case "{":
      return "]";
    case "number":
      return colon ? awaited : "]";
    case "string":
      return !colon && texts.test(at.text.slice(end, end + 200)) ? "]" : awaited;
    default:
      return awaited;
  }
}

/** Tells of a container that was opened with the bracket of the other kind. */
export function tellWrongOpener(at: Mending, start: number, meant: Closer): void {
  const list = meant === "]";
  at.slips.tell({
    code: "PK1003",
    offset: start,
    length: 1,
    message: list
      ? "These values stand in braces and have no keys: a list is written in `[` and `]`."
      : "These members stand in square brackets: an object is written in `{` and `}`.",
    hint: list ? "Write [ … ]." : "Write { … }.",
  });
  at.slips.edits.push({ offset: start, length: 1, text: list ? "[" : "{" });
}

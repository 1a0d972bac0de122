import { quoteName } from "../data/quote.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import { limits } from "../limits.ts";
import type { Document } from "./document.ts";
import type { DuplicateKey } from "./duplicate-keys.ts";

/** A file with nothing in it but white space. */
export const emptyFile: TextFinding = {
  code: "PK1012",
  offset: 0,
  length: 0,
  message: "The file is empty.",
  hint: 'A config is a JSON object, such as {"provider": "openai"}.',
};

/** A mark that some editors put before the text. */
export const byteOrderMark: TextFinding = {
  code: "PK1010",
  offset: 0,
  length: 1,
  message: "The file begins with a byte order mark: pk-config reads over it, a gateway may not.",
  hint: "Save the file as UTF-8 without a byte order mark.",
  edits: [{ offset: 0, length: 1, text: "" }],
};

/** Said only where no slip could be named. */
export const notJson: TextFinding = {
  code: "PK1000",
  offset: 0,
  length: 1,
  message: "This is not JSON.",
  hint: "Check the file with a JSON editor.",
};

/** A tree that is nested beyond the limit. */
export const tooDeep: TextFinding = {
  code: "PK1015",
  offset: 0,
  length: 1,
  message: `Objects and lists are nested more than ${limits.depth} levels deep.`,
  hint: "Flatten the tree; no routing needs this depth.",
};

/** A tree with more values than the limit. */
export const tooMany: TextFinding = {
  code: "PK1015",
  offset: 0,
  length: 1,
  message: `There are more than ${limits.values} keys and list elements.`,
  hint: "Split the config.",
};

/** A text longer than the limit. */
export function tooLong(text: string): TextFinding {
  return {
    code: "PK1015",
    offset: 0,
    length: 1,
    message: `The text has ${text.length} characters; at most ${limits.textLength} are read.`,
    hint: "Split the config, or check that this is the right file.",
  };
}

/** A key that stands in an object a second time. */
export function duplicate({ key, start, end }: DuplicateKey, firstLine: number): TextFinding {
  return {
    code: "PK1009",
    offset: start,
    length: end - start,
    message: `The key ${quoteName(key)} stands here a second time; the first is in line ${firstLine}. Gateways use the last one and drop the other without a word.`,
    hint: "Keep one of the two.",
  };
}

/** A finding of a text that stands further on in another. */
export function shifted(finding: TextFinding, by: number): TextFinding {
  if (by === 0) return finding;
  const moved = { ...finding, offset: finding.offset + by };
  if (finding.edits === undefined) return moved;
  return { ...moved, edits: finding.edits.map((edit) => ({ ...edit, offset: edit.offset + by })) };
}

/** A document without a value. */
export function refused(text: string, findings: readonly TextFinding[]): Document {
  return { text, strict: "", edits: [], holes: [], value: undefined, findings, trust: "nothing" };
}

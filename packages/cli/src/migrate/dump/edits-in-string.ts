import type { TextEdit } from "@pk-config/core";

/**
 * The edits of a text as edits of the JSON string that holds it, with its quotes, as it is written.
 *
 * So whoever wrote the string finds every character as he escaped it. Where all of it is ASCII, what
 * is put in is ASCII too.
 */
export function editsInString(literal: string, edits: readonly TextEdit[]): TextEdit[] {
  const ascii = isAscii(literal);
  let raw = 1;
  let unit = 0;
  const rawOf = (wanted: number): number => {
    while (unit < wanted) {
      raw += literal[raw] !== "\\" ? 1 : literal[raw + 1] === "u" ? 6 : 2;
      unit++;
    }
    return raw;
  };
  return edits.map(({ offset, length, text }) => {
    const start = rawOf(offset);
    const quoted = JSON.stringify(text).slice(1, -1);
    const inside = ascii ? escaped(quoted) : quoted;
    return { offset: start, length: rawOf(offset + length) - start, text: inside };
  });
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function escaped(text: string): string {
  if (isAscii(text)) return text;
  let ascii = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    ascii += unit > 0x7f ? `\\u${unit.toString(16).padStart(4, "0")}` : text.charAt(at);
  }
  return ascii;
}

import { skipString } from "../../data/skip-json.ts";

/**
 * Moves over text that is JSON but for comments and trailing commas. What is wrong with a text was told
 * before; where it is something else all the same, it ends first.
 */

/** Offset of the first character at or after `at` that is neither white space nor part of a comment. */
export function skipBlank(text: string, at: number): number {
  let offset = at;
  for (;;) {
    const code = text.charCodeAt(offset);
    if (code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff) offset++;
    else if (code === 47) offset = endOfComment(text, offset);
    else return offset;
  }
}

/** Offset behind the comment that opens at `at`; the line end of a line comment is not part of it. */
export function endOfComment(text: string, at: number): number {
  const isLine = text.charCodeAt(at + 1) === 47;
  const end = text.indexOf(isLine ? "\n" : "*/", at + 2);
  return end < 0 ? text.length : end + (isLine ? 0 : 2);
}

/** Offset behind the value that begins at `at`. */
export function skipValue(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 34) return skipString(text, at);
  return code === 123 || code === 91 ? skipContainer(text, at) : skipWord(text, at);
}

function skipContainer(text: string, at: number): number {
  let depth = 0;
  for (let offset = at; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 34) offset = skipString(text, offset) - 1;
    else if (code === 47) offset = endOfComment(text, offset) - 1;
    else if (code === 123 || code === 91) depth++;
    else if ((code === 125 || code === 93) && --depth === 0) return offset + 1;
  }
  return text.length;
}

/** Offset behind a number, `true`, `false` or `null`. */
function skipWord(text: string, at: number): number {
  let end = at;
  // At least one character, so that nothing stands still on a text that is none of the kind.
  do end++;
  while (end < text.length && isWord(text.charCodeAt(end)));
  return end;
}

function isWord(code: number): boolean {
  const letter = code | 32;
  if (letter >= 97 && letter <= 122) return true;
  return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}

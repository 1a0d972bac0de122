/**
 * A text without the values that nobody looks at while a config is migrated or judged: two texts of one
 * form come out alike, but for these.
 */
export interface Form {
  /** The text with a mark in the place of each such value. */
  readonly form: string;
  /** The values as they are written, without quotes. */
  readonly values: readonly string[];
}

/** What stands in a form in the place of a value. JSON has no such character. */
export const mark = "\0";

/** A text longer than that is hardly one of many that are alike. */
const longest = 8192;

/**
 * The form of a text, whatever that is.
 *
 * A value is left out where only its being there counts, or its first character: the names of stored
 * keys, which may become slugs, the keys themselves and what is sent to a model; weights and limits that
 * are greater than nothing. A quote inside a string has a backslash before it, so no name is found there.
 */
export function formOf(text: string): Form | undefined {
  if (text.length > longest) return undefined;
  const values: string[] = [];
  let form = "";
  let at = 0;
  free.lastIndex = 0;
  for (let found = free.exec(text); found !== null; found = free.exec(text)) {
    const quoted = found[1] ?? found[2];
    const value = quoted ?? found[3] ?? "";
    const end = free.lastIndex - (quoted === undefined ? 0 : 1);
    form += text.slice(at, end - value.length) + mark;
    values.push(value);
    at = end;
  }
  return { form: form + text.slice(at), values };
}

const free = new RegExp(
  [
    '[{,] ?"(?:virtual_key|virtualKey|api_key|apiKey)": ?"([A-Za-z\\d][\\w.-]*)"',
    '[{,] ?"(?:model|content|prompt|user)": ?"((?!@)(?:[^"\\\\\\0-\\x1f]|\\\\["\\\\/bfnrt])+)"',
    '[{,] ?"(?:weight|max_tokens|temperature|top_p)": ?([1-9]\\d{0,8}(?:\\.\\d{1,8})?|0\\.\\d{0,7}[1-9])(?=[ ,}])',
  ].join("|"),
  "g",
);

import type { TextFinding } from "../diagnostics/finding.ts";

/**
 * The finding about a text that holds a config as a *text*: in quotes, escaped, or both. Nothing else
 * is said of it, because every place in it would move once it is unwrapped.
 */
export function wrappingFinding(text: string): TextFinding | undefined {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const place = { offset: start, length: 1 };
  if (isQuoted(trimmed)) {
    return {
      code: "PK1013",
      ...place,
      message: "The config stands in quotes, so it is a text and not an object.",
      hint: "Remove the quotes around it; a shell needs them, a file does not.",
    };
  }
  if (!isEscaped(trimmed)) return undefined;
  return {
    code: "PK1013",
    ...place,
    message: "The config is escaped: backslashes stand before its quotes or brackets.",
    hint: "Remove the backslashes, or parse the text once with JSON.parse or json.loads and save the result.",
  };
}

/** The same for a text that `JSON.parse` reads: a JSON string that holds a config. */
export function encodedFinding(value: string, offset: number): TextFinding | undefined {
  const inside = value.trim();
  if (!isObjectText(inside) && !isQuoted(inside)) return undefined;
  return {
    code: "PK1013",
    offset,
    length: 1,
    message: "The config stands inside a JSON string: it was encoded twice.",
    hint: "Remove the outer quotes and the backslashes, or call JSON.stringify only once.",
  };
}

/** `'{…}'`, `` `{…}` ``, `"{…}"` with the inner quotes left as they are, `"'{…}'"`. */
function isQuoted(text: string): boolean {
  const quote = text[0];
  if (quote === undefined || text.length < 4 || !"'`\"".includes(quote) || text.at(-1) !== quote)
    return false;
  const inside = text.slice(1, -1).trim();
  return isObjectText(inside) || (quote === '"' && /^['`]\s*\{/.test(inside));
}

function isObjectText(text: string): boolean {
  return text.startsWith("{") && text.endsWith("}");
}

/** Escaped as inside a string (`{\"a\"`), or for Markdown (`\{"a": \[`). */
function isEscaped(text: string): boolean {
  const ahead = text.slice(0, 400);
  return /^\\?\{\s*(?:\\[nrt])*\s*\\"/.test(ahead) || /^\\\{|^\{\s*"[\w\\]+":\s*\\[{[]/.test(ahead);
}

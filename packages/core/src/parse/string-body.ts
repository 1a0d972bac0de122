/**
 * The inside of a string, of JSON or of a language like it, as strict JSON writes it.
 *
 * Escapes that JSON knows stay as they are; those of JavaScript and Python are translated; whatever
 * else JSON wants escaped is escaped.
 */
export function stringBody(inside: string): string {
  if (isPlain(inside)) return inside;
  return inside.replaceAll(
    /\\(?:["\\/bfnrt]|u[\da-fA-F]{4}|x[\da-fA-F]{2}|['`]|\r?\n)|[\\"\p{Cc}]/gu,
    strictPart,
  );
}

/** Whether a text holds nothing that any language escapes, as nearly all do. */
function isPlain(text: string): boolean {
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 34 || code === 92 || code < 32) return false;
  }
  return true;
}

function strictPart(part: string): string {
  if (part === "\\") return "\\\\";
  if (part.length === 1) return JSON.stringify(part).slice(1, -1);
  switch (part[1]) {
    case "x":
      return `\\u00${part.slice(2)}`;
    case "'":
    case "`":
      return part.slice(1);
    case "\r":
    case "\n":
      return "";
    default:
      return part;
  }
}

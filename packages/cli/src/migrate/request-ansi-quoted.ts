const escapes: Readonly<Record<string, string>> = {
  a: "\u0007",
  b: "\b",
  e: "\u001b",
  E: "\u001b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "?": "?",
};

const code = /\\(?:x([\da-fA-F]{1,2})|([0-7]{1,3})|u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8}))/y;

/**
 * What stands in `$'…'`, in which browsers copy a body that has quotes or other languages in it, from
 * `start` on, and where it ends; a negative number where it stays open.
 *
 * `\xc3` and `\303` are bytes and no characters: those beside each other are read as UTF-8.
 */
export function ansiQuoted(text: string, start: number): { readonly text: string; end: number } {
  const parts: string[] = [];
  let bytes: number[] = [];
  const add = (part: string) => {
    if (bytes.length > 0) parts.push(Buffer.from(bytes).toString("utf8"));
    bytes = [];
    parts.push(part);
  };
  for (let at = start; at < text.length; ) {
    const unit = text.charAt(at);
    if (unit === "'") {
      add("");
      return { text: parts.join(""), end: at + 1 };
    }
    code.lastIndex = at;
    const [whole, hex, octal, u, U] = unit === "\\" ? (code.exec(text) ?? []) : [];
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else if (whole !== undefined) add(character(Number.parseInt(u ?? U ?? "", 16)));
    else if (unit === "\\") add(escapes[text.charAt(at + 1)] ?? text.slice(at, at + 2));
    else add(unit);
    at += whole?.length ?? (unit === "\\" ? 2 : 1);
  }
  return { text: parts.join(""), end: -1 };
}

function character(point: number): string {
  return point > 0x10ffff ? "\ufffd" : String.fromCodePoint(point);
}

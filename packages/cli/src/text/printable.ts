/** Everything a terminal might act on, or that hides what is really there. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text as one safe line: control and invisible characters are spelled out, such as \u202e. */
export function printable(text: string): string {
  return text.replaceAll(hidden, spelledOut);
}

/** One character as its escape. */
export function spelledOut(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, "0")}`;
}

/** Whether a character is one that `printable` spells out. */
export function isHidden(character: string): boolean {
  hidden.lastIndex = 0;
  return hidden.test(character);
}

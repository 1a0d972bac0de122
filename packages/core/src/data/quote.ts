import { hasKey } from "../format/has-key.ts";
import { limits } from "../limits.ts";

/**
 * A text as a message quotes it: in double quotes, control characters escaped, shortened.
 *
 * Never call it with the value of a credential. A key that stands where none belongs is hidden all the
 * same: people paste keys everywhere.
 */
export function quote(text: string): string {
  // A text may be a whole document, of which the beginning is shown.
  if (hasKey(text.slice(0, limits.quotedLength + longestKey))) return '"…"';
  const short = text.length > limits.quotedLength ? `${text.slice(0, limits.quotedLength)}…` : text;
  return JSON.stringify(short).replaceAll(
    /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    escapeUnit,
  );
}

/** As many characters are looked at for a key that begins in a quoted text. */
const longestKey = 4096;

/** A name as a message shows it: between backticks, shortened, without anything a terminal acts on. */
export function quoteName(name: string): string {
  return /^[\w$.@:/[\]*-]{1,60}$/.test(name) && !hasKey(name) ? `\`${name}\`` : quote(name);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

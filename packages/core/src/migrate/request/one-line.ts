import { skipString } from "../../data/skip-json.ts";

/**
 * Strict JSON text as the value of a header: without the white space between its parts, and with
 * escapes for whatever is no ASCII. Gateways read the bytes of a header as Latin-1, so a letter that
 * takes two bytes would arrive as two letters. Numbers stay as they are written.
 */
export function oneLine(strict: string): string {
  const parts: string[] = [];
  for (let at = 0; at < strict.length; ) {
    const code = strict.charCodeAt(at);
    if (code === 34) {
      const end = skipString(strict, at);
      parts.push(strict.slice(at, end).replaceAll(/[^\x20-\x7e]/g, escapeUnit));
      at = end;
      continue;
    }
    if (code > 32) parts.push(strict.charAt(at));
    at++;
  }
  return parts.join("");
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

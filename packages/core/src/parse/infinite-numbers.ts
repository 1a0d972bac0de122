import { quote } from "../data/quote.ts";
import { skipString } from "../data/skip-json.ts";
import type { TextFinding } from "../diagnostics/finding.ts";
import { limits } from "../limits.ts";

/** Where numbers stand in strict JSON text that no double can hold: `JSON.parse` makes them infinite. */
export function infiniteNumbers(strict: string): TextFinding[] {
  const found: TextFinding[] = [];
  for (let offset = 0; offset < strict.length && found.length < limits.diagnostics; offset++) {
    const code = strict.charCodeAt(offset);
    if (code === 34) offset = skipString(strict, offset) - 1;
    if (!isDigit(code)) continue;
    const start = strict[offset - 1] === "-" ? offset - 1 : offset;
    while (isNumberPart(strict.charCodeAt(offset))) offset++;
    const token = strict.slice(start, offset);
    if (Number.isFinite(Number(token))) continue;
    found.push({
      code: "PK1022",
      offset: start,
      length: token.length,
      message: `The number ${quote(token)} is beyond what JSON readers can hold.`,
      hint: "Write a number below 1e308.",
    });
  }
  return found;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A digit, or one of `+`, `-`, `.`, `E`, `e`. */
function isNumberPart(code: number): boolean {
  return isDigit(code) || code === 43 || code === 45 || code === 46 || code === 69 || code === 101;
}

/** Where a value stands in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/**
 * Where the value of a member begins, by the names that lead to it from the object in `text` between
 * `start` and `end`; `undefined` where there is none. Without names it is the object itself.
 *
 * Nothing is parsed and nothing is made on the way, but for names with escapes: a dump has a hundred thousand lines, and what
 * stands around the config is read only as far as it takes to pass over it. So the answer holds for
 * good JSON alone; whoever asks has to see to that.
 */
export function memberStart(
  text: string,
  { start, end }: Place,
  names: readonly string[],
): number | undefined {
  let at = pastBlank(text, start, end);
  for (const name of names) {
    const value = startIn(text, { start: at, end }, name);
    if (value === undefined) return undefined;
    at = value;
  }
  return at;
}

/** Where the value of a name begins in the object that begins at `start`. */
function startIn(text: string, { start, end }: Place, name: string): number | undefined {
  if (text.charCodeAt(start) !== openBrace) return undefined;
  let at = pastBlank(text, start + 1, end);
  while (at < end && text.charCodeAt(at) === quote) {
    const key = at + 1;
    at = pastString(text, at, end);
    const isIt = isName(text, { start: key, end: at - 1 }, name);
    at = pastBlank(text, at, end);
    if (text.charCodeAt(at) !== colon) return undefined;
    at = pastBlank(text, at + 1, end);
    if (isIt) return at;
    at = pastBlank(text, pastValue(text, at, end), end);
    if (text.charCodeAt(at) !== comma) return undefined;
    at = pastBlank(text, at + 1, end);
  }
  return undefined;
}

/** Whether a name is what stands between two quotes, in whatever way it is escaped. */
function isName(text: string, { start, end }: Place, name: string): boolean {
  const length = end - start;
  // To escape a character takes more of them, so a name of the same length has no escapes.
  if (length < name.length) return false;
  if (length === name.length) return text.startsWith(name, start) && !name.includes("\\");
  let at = start;
  while (at < end && text.charCodeAt(at) !== backslash) at++;
  return at < end && unescaped(text.slice(start - 1, end + 1)) === name;
}

/** The text that a string stands for; nothing where it is none. */
function unescaped(literal: string): unknown {
  try {
    return JSON.parse(literal);
  } catch {
    return undefined;
  }
}

/** Where the value that begins at `start` is over, under the same condition. */
export function pastValue(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first === quote) return pastString(text, start, end);
  if (first === openBrace || first === openBracket) return pastBrackets(text, start, end);
  let at = start;
  while (at < end && !endsLiteral(text.charCodeAt(at))) at++;
  return at;
}

function endsLiteral(unit: number): boolean {
  return unit === comma || unit === closeBrace || unit === closeBracket || isBlank(unit);
}

function pastBrackets(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      // Written out once more: this is where nearly all the time goes.
      for (at++; at < end; at++) {
        const inner = text.charCodeAt(at);
        if (inner === quote) break;
        if (inner === backslash) at++;
      }
    } else if (unit < openBracket) {
      // Digits, commas, colons and blanks.
    } else if (unit === openBrace || unit === openBracket) depth++;
    else if ((unit === closeBrace || unit === closeBracket) && --depth === 0) return at + 1;
  }
  return end;
}

function pastString(text: string, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return at + 1;
    if (unit === backslash) at++;
  }
  return end;
}

/** What is left of a stretch without the blanks around it. */
export function withoutBlanks(text: string, { start, end }: Place): Place {
  const first = pastBlank(text, start, end);
  let last = end;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

function pastBlank(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

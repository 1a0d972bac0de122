/** Where a parser of patterns stands, and what it has met so far. */
export interface Reader {
  readonly text: string;
  at: number;
  /** The first fault; once it is set the reader stands at the end, so that every loop ends. */
  fault: { readonly reason: string; readonly offset: number } | undefined;
  /** How many capturing groups the whole pattern has. */
  readonly totalGroups: number;
  /** Whether the pattern has a named group, which makes `\k` a reference. */
  readonly named: boolean;
  readonly names: Map<string, number>;
  readonly references: { readonly name: string; readonly offset: number }[];
  groupCount: number;
  depth: number;
}

/** Starts reading a pattern. */
export function readerOf(text: string): Reader {
  return {
    text,
    at: 0,
    fault: undefined,
    ...surveyGroups(text),
    names: new Map(),
    references: [],
    groupCount: 0,
    depth: 0,
  };
}

/** The character to be read next, empty at the end. */
export function peek(reader: Reader): string {
  return reader.text.charAt(reader.at);
}

/** Reads one character, empty at the end. */
export function take(reader: Reader): string {
  const character = reader.text.charAt(reader.at);
  reader.at += character.length;
  return character;
}

/** Reads the given text if it comes next. */
export function takeText(reader: Reader, text: string): boolean {
  if (!reader.text.startsWith(text, reader.at)) return false;
  reader.at += text.length;
  return true;
}

/** Notes a fault, the first one only, and ends the reading. */
export function refuse(reader: Reader, reason: string, offset: number): void {
  reader.fault ??= { reason, offset };
  reader.at = reader.text.length;
}

/**
 * Counts the capturing groups ahead of the reading.
 *
 * Whether `\2` is a reference or a character, and whether `\k` is one, depends on groups that may
 * come later in the pattern.
 */
function surveyGroups(text: string): { readonly totalGroups: number; readonly named: boolean } {
  let totalGroups = 0;
  let named = false;
  let inClass = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (inClass) inClass = character !== "]";
    else if (character === "[") inClass = true;
    else if (character === "(") {
      const isNamed = text.startsWith("?<", at + 1) && !/[=!]/.test(text.charAt(at + 3));
      if (isNamed) named = true;
      if (isNamed || text.charAt(at + 1) !== "?") totalGroups += 1;
    }
  }
  return { totalGroups, named };
}

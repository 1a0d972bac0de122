/** A part of a word that the shell puts in: `$NAME`, `${…}`, `$(command)`, a command in backquotes. */
export interface LivePart {
  /** As it was written. */
  readonly text: string;
  /** Whether it stood between double quotes, where the shell does not split what it puts in. */
  readonly isQuoted: boolean;
}

/** A stretch of a text: literal, or the stand-in of a live part. */
export interface LiveStretch {
  readonly text: string;
  readonly start: number;
  readonly live?: LivePart;
}

/**
 * The live parts of a command. While a request is looked at and put over, a stand-in is in the place of
 * each, with a number of its own: so a part stays live wherever it moves, and no other text becomes live
 * because it reads the same.
 */
export interface LiveParts {
  /** Takes a part in, and gives its stand-in, which has the form of a variable. */
  readonly standIn: (part: LivePart) => string;
  readonly split: (text: string) => readonly LiveStretch[];
  /** Whether a text has nothing literal in it. */
  readonly isLive: (text: string) => boolean;
}

/** The live parts of words, of which none is known yet. No stand-in reads as anything in the words does. */
export function liveParts(words: readonly { readonly text: string }[]): LiveParts {
  let name = "V";
  for (const { text } of words)
    for (const [, run = ""] of text.matchAll(/\$\{(V+)/g))
      if (run.length >= name.length) name = `${run}V`;
  const standIns = new RegExp(`\\$\\{${name}(\\d+)\\}`, "g");
  const known: LivePart[] = [];
  const split = (text: string): LiveStretch[] => {
    const found: LiveStretch[] = [];
    let start = 0;
    for (const { 0: whole, 1: number, index } of text.matchAll(standIns)) {
      const live = known[Number(number)];
      if (live === undefined) continue;
      if (index > start) found.push({ text: text.slice(start, index), start });
      found.push({ text: whole, start: index, live });
      start = index + whole.length;
    }
    if (start < text.length) found.push({ text: text.slice(start), start });
    return found;
  };
  return {
    standIn: (part) => `\${${name}${known.push(part) - 1}}`,
    split,
    isLive: (text) => text !== "" && split(text).every(({ live }) => live !== undefined),
  };
}

/** A text in which nothing is live, such as all that no shell reads. */
export const nothingLive: LiveParts = {
  standIn: ({ text }) => text,
  split: (text) => (text === "" ? [] : [{ text, start: 0 }]),
  isLive: () => false,
};

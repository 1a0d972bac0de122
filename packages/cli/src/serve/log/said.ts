import { maskLiveKeys } from "../../render/redact.ts";
import { printable } from "../../text/printable.ts";

/** Most texts that are remembered; a gateway says the same few over and over. */
const mostKnown = 1000;

/** Longest text that is remembered; what is longer is hardly said twice. */
const longestKnown = 256;

/** Longest text of a caller that is told. */
const mostCharacters = 200;

/**
 * A text without anything that looks like a key. The observer of a gateway holds no secret; this is for
 * what people and callers put where none belongs.
 */
export const masked = remembering(maskLiveKeys);

/** The same as one line that is safe to print. */
export const said = remembering((text) => printable(maskLiveKeys(text)));

/** The beginning of a text that a caller chose, or that is made of such texts. */
export function brief(text: string, most: number = mostCharacters): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** The trace id that a request without one gets: each is new, and none is a key. */
const isMadeUp = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** A change of a text that is made once for what is said over and over. */
export function remembering(change: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > longestKnown) return change(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (isMadeUp.test(text)) return text;
    // A text cut out of a longer one keeps all of that in memory, so what is kept is put together anew.
    const own = text.split("").join("");
    const changed = change(own);
    if (known.size >= mostKnown) known.clear();
    known.set(own, changed);
    return changed;
  };
}

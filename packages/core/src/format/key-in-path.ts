import { keyTail } from "./looks-like-key.ts";
import { secretKind } from "./secret-kind.ts";

/**
 * Whether the path of an address holds what looks like the key of a provider.
 *
 * Addresses are full of names, numbers and identifiers, so only what has the form of a key counts: an
 * account in 32 digits, a UUID, a deployment or a model is none.
 */
export function keyInPath(address: string): boolean {
  const start = address.indexOf("/", address.indexOf("://") + "://".length);
  if (start < 0 || address.length - start <= shortest) return false;
  const end = address.slice(start).search(/[?#]/);
  const path = end < 0 ? address.slice(start) : address.slice(start, start + end);
  for (const [word] of path.matchAll(words)) if (isKey(word)) return true;
  return false;
}

/** A key is never shorter: three letters, a dash and twelve more. */
const shortest = 15;

/** What stands between slashes and other signs, where it is long enough. */
const words = /[\w.-]{15,}/g;

function isKey(word: string): boolean {
  const tail = keyTail(word);
  return tail === undefined
    ? secretKind("", word) !== undefined
    : tail.split(/[_-]/).some(isRandom);
}

/**
 * Whether a part of a text is drawn at random. Names mix letters and digits as well, but seldom change
 * between them: `mistral7binstruct`, `InferenceEndpoint`.
 */
function isRandom(part: string): boolean {
  if (part.length < shortestRandom) return false;
  let turns = 0;
  let changes = 0;
  for (let index = 1; index < part.length; index++) {
    const before = kindOf(part.charCodeAt(index - 1));
    const kind = kindOf(part.charCodeAt(index));
    if (before === kind) continue;
    changes++;
    if (before === "digit" || kind === "digit") turns++;
  }
  if (turns >= 3 && changes >= part.length * 0.3) return true;
  return part.length >= shortestLetters && changes >= part.length * 0.4;
}

const shortestRandom = 10;
/** Letters alone say less than letters and digits. */
const shortestLetters = 20;

function kindOf(code: number): "digit" | "upper" | "lower" {
  if (code <= 57) return "digit";
  return code <= 90 ? "upper" : "lower";
}

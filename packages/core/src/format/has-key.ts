import { secretKind } from "./secret-kind.ts";

/**
 * Whether a text holds something of the form that providers give to their keys, by itself or among other
 * words. It is for texts that are full of names and identifiers: what is merely random is none.
 */
export function hasKey(text: string): boolean {
  if (text.length < shortest) return false;
  for (const [, tail = ""] of text.matchAll(begun)) {
    if (tail.split(/[_-]/).some(isRandom)) return true;
  }
  for (const [word] of text.matchAll(words)) {
    if (!named.test(word) && secretKind("", word) !== undefined) return true;
  }
  return false;
}

/** A key is never shorter: three letters, a dash and twelve more. */
const shortest = 15;

/** What begins as the keys of a provider do, and goes on for as long as one. */
const begun =
  /(?<![A-Za-z0-9])(?:sk[-_]|gsk_|hf_|xai-|pplx-|nvapi-|xox[a-z]-|glpat-|gh[a-z]_)([\w-]{12,})/g;

/** Of these the part behind the beginning has to be random: names may begin so, too. */
const named = /^(?:sk|gsk|xai|hf|pplx|nvapi)[-_]/;

const words = /[\w.-]{15,}/g;

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

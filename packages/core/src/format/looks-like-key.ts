import { secretKind } from "./secret-kind.ts";

/** Whether a text that is no credential by its place looks like the key of a provider: do not quote it. */
export function looksLikeKey(text: string): boolean {
  const tail = keyTail(text);
  return (tail !== undefined && isMixed(tail)) || secretKind("api_key", text) !== undefined;
}

/** What stands behind the beginning that providers give to their keys; names may begin so, too. */
function keyTail(text: string): string | undefined {
  return /^(?:sk|gsk|xai|hf|pplx|nvapi)[-_]([\w-]{12,})$/.exec(text)?.[1];
}

/** A name is made of words in one case: `hf-inference-endpoint`. */
function isMixed(tail: string): boolean {
  return /\d/.test(tail) || (/[a-z]/.test(tail) && /[A-Z]/.test(tail));
}

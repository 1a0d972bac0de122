import { secretKind } from "./secret-kind.ts";

/** Whether a text that is no credential by its place looks like the key of a provider: do not quote it. */
export function looksLikeKey(text: string): boolean {
  return (
    /^(?:sk|gsk|xai|hf|pplx|nvapi)[-_][\w-]{12,}$/.test(text) ||
    secretKind("api_key", text) !== undefined
  );
}

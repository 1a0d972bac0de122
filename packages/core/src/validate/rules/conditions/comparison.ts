import { isList, isObject } from "../../../data/json-type.ts";
import { quote } from "../../../data/quote.ts";
import { isCredentialKey } from "../../../format/credentials.ts";
import type { TestVisit } from "../../visit.ts";

/**
 * Whether a test compares something at all. `{"$not": {…}}` and `{"metadata": {"plan": …}}` do not:
 * their key is the mistake, and what stands below it follows from that.
 */
export function isComparison({ path, operand }: TestVisit): boolean {
  if (path.includes(".")) return true;
  if (path.startsWith("$") || isList(operand)) return false;
  return !isObject(operand) || Object.keys(operand).some((key) => key.startsWith("$"));
}

/** A text that is compared, as a message shows it; never where it may be a secret. */
export function quoteOperand(text: string, { path }: TestVisit): string {
  return holdsSecret(path) ? "a text" : quote(text);
}

/** Whether what a path is compared with may be a credential. */
export function holdsSecret(path: string): boolean {
  return isCredentialKey(path.slice(path.lastIndexOf(".") + 1));
}

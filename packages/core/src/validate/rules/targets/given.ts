import { isList } from "../../../data/json-type.ts";
import { remember } from "../../../data/remember.ts";
import { isCredentialKey } from "../../../format/credentials.ts";
import { effective } from "../../effective.ts";
import type { LeafVisit, NodeVisit } from "../../visit.ts";

/**
 * Whether a member stands on a node or on one above it.
 *
 * That it stands above counts even where nothing is inherited: shape has told then that it belongs
 * into the targets, and to miss it in each of them would tell the same mistake again.
 */
export function isGiven(node: NodeVisit, key: string): boolean {
  for (let at: NodeVisit | undefined = node; at !== undefined; at = at.parent) {
    if (at.raw[key] !== undefined) return true;
  }
  return false;
}

/** The text of a setting in one of its spellings, the usual one first, on a node or the nearest above it. */
export function givenText(node: NodeVisit, spellings: readonly string[]): string | undefined {
  for (let at: NodeVisit | undefined = node; at !== undefined; at = at.parent) {
    for (const key of spellings) {
      const value = at.raw[key];
      if (typeof value === "string" && value !== "") return value;
    }
  }
  return undefined;
}

/** Whether a leaf holds any credential, or sends the caller's on. */
export function hasCredential(leaf: LeafVisit): boolean {
  if (isGiven(leaf, "api_key") || isGiven(leaf, "virtual_key")) return true;
  for (const key in leaf.raw) {
    if (isCredentialKey(key) || /key|auth|token|secret|credential/i.test(key)) return true;
  }
  const forwarded = effective(leaf, "forward_headers")?.value;
  return isList(forwarded) && provesCaller(forwarded);
}

/** Whether a list of headers holds one that signs in. Providers' own names differ, so a word decides. */
const provesCaller = remember((names: readonly unknown[]) =>
  names.some((name) => typeof name === "string" && /key|auth|token|secret|cookie/i.test(name)),
);

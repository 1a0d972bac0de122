import { isCredentialKey } from "./credentials.ts";
import { looksLikeKey } from "./looks-like-key.ts";

/**
 * Whether a credential stands somewhere in a text: a key by itself or among words, one behind its
 * scheme, a password or a token in a URL. It is for texts that are about to be shown, so doubt is enough.
 */
export function holdsSecret(text: string): boolean {
  if (text.length < shortest) return false;
  if (looksLikeKey(text) || schemed.test(text) || userInfo.test(text)) return true;
  for (const [, name = ""] of text.matchAll(assignment)) {
    if (isCredentialKey(name, "text")) return true;
  }
  for (const [word] of text.matchAll(longWord)) {
    if (looksLikeKey(word)) return true;
  }
  return false;
}

/** Shorter texts are told whole: no credential that anybody issues is so short. */
const shortest = 8;

const schemed = /\b(?:Bearer|Basic|Token) {1,4}(?=[\w.~+/=:-]{0,40}\d)[\w.~+/=:-]{6,}/i;
const userInfo = /:\/\/[^\s/?#"'@]{1,500}@/;
/** A parameter of a URL or a form, up to its value. */
const assignment = /[?&#;]([\w.~%[\]-]{1,64})=(?=[^\s&#])/g;
const longWord = /[\w-]{12,}/g;

import { isCredentialKey } from "./credentials.ts";
import { hasKey } from "./has-key.ts";
import { looksLikeKey } from "./looks-like-key.ts";

/**
 * Whether a credential stands somewhere in a text: a key by itself or among words, one behind its
 * scheme, a password or a token in a URL. It is for texts that are about to be shown, so doubt is enough.
 */
export function holdsSecret(text: string): boolean {
  if (text.length < shortest) return false;
  if (looksLikeKey(text) || hasKey(text)) return true;
  if (bearer.test(text) || basic.test(text) || userInfo.test(text)) return true;
  for (const [, name = ""] of text.matchAll(assignment)) {
    if (signing.test(name) || (isCredentialKey(name, "text") && !paging.test(name))) return true;
  }
  return false;
}

/** Shorter texts are told whole: no credential that anybody issues is so short. */
const shortest = 8;

/** A token behind its scheme: one with a digit in it, or longer than a word is. */
const bearer =
  /\b(?:bearer|token) {1,4}(?:(?=[\w.~+/=:-]{0,40}\d)[\w.~+/=:-]{8,}|[\w.~+/=:]{20,})/i;
/** Base64 has both cases, digits or its filling; a word behind "basic" has none of them. */
const basic = /\b[Bb]asic {1,4}(?=[A-Za-z\d+/]{0,200}(?:[a-z][A-Z]|\d|==?))[A-Za-z\d+/]{8,}/;
const userInfo = /:\/\/[^\s/?#"'@]{1,500}@/;
/** A parameter of a URL or a form, up to its value. */
const assignment = /[?&#;]([\w.~%[\]-]{1,64})=(?=[^\s&#])/g;
/** Names by which addresses are signed. */
const signing = /^(?:code|sig|signature|x-amz-signature|x-amz-credential)$/i;
/** Where the next page begins is no secret. */
const paging = /^(?:page|next|next_?page|continuation|sync|cursor)_?token$/i;

import { isCredentialKey, nearestName } from "@pk-config/core";

/**
 * Hides credentials in text that is about to be shown.
 *
 * The text may be broken in any way, so nothing is parsed: a value is hidden because of the key that
 * stands before it, in any spelling, or because it looks like a key that is alive. Rather too much
 * is hidden than too little. Every hidden character becomes one dot, so places stay where they are.
 */

/** How far before the shown part the search begins: a value may have begun well before it. */
const reach = 20_000;

/** What live keys, tokens and passwords in URLs look like. */
const liveKeys: readonly RegExp[] = [
  /(?<![A-Za-z0-9])(?:sk[-_]|[pr]k_(?:live|test)_)[A-Za-z0-9_-]{8,}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{8,}/g,
  /(?<![A-Za-z0-9])AIza[\w-]{10,}/g,
  /(?<![A-Za-z0-9])(?:gh[a-z]|github_pat|glpat|hf|gsk|r8|xai|pplx|nvapi|xox[a-z]|ya29)[-_.][\w.-]{8,}/g,
  /(?<![A-Za-z0-9])eyJ[\w-]{6,}(?:\.[\w-]*){0,4}/g,
  /(?<=\b(?:Bearer|Basic|Token)\s{1,4})(?=[\w.~+/=:-]{0,40}\d|[\w.~+/=:-]{16})[\w.~+/=:-]{6,}/gi,
  /(?<=:\/\/)[^\s/?#"'@]{1,500}(?=@)/g,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^"'`]{0,10000}/g,
];

/** A word that may be a key, an escaped or plain quote after it, and what leads to its value. */
const keyAndSeparator =
  /(?<![\w-])([A-Za-z][\w-]{0,63})(\\{0,3}["'`”’]?)(\s{0,200}(?::|=>?)\s{0,2000}|\s{1,200}(?=["'`]))/g;

/** Ends of names that say "secret", beside the keys the format knows. */
const secretEnd =
  /(?:apikey|secret|secretkey|accesskey|accesskeyid|privatekey|passw(?:or)?d|token|auth|authorization|credentials?)$/;

const nearlySecret = [
  "apikey",
  "authorization",
  "password",
  "secretkey",
  "accesstoken",
  "clientsecret",
  "privatekey",
];

/** `text.slice(start, end)` with its credentials hidden, in as many characters. */
export function redactedSlice(text: string, start: number, end: number): string {
  const from = Math.max(0, start - reach);
  const near = text.slice(from, end + 400);
  return hide(near, secretsIn(near)).slice(start - from, end - from);
}

/** A whole text with its credentials hidden. */
export function redacted(text: string): string {
  return hide(text, secretsIn(text));
}

/** A message with everything hidden that looks like a live key. Keys and values are not looked at. */
export function maskLiveKeys(text: string): string {
  return hide(text, liveKeysIn(text));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function secretsIn(text: string): Stretch[] {
  const judged = new Map<string, boolean>();
  const found = liveKeysIn(text);
  for (const match of text.matchAll(keyAndSeparator)) {
    const [whole, key = ""] = match;
    let secret = judged.get(key);
    if (secret === undefined) {
      secret = namesSecret(key);
      judged.set(key, secret);
    }
    if (secret) found.push(...valueAt(text, match.index + whole.length));
  }
  return found;
}

function liveKeysIn(text: string): Stretch[] {
  return liveKeys.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
}

function namesSecret(key: string): boolean {
  if (isCredentialKey(key)) return true;
  const name = key.replaceAll(/[_-]/g, "").toLowerCase();
  return secretEnd.test(name) || (name.length > 4 && nearestName(name, nearlySecret) !== undefined);
}

/** What a key's value takes: the inside of its string, every string of a list or an object, or a bare word. */
function valueAt(text: string, at: number): Stretch[] {
  const opener = /\\{0,3}["'`“‘]/y;
  opener.lastIndex = at;
  const quoted = opener.exec(text);
  if (quoted !== null)
    return [
      { start: at + quoted[0].length, end: stringEnd(text, at + quoted[0].length, quoted[0]) },
    ];
  const first = text[at];
  if (first === "{" || first === "[") return stringsIn(text, at);
  const bare = /[^\n\r,}\]]*/y;
  bare.lastIndex = at;
  const word = (bare.exec(text)?.[0] ?? "").replace(/["'\s]+$/, "");
  if (/^(?:true|false|null|None|True|False|undefined)?$/.test(word)) return [];
  return [{ start: at, end: at + word.length }];
}

/** Where a string ends: at its closing quote, or at the end of the line when that is lost. */
function stringEnd(text: string, start: number, opener: string): number {
  const closer = opener.replace("“", "”").replace("‘", "’");
  for (let at = start; at < text.length; at++) {
    const unit = text[at];
    if (text.startsWith(closer, at)) return at;
    if (unit === "\n" || unit === "\r") return at;
    if (unit === "\\" && closer.length === 1) at++;
  }
  return text.length;
}

function stringsIn(text: string, at: number): Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  for (let offset = at; offset < Math.min(text.length, at + reach); offset++) {
    const unit = text[offset];
    if (unit === '"' || unit === "'") {
      const end = stringEnd(text, offset + 1, unit);
      found.push({ start: offset + 1, end });
      offset = end;
    } else if (unit === "{" || unit === "[") depth++;
    else if ((unit === "}" || unit === "]") && --depth === 0) break;
  }
  return found;
}

function hide(text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text;
  const sorted = [...stretches].sort((left, right) => left.start - right.start);
  const parts: string[] = [];
  let read = 0;
  for (const { start, end } of sorted) {
    if (end <= read) continue;
    const from = Math.max(start, read);
    parts.push(text.slice(read, from), "•".repeat(end - from));
    read = end;
  }
  parts.push(text.slice(read));
  return parts.join("");
}

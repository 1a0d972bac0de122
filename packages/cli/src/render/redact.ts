import { isCredentialKey } from "@pk-config/core";
import { reach, type Stretch, secretValue } from "./secret-value.ts";

/**
 * Hides credentials in text that is about to be shown.
 *
 * The text may be broken in any way, so nothing is parsed: a value is hidden because of the key that
 * stands before it, in any spelling, or because it looks like a key that is alive. Rather too much
 * is hidden than too little. Every hidden character becomes one dot, so places stay where they are.
 */

/** Where a word begins: also behind an escape of JSON, whose last letter is none of the word. */
const wordStart = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf])|(?<=\\u[\da-fA-F]{4}))`;

/** What live keys, tokens and passwords in URLs look like. */
const liveKeys: readonly RegExp[] = [
  new RegExp(`${wordStart}(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{8,}`, "g"),
  new RegExp(String.raw`${wordStart}AIza[\w-]{10,}`, "g"),
  new RegExp(String.raw`${wordStart}eyJ[\w-]{6,}(?:\.[\w-]*){0,4}`, "g"),
  new RegExp(
    String.raw`(?<=${wordStart}(?:Bearer|Basic|Token)\s{1,4})(?=[\w.~+/=:-]{0,40}\d|[\w.~+/=:-]{16})[\w.~+/=:-]{6,}`,
    "gi",
  ),
  /(?<=:\\?\/\\?\/)[^\s/?#"'@]{1,500}(?=@)/g,
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^"'`]{0,10000}/g,
  /(?<=[?&#][\w.~%[\]-]{1,64}=)(?:[^&#\s"'`\\]|\\(?!["'`]))+/g,
];

/** What begins as the keys of a provider do. It may also be made of words: `hf-inference`, `sk-team-eu`. */
const prefixed = new RegExp(
  String.raw`${wordStart}(?:(?:sk[-_]|[pr]k_(?:live|test)_|gh[a-z]_|github_pat_|hf_|gsk_|r8_|xai-|pplx-|nvapi-|xox[a-z]-)([\w-]{8,})|(?:glpat-|ya29\.)([\w.-]{8,}))`,
  "g",
);

/** A host in a URL; a name without a dot is rather a key that was pasted there. */
const host =
  /(?<=:\\?\/\\?\/(?:[^\s/?#"'@]{1,500}@)?)(?![^\s/?#"'@]{0,500}@)[\w-]+(?:\.[\w-]+)+(?=[:/?#\s"'`)\\]|$)/g;

/** What follows the path of a URL: queries and fragments carry keys under any name. */
const afterPath = /[?#](?<=:\\?\/\\?\/[^\s"'`?#]{0,2000}[?#])(?:[^\s"'`\\]|\\(?!["'`])){1,20000}/g;

/** A word that may be a key, an escaped or plain quote after it, and what leads to its value. */
const keyAndSeparator =
  /(?<![\w-])([A-Za-z][\w-]{0,63})(\\{0,3}["'`”’]?)(\s{0,200}(?::|=>?)\s{0,2000}|\s{1,200}(?=["'`]))/g;

/** An element of a markup language, up to its text. */
const element = /<([A-Za-z][\w-]{0,63})(?:\s[^<>]{0,200})?>/g;

/**
 * How many characters are looked through at once, and how many behind them, so that a line which begins
 * among them is seen in full.
 */
const window = { length: 16_384, more: 2000 } as const;

/** What was looked through last: the findings of a text are shown one after the other. */
let last = { text: "", windows: new Map<number, string>() };

/** `text.slice(start, end)` with its credentials hidden, in as many characters. */
export function redactedSlice(text: string, start: number, end: number): string {
  const begin = start - (start % window.length);
  const stop = begin + window.length + window.more;
  const from = Math.max(0, begin - reach);
  // What is longer than any line that is shown is looked through by itself.
  if (end + 400 > stop)
    return redacted(text.slice(from, end + 400)).slice(start - from, end - from);
  if (last.text !== text) last = { text, windows: new Map() };
  const shown = last.windows.get(begin) ?? redacted(text.slice(from, stop));
  last.windows.set(begin, shown);
  return shown.slice(start - from, end - from);
}

/** A whole text with its credentials hidden. */
export function redacted(text: string): string {
  return hide(text, secretsIn(text));
}

/**
 * A message with everything hidden that looks like a live key, but for the hosts of its URLs. Keys and
 * values are not looked at.
 */
export function maskLiveKeys(text: string): string {
  const keys = liveKeysIn(text);
  if (keys.length === 0) return text;
  const hosts = [...text.matchAll(host)].map(stretchOf);
  return hide(
    text,
    keys.filter(({ start, end }) => !hosts.some((one) => one.start <= start && end <= one.end)),
  );
}

function secretsIn(text: string): Stretch[] {
  const found = liveKeysIn(text);
  for (const { 0: tag, 1: key = "", index } of text.matchAll(element)) {
    const start = index + tag.length;
    const next = text.indexOf("<", start);
    if (isCredentialKey(key, "text")) found.push({ start, end: next < 0 ? text.length : next });
  }
  const judged = new Map<string, boolean>();
  // Values inside values are looked at again; a text made to have only such is hidden from there.
  let budget = text.length * 8 + reach;
  for (const match of text.matchAll(keyAndSeparator)) {
    const [whole, key = ""] = match;
    const at = match.index + whole.length;
    const shown = text[at] === "{" || text[at] === "[" ? "parts" : "text";
    const question = `${shown} ${key}`;
    let secret = judged.get(question);
    if (secret === undefined) {
      secret = isCredentialKey(key, shown);
      judged.set(question, secret);
    }
    if (!secret) continue;
    const value = secretValue(text, at, !isCredentialKey(key));
    found.push(...value.hidden);
    budget -= value.end - at;
    if (budget < 0) return [...found, { start: at, end: text.length }];
  }
  return found;
}

function liveKeysIn(text: string): Stretch[] {
  const handedOver = [...text.matchAll(afterPath)].flatMap(({ 0: query, index }) =>
    [...query.matchAll(/[?#&](?:[^=&#]{0,64}=)?([^&#]+)/g)].map((part) => {
      const end = index + part.index + part[0].length;
      return { start: end - (part[1] ?? "").length, end };
    }),
  );
  const keys = liveKeys.flatMap((pattern) => [...text.matchAll(pattern)]);
  const others = [...text.matchAll(prefixed)].filter(({ 1: key, 2: long = "" }) =>
    (key ?? long).split(/[._-]/).some(isRandom),
  );
  return [...[...keys, ...others].map(stretchOf), ...handedOver];
}

/** Letters and digits mixed as in no name of a model (`8x7b`, `20241212`), or more than a word has. */
function isRandom(part: string): boolean {
  const digits = part.replaceAll(/\D/g, "").length;
  if (digits === 0 || digits === part.length) return part.length >= 24;
  const changes = part.match(/\d(?=[^\d])|[^\d](?=\d)/g)?.length ?? 0;
  return part.length >= 16 || (part.length >= 8 && digits >= 3 && changes >= 2);
}

function stretchOf({ 0: found, index }: RegExpExecArray): Stretch {
  return { start: index, end: index + found.length };
}

function hide(text: string, stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return text;
  const sorted = [...stretches].sort((left, right) => left.start - right.start);
  const parts: string[] = [];
  let read = 0;
  for (const { start, end } of sorted) {
    if (end <= read) continue;
    const from = Math.max(start, read);
    parts.push(text.slice(read, from), dotted(text.slice(from, end)));
    read = end;
  }
  parts.push(text.slice(read));
  return parts.join("");
}

/** As many dots as characters; line breaks stay, for the lines of a file are counted. */
function dotted(text: string): string {
  return text.replaceAll(/[^\n\r]/g, "•");
}

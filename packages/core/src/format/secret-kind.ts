import { isCredentialKey } from "./credentials.ts";

/**
 * What a text looks like if it looks like a live credential: "an Anthropic key", "a secret".
 * Placeholders, names of environment variables and short or monotonous texts are none.
 *
 * A form that providers give to their keys is recognised under any key; a text that is merely random
 * only under a key that holds credentials. Most texts are turned away by their length or first letter.
 */
export function secretKind(key: string, text: string): string | undefined {
  if (text.length < SHORTEST) return undefined;
  const form = formOf(text);
  if (form !== undefined) return form;
  const scheme = /^(?:(?:Bearer|Basic) )+/.exec(text);
  if (scheme !== null) return secretKind(key, text.slice(scheme[0].length));
  if (text.length < SHORTEST_UNKNOWN || !isRandom(text, 3) || !isCredentialKey(key))
    return undefined;
  return isStandIn(text) ? undefined : "a live secret";
}

const SHORTEST = 16;
const SHORTEST_UNKNOWN = 32;

interface KeyForm {
  readonly pattern: RegExp;
  readonly name: string;
}

/** Forms of keys by their first letter; within a letter the narrower form comes first. */
const forms: Readonly<Record<string, readonly KeyForm[]>> = {
  s: [
    { pattern: /^sk-ant-[\w-]{20,}$/, name: "an Anthropic key" },
    { pattern: /^sk-or-[\w-]{20,}$/, name: "an OpenRouter key" },
    { pattern: /^sk-(?:proj|svcacct|admin)-[\w-]{20,}$/, name: "an OpenAI key" },
    { pattern: /^sk-[\w-]{20,}$/, name: "an API key of OpenAI's form" },
  ],
  A: [
    { pattern: /^A(?:KIA|SIA)[A-Z\d]{16}$/, name: "an AWS access key id" },
    { pattern: /^AIza[\w-]{35}$/, name: "a Google API key" },
  ],
  y: [{ pattern: /^ya29\.[\w-]{20,}$/, name: "a Google access token" }],
  e: [{ pattern: /^eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}$/, name: "a JWT" }],
  g: [
    { pattern: /^gsk_\w{30,}$/, name: "a Groq key" },
    { pattern: /^(?:gh[pousr]_[A-Za-z\d]{30,}|github_pat_\w{30,})$/, name: "a GitHub token" },
  ],
  x: [{ pattern: /^xai-[\w-]{30,}$/, name: "an xAI key" }],
  h: [{ pattern: /^hf_\w{30,}$/, name: "a Hugging Face token" }],
  p: [{ pattern: /^pplx-\w{30,}$/, name: "a Perplexity key" }],
  r: [{ pattern: /^r8_\w{30,}$/, name: "a Replicate token" }],
  n: [{ pattern: /^nvapi-[\w-]{30,}$/, name: "an NVIDIA key" }],
};

function formOf(text: string): string | undefined {
  if (text.length > LONGEST_KEY) return isPrivateKey(text) ? "a private key" : undefined;
  for (const { pattern, name } of forms[text.charAt(0)] ?? []) {
    if (pattern.test(text)) return isRandom(text, 2) && !isStandIn(text) ? name : undefined;
  }
  return isPrivateKey(text) ? "a private key" : undefined;
}

/** Longer texts are prompts and documents; only a private key is looked for in them. */
const LONGEST_KEY = 4096;

/** A PEM private key, alone or inside a service account that is written as text. */
function isPrivateKey(text: string): boolean {
  const start = text.indexOf("PRIVATE KEY-----");
  return start > 0 && /[A-Za-z\d+/=]{40}/.test(text.slice(start + 16, start + 216));
}

/** Words and signs that only stand-ins for a key contain. */
function isStandIn(text: string): boolean {
  return /your|example|placeholder|dummy|canary|fake|sample|redact|change|insert|replace|test|mock|invalid|xxx|\.\.\./i.test(
    text,
  );
}

/**
 * Whether a text has the mixture of a random one: many different letters, none in alphabetical order,
 * and letters and digits that take turns. Names made of words have hardly a turn.
 */
function isRandom(text: string, leastTurns: number): boolean {
  const seen = new Set<number>();
  let turns = 0;
  let inOrder = 0;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isKeyCharacter(code)) return false;
    seen.add(code);
    if (isDigit(code) ? isLetter(before) : isDigit(before) && isLetter(code)) turns++;
    if (code === before + 1) inOrder++;
    before = code;
  }
  return seen.size >= 9 && turns >= leastTurns && inOrder * 3 < text.length;
}

function isKeyCharacter(code: number): boolean {
  return (
    isDigit(code) ||
    isLetter(code) ||
    code === 45 ||
    code === 95 ||
    code === 43 ||
    code === 47 ||
    code === 61 ||
    code === 46
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

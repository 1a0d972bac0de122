import { isCredentialKey } from "@pk-config/core";
import { maskLiveKeys, redacted } from "../render/redact.ts";

/** A part of a text; one with the name of a variable stands for a secret. */
export interface Part {
  readonly text: string;
  readonly variable?: string;
}

/** A variable that stands for a secret. */
export interface HiddenValue {
  readonly variable: string;
  /** What it is, in words. */
  readonly source: string;
}

/** Splits what is printed into what is shown and what is hidden. One secret has one variable. */
export interface Hiding {
  readonly header: (name: string, value: string) => readonly Part[];
  readonly url: (url: string) => readonly Part[];
  readonly body: (text: string) => readonly Part[];
  /** Any other text, such as the value of an option. */
  readonly text: (text: string) => readonly Part[];
  /** What is a secret as a whole, by where it stands. */
  readonly secret: (text: string, source: string) => readonly Part[];
  /** The variables that were needed, in their order. */
  readonly hidden: () => readonly HiddenValue[];
}

/** Shows everything. */
export const showAll: Hiding = {
  header: (_, value) => [{ text: value }],
  url: (text) => [{ text }],
  body: (text) => [{ text }],
  text: (text) => [{ text }],
  secret: (text) => [{ text }],
  hidden: () => [],
};

/** Hides secrets. Names that a text uses already are not given to a secret. */
export function hideSecrets({
  provider,
  taken,
}: {
  readonly provider: string | undefined;
  readonly taken: Iterable<string>;
}): Hiding {
  const names = new Set(taken);
  const known = new Map<string, HiddenValue>();
  const variableOf = (secret: string, words: string, source: string): string => {
    const before = known.get(secret);
    if (before !== undefined) return before.variable;
    const variable = freeName(words, names);
    names.add(variable);
    known.set(secret, { variable, source });
    return variable;
  };
  const parts = (text: string, masked: string, words: string, source: string): Part[] =>
    stretches(text, masked).map(({ hidden, start, end }) => {
      const part = text.slice(start, end);
      if (!hidden || isStandIn(part)) return { text: part };
      const key = /["'\s{,?&]([A-Za-z][\w-]{0,40})["']?\s*[:=]\s*["']?$/.exec(
        text.slice(Math.max(0, start - 80), start),
      )?.[1];
      return {
        text: part,
        variable: variableOf(
          part,
          `${words} ${key ?? "secret"}`,
          key === undefined ? `a part of ${source}` : `${key} in ${source}`,
        ),
      };
    });
  const secret = (text: string, words: string, source: string): Part[] =>
    text === "" || isStandIn(text)
      ? [{ text }]
      : [{ text, variable: variableOf(text, words, source) }];
  return {
    header: (name, value) => {
      const source = `the header ${name}`;
      const bare = name.replace(/^x[-_]?portkey[-_]?/i, "");
      if (!isCredentialKey(bare, "text") && !isCredentialKey(name, "text"))
        return parts(value, redacted(value), nameOf(name), source);
      const [, scheme = "", rest = ""] =
        /^((?:(?:Bearer|Basic|Token)\s+)?)([\s\S]*)$/i.exec(value) ?? [];
      const words = /^(?:authorization|(?:x-)?(?:goog-)?api-key)$/i.test(name)
        ? `${provider ?? "provider"} api key`
        : nameOf(name);
      return [...(scheme === "" ? [] : [{ text: scheme }]), ...secret(rest, words, source)];
    },
    url: (text) => parts(text, maskedQuery(text), "address", "the address"),
    body: (text) => parts(text, redacted(text), "body", "the body"),
    text: (text) => parts(text, redacted(text), "hidden", "the command"),
    secret: (text, source) => secret(text, source, source),
    hidden: () => [...known.values()],
  };
}

/** An address without keys; what its query names as one is hidden, whatever it looks like. */
function maskedQuery(url: string): string {
  const at = url.indexOf("?");
  if (at < 0) return maskLiveKeys(url);
  const pairs = url.slice(at + 1).split("&");
  const masked = pairs.map((pair) => {
    const equals = pair.indexOf("=");
    const value = pair.slice(equals + 1);
    const isKey = equals > 0 && isCredentialKey(pair.slice(0, equals), "text");
    return pair.slice(0, equals + 1) + (isKey ? "•".repeat(value.length) : maskLiveKeys(value));
  });
  return `${maskLiveKeys(url.slice(0, at))}?${masked.join("&")}`;
}

/** A text with `$NAME` in the place of what is hidden. */
export function withVariables(parts: readonly Part[]): string {
  return parts
    .map(({ text, variable }) => (variable === undefined ? text : `$${variable}`))
    .join("");
}

interface Stretch {
  readonly hidden: boolean;
  readonly start: number;
  readonly end: number;
}

/** Where a masked text, which is as long, differs from what was masked. */
function stretches(text: string, masked: string): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < text.length; ) {
    const hidden = masked[start] !== text[start];
    let end = start + 1;
    while (end < text.length && (masked[end] !== text[end]) === hidden) end++;
    found.push({ hidden, start, end });
    start = end;
  }
  return found;
}

/** What a template, a shell or a person still has to fill in: it is no secret, and stays to be filled in. */
function isStandIn(text: string): boolean {
  return /^(?:\$\w+|\$\{\w+\}|\{\{[^{}]{1,60}\}\}|<[^<>]{1,60}>|[A-Z]+(?:_[A-Z]+)+)$/.test(
    text.trim(),
  );
}

/** `x-portkey-api-key` is PORTKEY API KEY. */
function nameOf(header: string): string {
  return header.replace(/^x[-_]/i, "");
}

function freeName(words: string, taken: ReadonlySet<string>): string {
  const name = maskLiveKeys(words)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .join("_")
    .toUpperCase();
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
  return free;
}

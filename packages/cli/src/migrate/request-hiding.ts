import { isCredentialKey } from "@pk-config/core";
import { maskLiveKeys, redacted } from "../render/redact.ts";
import { fieldsMasked } from "./request-form-fields.ts";
import { type LiveParts, nothingLive } from "./request-live-parts.ts";

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
  /** Whether anything is hidden at all. */
  readonly hides: boolean;
  readonly header: (name: string, value: string) => readonly Part[];
  readonly url: (url: string) => readonly Part[];
  readonly body: (text: string) => readonly Part[];
  /** Any other text, such as the value of an option, and what it is. */
  readonly text: (text: string, source?: string) => readonly Part[];
  /** What is a secret as a whole: the name of its variable in words, and what it is. */
  readonly secret: (text: string, words: string, source: string) => readonly Part[];
  /** A text in which no variable can stand: dots are in the place of a secret. */
  readonly masked: (text: string) => string;
  /** The variables that were needed, in their order. */
  readonly hidden: () => readonly HiddenValue[];
}

/** Shows everything. */
export const showAll: Hiding = {
  hides: false,
  header: (_, value) => [{ text: value }],
  url: (text) => [{ text }],
  body: (text) => [{ text }],
  text: (text) => [{ text }],
  secret: (text) => [{ text }],
  masked: (text) => text,
  hidden: () => [],
};

interface Naming {
  /** The name of the variable, in words. */
  readonly words: string;
  readonly source: string;
}

/** Hides secrets. Names that a text uses already are not given to a secret, and live parts stay live. */
export function hideSecrets({
  provider,
  taken,
  live = nothingLive,
}: {
  readonly provider: string | undefined;
  readonly taken: Iterable<string>;
  readonly live?: LiveParts;
}): Hiding {
  const names = new Set(taken);
  const known = new Map<string, HiddenValue>();
  const hidden = (secret: string, { words, source }: Naming): Part => {
    const before = known.get(secret);
    if (before !== undefined) return { text: secret, variable: before.variable };
    const variable = freeName(words, names);
    names.add(variable);
    known.set(secret, { variable, source });
    return { text: secret, variable };
  };
  /** Asks about each literal stretch; of a live one only what it has in itself can be a secret. */
  const around = (
    text: string,
    { words, source }: Naming,
    literal: (stretch: string, start: number) => readonly Part[],
  ): Part[] =>
    live.split(text).flatMap(({ text: own, start, live: part }): readonly Part[] => {
      if (part === undefined) return literal(own, start);
      if (redacted(part.text) === part.text) return [{ text: own }];
      const naming = { words: `${words} secret`, source: `what the shell puts in in ${source}` };
      return [{ text: own, variable: hidden(part.text, naming).variable ?? "" }];
    });
  const parts = (text: string, masked: string, naming: Naming): Part[] =>
    around(text, naming, (own, from) =>
      stretches(own, masked.slice(from, from + own.length)).map((stretch) => {
        const part = own.slice(stretch.start, stretch.end);
        if (!stretch.hidden || isStandIn(part)) return { text: part };
        return hidden(part, partNaming(text, from + stretch.start, naming));
      }),
    );
  const secret = (text: string, naming: Naming): Part[] =>
    around(text, naming, (own) => {
      // Signs between live parts, as in `$USER:$PASSWORD`, are no secret.
      const isShown = isStandIn(own) || (own !== text && !/\w/.test(own));
      return [isShown || own === "" ? { text: own } : hidden(own, naming)];
    });
  return {
    hides: true,
    header: (name, value) => {
      const source = `the header ${name}`;
      if (!isSecretHeader(name))
        return parts(value, redacted(value), { words: nameOf(name), source });
      const [, scheme = "", rest = ""] =
        /^((?:(?:Bearer|Basic|Token)\s+)?)([\s\S]*)$/i.exec(value) ?? [];
      const words = /^(?:authorization|(?:x-)?(?:goog-)?api-key)$/i.test(name)
        ? `${provider ?? "provider"} api key`
        : nameOf(name);
      return [...(scheme === "" ? [] : [{ text: scheme }]), ...secret(rest, { words, source })];
    },
    url: (text) => parts(text, maskedQuery(text), { words: "address", source: "the address" }),
    body: (text) =>
      parts(text, fieldsMasked(text, redacted(text)), { words: "body", source: "the body" }),
    text: (text, source = "the text around the request") =>
      parts(text, redacted(text), { words: "hidden", source }),
    secret: (text, words, source) => secret(text, { words, source }),
    masked: (text) =>
      stretches(text, redacted(text))
        .map(({ hidden: hides, start, end }) => ({ hides, part: text.slice(start, end) }))
        .map(({ hides, part }) =>
          hides && !isStandIn(part) ? part.replaceAll(/[^\r\n]/g, "•") : part,
        )
        .join(""),
    hidden: () => [...known.values()],
  };
}

/** Whether the value of a header is a secret as a whole. */
export function isSecretHeader(name: string): boolean {
  const bare = name.replace(/^x[-_]?portkey[-_]?/i, "");
  return isCredentialKey(bare, "text") || isCredentialKey(name, "text");
}

/** What a hidden part of a text is: the key before it says it best. */
function partNaming(text: string, start: number, { words, source }: Naming): Naming {
  const before = text.slice(Math.max(0, start - 300), start);
  const key =
    /(?:^|["'\s{,?&])([A-Za-z][\w-]{0,40})["']?\s*[:=]\s*["']?$/.exec(before)?.[1] ??
    /\bname="?([A-Za-z][\w-]{0,40})"?[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n$/.exec(before)?.[1];
  return {
    words: `${words} ${key ?? "secret"}`,
    source: key === undefined ? `a part of ${source}` : `${key} in ${source}`,
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
export function isStandIn(text: string): boolean {
  return /^(?:\$\w+|\$\{\w+\}|\{\{[^{}]{1,60}\}\}|<[^<>]{1,60}>|[A-Z]+(?:_[A-Z]+)+)$/.test(
    text.trim(),
  );
}

/** `x-portkey-api-key` is PORTKEY API KEY. */
function nameOf(header: string): string {
  return header.replace(/^x[-_]/i, "");
}

/** Names that shells and systems give to variables of their own. */
const own: ReadonlySet<string> = new Set(
  "HOME HOST HOSTNAME LANG LOGNAME MAIL PATH PWD SECRET SHELL TERM TOKEN UID USER".split(" "),
);

function freeName(words: string, taken: ReadonlySet<string>): string {
  const name = maskLiveKeys(words)
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "")
    .join("_")
    .toUpperCase();
  let free = name;
  for (let number = 2; taken.has(free) || own.has(free); number++) free = `${name}_${number}`;
  return free;
}

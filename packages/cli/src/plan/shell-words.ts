import type { PlannedHeader } from "@pk-config/core";
import { maskLiveKeys } from "../render/redact.ts";
import { printable } from "../text/printable.ts";
import { type Variables, variableOf } from "./variables.ts";

/** A text as one word of a shell, whatever is in it. */
export function shellQuoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) && !text.startsWith("=")
    ? text
    : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** How a text becomes a word in which nothing is shown that looks like a key. */
export interface Masking {
  /** Puts dots for what is hidden, in as many characters. */
  readonly mask: (text: string) => string;
  /** What the text is: `the address of /targets/0`. */
  readonly what: string;
  readonly variables: Variables;
}

/** A text as one word of a shell, with variables for the parts that are hidden. */
export function maskedWord(text: string, { mask, what, variables }: Masking): string {
  const masked = mask(text);
  if (masked === text) return shellQuoted(printable(text));
  const words: string[] = [];
  for (let start = 0; start < text.length; ) {
    const hidden = masked[start] !== text[start];
    let end = start + 1;
    while (end < text.length && (masked[end] !== text[end]) === hidden) end++;
    const part = text.slice(start, end);
    const wanted = () => ({ words: ["hidden"], source: `a part of ${what} that is hidden here` });
    words.push(
      hidden
        ? `"$${variables.named(`hidden ${part}`, wanted).name}"`
        : shellQuoted(printable(part)),
    );
    start = end;
  }
  return words.join("");
}

/** A header as one word for curl: its name, and its value or the variable that holds it. */
export function headerWord({ name, value }: PlannedHeader, variables: Variables): string {
  const variable = variableOf(value, variables);
  const masking = { mask: maskLiveKeys, what: `the header ${maskLiveKeys(name)}`, variables };
  if (value.from === "plan") return maskedWord(`${name}: ${value.text}`, masking);
  const text = `${name}: ${value.from === "catalogue" ? "" : (value.prefix ?? "")}`;
  return /^[\w :.-]*$/.test(text) && maskLiveKeys(text) === text
    ? `"${text}$${variable}"`
    : `${maskedWord(text, masking)}"$${variable}"`;
}

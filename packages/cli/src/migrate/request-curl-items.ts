import { type CurlRole, curlOption } from "./request-curl-options.ts";
import type { WrittenHeader } from "./request-headers.ts";
import type { ShellWord } from "./request-shell-words.ts";

/** An option of a command with its value, an address, or any other word. */
export interface CurlItem {
  /** The blanks before it. */
  readonly before: string;
  readonly role: CurlRole | "flag";
  /** The name of the option, without dashes and in its long form if it is known; empty for an address. */
  readonly name: string;
  /** The option as it was written, and the blanks behind it; empty for an address. */
  readonly flag: string;
  /** The word that holds the value. */
  readonly raw: string;
  readonly value: string;
}

/** Puts the words of a curl command together to options with their values. */
export function curlItems(words: readonly ShellWord[]): CurlItem[] {
  const items: CurlItem[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { before, raw, text } = word;
    const option = curlOption(text);
    const next = words[at + 1];
    if (option === undefined) {
      items.push({ before, role: "url", name: "", flag: "", raw, value: text });
      continue;
    }
    const { name, role = "flag", attached, hasValue } = option;
    if (attached !== undefined) {
      const { flag, value } = attached;
      // What was quoted together is written apart when it is written anew.
      const own = raw.startsWith(flag) ? raw.slice(flag.length) : "";
      items.push({ before, role, name, flag, raw: own, value });
    } else if (hasValue && next !== undefined) {
      at++;
      const flag = `${raw}${next.before}`;
      items.push({ before, role, name, flag, raw: next.raw, value: next.text });
    } else {
      items.push({ before, role, name, flag: raw, raw: "", value: "" });
    }
  }
  return items;
}

/** The header of an option; none for a file of headers, or a word that is none. */
export function headerIn({ role, value }: CurlItem): WrittenHeader[] {
  return role === "header" ? headerOf(value) : [];
}

/** A text of the form `Name: value` as a header; nothing for any other. */
export function headerOf(text: string): WrittenHeader[] {
  const [whole = "", name] = /^([^\s:@;$`][^\s:;$`]*)\s*:/.exec(text) ?? [];
  return name === undefined ? [] : [{ name, value: text.slice(whole.length).trim() }];
}

/** A header without a value is one that curl is told not to send. */
export function isSaid({ value }: WrittenHeader): boolean {
  return value !== "";
}

/** Whether an option holds the body, or a part of it. */
export function isBody({ role }: CurlItem): boolean {
  return role === "data" || role === "raw data";
}

/** Curl sends this header by itself. */
export function impliedBy(items: readonly CurlItem[]): Readonly<Record<string, string>> {
  const names = items.flatMap(headerIn).map(({ name }) => name.toLowerCase());
  const isJson = items.some(({ name }) => name === "json") && !names.includes("content-type");
  return isJson ? { "content-type": "application/json" } : {};
}

import type { CurlRole } from "./request-curl-options.ts";
import { curlOption } from "./request-curl-options.ts";
import type { ShellWord } from "./request-shell-words.ts";

/** An option of a command with its value, an address, or any other word. */
export interface CurlItem {
  /** The blanks before it. */
  readonly before: string;
  readonly role: CurlRole | "flag";
  /** The option as it was written, and the blanks behind it; empty for an address. */
  readonly flag: string;
  /** The word that holds the value. */
  readonly raw: string;
  readonly value: string;
  readonly expansions: readonly string[];
}

/** Puts the words of a curl command together to options with their values. */
export function curlItems(words: readonly ShellWord[]): CurlItem[] {
  const items: CurlItem[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const { before, raw, text, expansions } = word;
    const option = curlOption(text);
    const next = words[at + 1];
    if (option === undefined) {
      items.push({ before, role: "url", flag: "", raw, value: text, expansions });
    } else if (option.attached !== undefined) {
      const { flag, value } = option.attached;
      // What was quoted together is written apart when it is written anew.
      const own = raw.startsWith(flag) ? raw.slice(flag.length) : "";
      items.push({ before, role: option.role ?? "flag", flag, raw: own, value, expansions });
    } else if (option.hasValue && next !== undefined) {
      at++;
      const flag = `${raw}${next.before}`;
      const rest = { raw: next.raw, value: next.text, expansions: next.expansions };
      items.push({ before, role: option.role ?? "flag", flag, ...rest });
    } else {
      items.push({
        before,
        role: option.role ?? "flag",
        flag: raw,
        raw: "",
        value: "",
        expansions,
      });
    }
  }
  return items;
}

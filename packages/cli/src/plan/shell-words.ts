import type { HeaderSource, PlannedHeader } from "@pk-config/core";
import { maskLiveKeys } from "../render/redact.ts";
import { printable } from "../text/printable.ts";

/** A variable of a shell that stands for a value which is not printed. */
export interface Variable {
  readonly name: string;
  /** Where the value is found, in words. */
  readonly source: string;
  /** The place in the config, where it is there. */
  readonly pointer?: string;
}

/** A text as one word of a shell, whatever is in it. */
export function shellQuoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) && !text.startsWith("=")
    ? text
    : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** A header as one word for curl: its name, and its value or the variable that holds it. */
export function headerWord({ name, value }: PlannedHeader): string {
  if (value.from === "plan") return shellQuoted(visible(`${name}: ${value.text}`));
  const prefix = value.from === "catalogue" ? "" : (value.prefix ?? "");
  const text = visible(`${name}: ${prefix}`);
  const variable = `$${variableOf(value)?.name ?? ""}`;
  return /^[\w :.-]*$/.test(text) ? `"${text}${variable}"` : `${shellQuoted(text)}"${variable}"`;
}

/** The variable that stands for the value of a header; none for a value that is printed. */
export function variableOf(value: HeaderSource): Variable | undefined {
  switch (value.from) {
    case "plan":
      return undefined;
    case "config":
      return {
        name: nameFrom(value.pointer.lastIndexOf("/") === 0 ? "config" : "", value.pointer),
        source: value.pointer,
        pointer: value.pointer,
      };
    case "request":
      return {
        name: nameFrom("request", value.header),
        source: `the header ${value.header} of the request`,
      };
    case "environment":
      return { name: value.variable, source: "as in the environment of the gateway" };
    case "catalogue":
      return {
        name: nameFrom("catalogue", value.slug, value.header),
        source: `the header ${value.header} of @${value.slug} in the provider catalogue`,
      };
  }
}

/** `/targets/0/api_key` is TARGETS_0_API_KEY. Names of one part get a word, or they might be PATH. */
function nameFrom(...parts: readonly string[]): string {
  const words = maskLiveKeys(parts.join("/")).split(/[^A-Za-z0-9]+/);
  return words
    .filter((word) => word !== "")
    .join("_")
    .toUpperCase();
}

function visible(text: string): string {
  return printable(maskLiveKeys(text));
}

import { snakeCase } from "../../format/key-names.ts";
import type { ObjectRewrite } from "./object-rewrite.ts";

/**
 * The member that spells a name, in snake_case or in camelCase, as it stands in the text. One that is
 * `null` says nothing.
 */
export function spelled({ raw }: Pick<ObjectRewrite, "raw">, name: string): string | undefined {
  if (Object.hasOwn(raw, name) && raw[name] !== null) return name;
  for (const key in raw) if (nameOf(key) === name && raw[key] !== null) return key;
  return undefined;
}

/** Its value. */
export function valueNamed(rewrite: Pick<ObjectRewrite, "raw">, name: string): unknown {
  const key = spelled(rewrite, name);
  return key === undefined ? undefined : rewrite.raw[key];
}

/** How many names are remembered: those of the format, in more spellings than people use. */
const mostNames = 2000;

const names = new Map<string, string>();

/** The snake_case spelling of a key. It is asked for again and again, and configs share their keys. */
export function nameOf(key: string): string {
  const before = names.get(key);
  if (before !== undefined) return before;
  const name = snakeCase(key);
  if (names.size < mostNames && key.length <= 40) names.set(key, name);
  return name;
}

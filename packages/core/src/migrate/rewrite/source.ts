import { skipString, stringAt } from "../../data/skip-json.ts";
import type { Rewrite } from "./object-rewrite.ts";
import { skipBlank, skipValue } from "./skip-blank.ts";

/** A value where it stands in a text; `end` is behind its last character. */
export type Source = ObjectSource | ListSource | OtherSource;

/** An object, with its members in their order. */
export interface ObjectSource extends Stretch {
  readonly kind: "object";
  readonly members: readonly MemberSource[];
}

/** A list, with its elements. */
export interface ListSource extends Stretch {
  readonly kind: "list";
  readonly items: readonly Source[];
}

/** A value that nobody looks into. */
export interface OtherSource extends Stretch {
  readonly kind: "other";
}

/** A member of an object; `start` and `end` are those of its quoted name. */
export interface MemberSource extends Stretch {
  readonly key: string;
  readonly value: Source;
}

/** A part of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Says where everything that is rewritten stands in a text, in one pass: a value in which nothing is
 * rewritten is skipped unread.
 */
export function sourceOf(text: string, rewrite: Rewrite): Source {
  return sourceAt(text, skipBlank(text, 0), rewrite);
}

function sourceAt(text: string, start: number, rewrite: Rewrite | undefined): Source {
  switch (rewrite?.kind) {
    case "object":
      return objectAt(text, start, (key) => rewrite.parts?.get(key));
    case "inner":
      return objectAt(text, start, (key) => (key === rewrite.key ? rewrite.config : undefined));
    case "list":
      return listAt(text, start, (index) => rewrite.parts?.get(index));
    default:
      return { kind: "other", start, end: skipValue(text, start) };
  }
}

function objectAt(
  text: string,
  start: number,
  partOf: (key: string) => Rewrite | undefined,
): ObjectSource {
  const members: MemberSource[] = [];
  let at = skipBlank(text, start + 1);
  while (text.charCodeAt(at) === 34) {
    const end = skipString(text, at);
    const key = stringAt(text, at, end);
    const value = sourceAt(text, skipBlank(text, skipBlank(text, end) + 1), partOf(key));
    members.push({ key, start: at, end, value });
    at = skipComma(text, value.end);
  }
  return { kind: "object", start, end: at + 1, members };
}

function listAt(
  text: string,
  start: number,
  partOf: (index: number) => Rewrite | undefined,
): ListSource {
  const items: Source[] = [];
  let at = skipBlank(text, start + 1);
  while (at < text.length && text.charCodeAt(at) !== 93) {
    const item = sourceAt(text, at, partOf(items.length));
    items.push(item);
    at = skipComma(text, item.end);
  }
  return { kind: "list", start, end: at + 1, items };
}

function skipComma(text: string, end: number): number {
  const at = skipBlank(text, end);
  return text.charCodeAt(at) === 44 ? skipBlank(text, at + 1) : at;
}

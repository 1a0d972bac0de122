import { isList, isObject, type JsonObject } from "../../data/json-type.ts";
import { child, type Place } from "../../validate/visit.ts";

/**
 * What is to become of an object. Rules write into it, one after the other, each of them what it knows:
 * nothing is changed before all have spoken.
 */
export interface ObjectRewrite {
  readonly kind: "object";
  /** As it was parsed. */
  readonly all: JsonObject;
  /** What rules see of it: all but what was kept from them. */
  raw: JsonObject;
  readonly place: Place | undefined;
  /** By the name that a member has in the text. Most nodes have no such member, and cost no map. */
  fates: Map<string, Fate> | undefined;
  parts: Map<string, Rewrite> | undefined;
  /** The names that members with a fate will have, each with the member. */
  names: Map<string, string> | undefined;
  /** A member that is new, before one that is there. */
  added: { readonly before: string; readonly name: string; readonly value: JsonObject } | undefined;
}

/** What is to become of a list. */
export interface ListRewrite {
  readonly kind: "list";
  readonly raw: readonly unknown[];
  readonly place: Place | undefined;
  parts: Map<number, Rewrite> | undefined;
}

/** An object in whose place comes what one of its members is: a config inside something else. */
export interface InnerRewrite {
  readonly kind: "inner";
  readonly key: string;
  readonly config: ObjectRewrite;
  /** The object around it. */
  readonly place: Place | undefined;
}

/** What is to become of any other value. */
export interface ValueRewrite {
  readonly kind: "value";
  /** The value that takes its place. */
  readonly by: unknown;
}

export type Rewrite = ObjectRewrite | ListRewrite | InnerRewrite | ValueRewrite;

/** What is to become of a member. A member without a fate stays as it is, but for its parts. */
export type Fate =
  | { readonly do: "rename"; readonly to: string }
  /** It is renamed, and its value becomes the only element of a list. */
  | { readonly do: "enlist"; readonly to: string }
  | { readonly do: "drop" }
  /** It goes into the object of a member that is there, or into one in the place of the first that goes there. */
  | {
      readonly do: "gather";
      readonly into: string;
      readonly as: string;
      readonly home: string | undefined;
    };

/** Begins to rewrite an object. */
export function objectRewrite(raw: JsonObject, place: Place | undefined): ObjectRewrite {
  return {
    kind: "object",
    all: raw,
    raw,
    place,
    fates: undefined,
    parts: undefined,
    names: undefined,
    added: undefined,
  };
}

/** Keeps members from the rules: they stay as they are, whatever their names would mean. */
export function keepFromRules(rewrite: ObjectRewrite, keys: readonly string[]): void {
  if (keys.length === 0) return;
  const seen = Object.entries(rewrite.all).filter(([key]) => !keys.includes(key));
  rewrite.raw = Object.fromEntries(seen);
}

/** Begins to rewrite a list. */
export function listRewrite(raw: readonly unknown[], place: Place | undefined): ListRewrite {
  return { kind: "list", raw, place, parts: undefined };
}

/** Puts something in the place of a member's value. */
export function setPart(rewrite: ObjectRewrite, key: string, part: Rewrite): void {
  rewrite.parts ??= new Map();
  rewrite.parts.set(key, part);
}

/** Puts something in the place of an element. */
export function setElement(list: ListRewrite, index: number, part: Rewrite): void {
  list.parts ??= new Map();
  list.parts.set(index, part);
}

/** The value of a member that is an object, to be rewritten; nothing where it is something else. */
export function objectIn(rewrite: ObjectRewrite, key: string): ObjectRewrite | undefined {
  const part = rewrite.parts?.get(key);
  if (part !== undefined) return part.kind === "object" ? part : undefined;
  const raw = rewrite.raw[key];
  if (!isObject(raw)) return undefined;
  const made = objectRewrite(raw, child(rewrite.place, key));
  setPart(rewrite, key, made);
  return made;
}

/** The elements of a member that is a list, to be rewritten; nothing where it is something else. */
export function listIn(rewrite: ObjectRewrite, key: string): ListRewrite | undefined {
  const part = rewrite.parts?.get(key);
  if (part !== undefined) return part.kind === "list" ? part : undefined;
  const raw = rewrite.raw[key];
  if (!isList(raw)) return undefined;
  const made = listRewrite(raw, child(rewrite.place, key));
  setPart(rewrite, key, made);
  return made;
}

/** The objects in a list, to be rewritten. */
export function objectsOf(list: ListRewrite): ObjectRewrite[] {
  const objects: ObjectRewrite[] = [];
  for (const [index, raw] of list.raw.entries()) {
    if (!isObject(raw)) continue;
    const made = objectRewrite(raw, child(list.place, index));
    setElement(list, index, made);
    objects.push(made);
  }
  return objects;
}

/** Whether anything in a value is rewritten. */
export function isChanged(rewrite: Rewrite): boolean {
  if (rewrite.kind === "value" || rewrite.kind === "inner") return true;
  if (rewrite.kind === "object" && (rewrite.fates ?? rewrite.added) !== undefined) return true;
  if (rewrite.parts === undefined) return false;
  for (const part of rewrite.parts.values()) if (isChanged(part)) return true;
  return false;
}

import { isObject } from "../../data/json-type.ts";
import { type ObjectRewrite, objectIn, setPart } from "./object-rewrite.ts";
import { spelled } from "./spelling.ts";

/**
 * What rules do to a member. None of them gives two members one name: where a name is taken nothing is
 * settled, and the answer is `false`.
 */

/** Takes a member out. */
export function drop(rewrite: ObjectRewrite, key: string): void {
  rewrite.fates ??= new Map();
  rewrite.fates.set(key, { do: "drop" });
}

/** Gives a member another name. */
export function rename(rewrite: ObjectRewrite, key: string, to: string): boolean {
  return settleName(rewrite, key, { do: "rename", to });
}

/** Gives a member another name, and makes its value the only element of a list. */
export function enlist(rewrite: ObjectRewrite, key: string, to: string): boolean {
  return settleName(rewrite, key, { do: "enlist", to });
}

/** Puts another value in the place of a member's. */
export function replace(rewrite: ObjectRewrite, key: string, by: unknown): void {
  setPart(rewrite, key, { kind: "value", by });
}

/**
 * Makes a member one of an object: of the one that has the name `into` when all is done, or of a new one.
 */
export function gather(rewrite: ObjectRewrite, key: string, into: string, as: string): boolean {
  rewrite.fates ??= new Map();
  rewrite.names ??= new Map();
  const { fates, names } = rewrite;
  const entry = `${into}.${as}`;
  if (names.has(entry)) return false;
  const holder = holderOf(rewrite, into, key);
  if (holder !== undefined && fates.get(holder)?.do !== "gather") {
    if (fates.get(holder)?.do === "enlist" || !isObject(rewrite.raw[holder])) return false;
    const home = objectIn(rewrite, holder);
    if (home === undefined || isSaid(home, as, into)) return false;
    fates.set(key, { do: "gather", into, as, home: holder });
  } else {
    fates.set(key, { do: "gather", into, as, home: undefined });
    if (holder === undefined) names.set(into, key);
  }
  names.set(entry, key);
  return true;
}

/** Whether an object has a member of a name. Only the format's own names have a second spelling. */
function isSaid(home: ObjectRewrite, name: string, of: string): boolean {
  if (Object.hasOwn(home.raw, name)) return home.fates?.get(name)?.do !== "drop";
  return of !== "override_params" && spelled(home, name) !== undefined;
}

function settleName(
  rewrite: ObjectRewrite,
  key: string,
  fate: { readonly do: "rename" | "enlist"; readonly to: string },
): boolean {
  if (isTaken(rewrite, fate.to, key)) return false;
  rewrite.fates ??= new Map();
  rewrite.names ??= new Map();
  rewrite.fates.set(key, fate);
  rewrite.names.set(fate.to, key);
  return true;
}

/** Whether some member, other than the given one, will have a name. */
export function isTaken(rewrite: ObjectRewrite, name: string, but?: string): boolean {
  return holderOf(rewrite, name, but) !== undefined;
}

/** The member, other than the given one, that will have a name. */
function holderOf(
  { raw, fates, names }: ObjectRewrite,
  name: string,
  but: string | undefined,
): string | undefined {
  const settled = names?.get(name);
  if (settled !== undefined && settled !== but) return settled;
  const stays = name !== but && Object.hasOwn(raw, name) && fates?.has(name) !== true;
  return stays ? name : undefined;
}

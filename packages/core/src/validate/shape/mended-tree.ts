import type { Path } from "../../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../../data/json-type.ts";

/**
 * A tree that is mended in many places. Each object and each list is copied once, when it is first changed,
 * so that a thousand slips in one object cost no thousand copies of it. The tree that is given stays as it
 * is.
 */
export class MendedTree {
  #root: unknown;

  constructor(root: unknown) {
    this.#root = root;
  }

  /** The value at a path; `undefined` where it leads nowhere. */
  get(path: Path): unknown {
    return finished(this.#at(path));
  }

  /** Puts a value at a path, through objects that are made where there are none. */
  set(path: Path, value: unknown): void {
    const last = path.at(-1);
    if (last === undefined) this.#root = value;
    else this.#draftAt(path.slice(0, -1)).put(last, value);
  }

  /** Takes the member at a path out of its object. */
  remove(path: Path): void {
    this.#objectAround(path)?.remove(String(path.at(-1)));
  }

  /** Gives a member another name where it stands; one of that name that is there already wins. */
  rename(path: Path, to: string): void {
    this.#objectAround(path)?.rename(String(path.at(-1)), to);
  }

  /** Moves the member at a path to another one. */
  move(path: Path, to: Path): void {
    const value = this.#at(path);
    this.remove(path);
    this.set(to, value);
  }

  /** The tree as it is now. */
  finished(): unknown {
    return finished(this.#root);
  }

  /** What stands at a path, which may be a draft. */
  #at(path: Path): unknown {
    return path.reduce(memberOf, this.#root);
  }

  /** The object that a member stands in, if it stands in one. */
  #objectAround(path: Path): ObjectDraft | undefined {
    const parent = path.slice(0, -1);
    const around = this.#at(parent);
    if (!(around instanceof ObjectDraft) && (isDraft(around) || !isObject(around)))
      return undefined;
    const draft = this.#draftAt(parent);
    return draft instanceof ObjectDraft ? draft : undefined;
  }

  #draftAt(path: Path): ObjectDraft | ListDraft {
    let draft = draftOf(this.#root);
    this.#root = draft;
    for (const step of path) {
      const inner = draftOf(draft.get(step));
      draft.put(step, inner);
      draft = inner;
    }
    return draft;
  }
}

/** An object that is being changed; its members keep their order. */
class ObjectDraft {
  readonly #members: Member[] = [];
  /** By key where a member stands, of an object with so many that they are not looked through. */
  #places: Map<string, number> | undefined;

  constructor(object: JsonObject) {
    for (const key of Object.keys(object)) this.#members.push({ key, value: object[key] });
  }

  get(step: string | number): unknown {
    return this.#members[this.#placeOf(String(step))]?.value;
  }

  put(step: string | number, value: unknown): void {
    const key = String(step);
    const member = this.#members[this.#placeOf(key)];
    if (member !== undefined) {
      member.value = value;
      return;
    }
    this.#places?.set(key, this.#members.length);
    this.#members.push({ key, value });
  }

  remove(key: string): void {
    this.#name(key, undefined);
  }

  rename(key: string, to: string): void {
    this.#name(key, this.#placeOf(to) < 0 ? to : undefined);
  }

  finished(): JsonObject {
    const members: [string, unknown][] = [];
    for (const { key, value } of this.#members) {
      if (key !== undefined) members.push([key, finished(value)]);
    }
    return Object.fromEntries(members);
  }

  /** A member without a name is gone. */
  #name(key: string, to: string | undefined): void {
    const place = this.#placeOf(key);
    const member = this.#members[place];
    if (member === undefined) return;
    member.key = to;
    this.#places?.delete(key);
    if (to !== undefined) this.#places?.set(to, place);
  }

  #placeOf(key: string): number {
    const members = this.#members;
    if (members.length <= mostSearched) return members.findIndex((member) => member.key === key);
    this.#places ??= placesOf(members);
    return this.#places.get(key) ?? -1;
  }
}

interface Member {
  key: string | undefined;
  value: unknown;
}

/** Most members that are looked through one by one. */
const mostSearched = 16;

function placesOf(members: readonly Member[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [place, { key }] of members.entries()) if (key !== undefined) places.set(key, place);
  return places;
}

/** A list that is being changed. It has as many elements afterwards as before. */
class ListDraft {
  readonly #elements: unknown[];

  constructor(list: readonly unknown[]) {
    this.#elements = [...list];
  }

  get(step: string | number): unknown {
    return this.#elements[Number(step)];
  }

  put(step: string | number, value: unknown): void {
    if (Object.hasOwn(this.#elements, step)) this.#elements[Number(step)] = value;
  }

  finished(): readonly unknown[] {
    return this.#elements.map(finished);
  }
}

function isDraft(value: unknown): value is ObjectDraft | ListDraft {
  return value instanceof ObjectDraft || value instanceof ListDraft;
}

/** A draft of an object or a list; whatever else stands there gives way to an object. */
function draftOf(value: unknown): ObjectDraft | ListDraft {
  if (isDraft(value)) return value;
  return isList(value) ? new ListDraft(value) : new ObjectDraft(isObject(value) ? value : {});
}

function memberOf(value: unknown, step: string | number): unknown {
  if (isDraft(value)) return value.get(step);
  const holds = typeof value === "object" && value !== null && Object.hasOwn(value, step);
  return holds ? Reflect.get(value, step) : undefined;
}

function finished(value: unknown): unknown {
  return isDraft(value) ? value.finished() : value;
}

import { type Path, pointerOf, valueAt } from "../../data/json-pointer.ts";
import { isList, isObject, type JsonObject } from "../../data/json-type.ts";
import type { Mend } from "../../diagnostics/finding.ts";

/**
 * The tree as it was meant, and the way back to where each place was written.
 *
 * Mends change copies along their path, never the tree they are given.
 */
export interface Meant {
  readonly root: unknown;
  /** Path in the tree as written of a path in the tree as meant. */
  origin(path: Path): Path;
  /** The tree after mends at paths of this tree, one after the other. */
  after(mendings: readonly { readonly at: Path; readonly mend: Mend }[]): Meant;
}

/** A tree that is meant as it was written. */
export function meantAsWritten(root: unknown): Meant {
  return meantTree(root, root, new Map());
}

/** Where members were written that stand elsewhere in the tree as meant, by their pointer there. */
type Moved = Map<string, Path>;

function meantTree(written: unknown, root: unknown, moved: Moved): Meant {
  return {
    root,
    origin: (path) => originOf(path, moved, written),
    after(mendings) {
      const next = new Map(moved);
      let tree = root;
      for (const { at, mend } of mendings) {
        const from = originOf(at, next, written);
        for (const to of newPlaces(tree, at, mend)) next.set(pointerOf(to), from);
        tree = mended(tree, at, mend);
      }
      return meantTree(written, tree, next);
    },
  };
}

/** The places where a mend puts what stood elsewhere. */
function newPlaces(tree: unknown, at: Path, mend: Mend): Path[] {
  switch (mend.do) {
    case "rename": {
      const to = [...at.slice(0, -1), mend.to];
      return mend.inBrackets === true ? [to, [...to, 0]] : [to];
    }
    case "move":
      return [[...mend.to]];
    case "replace": {
      // A value put into brackets is still where it was written.
      const bracketed = isList(mend.by) && mend.by.length === 1 && mend.by[0] === valueAt(tree, at);
      return bracketed ? [[...at, 0]] : [];
    }
  }
}

function mended(tree: unknown, at: Path, mend: Mend): unknown {
  switch (mend.do) {
    case "rename": {
      const next = mend.inBrackets === true ? withValue(tree, at, [valueAt(tree, at)]) : tree;
      return renamed(next, at, mend.to);
    }
    case "move":
      return withValue(without(tree, at), mend.to, valueAt(tree, at));
    case "replace":
      return withValue(tree, at, mend.by);
  }
}

function originOf(path: Path, moved: Moved, written: unknown): Path {
  for (let length = moved.size === 0 ? 0 : path.length; length > 0; length--) {
    const from = moved.get(pointerOf(path.slice(0, length)));
    if (from !== undefined) return resolving(written, [...from, ...path.slice(length)]);
  }
  return resolving(written, path);
}

/** The longest part of a path that leads somewhere. */
function resolving(root: unknown, path: Path): Path {
  let value = root;
  for (let length = 0; length < path.length; length++) {
    const step = path[length] ?? "";
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return path.slice(0, length);
    value = Reflect.get(value, step);
  }
  return path;
}

/** A copy of the tree in which a path leads to a value; `depth` is how much of the path is behind us. */
function withValue(root: unknown, path: Path, value: unknown, depth = 0): unknown {
  const step = path[depth];
  if (step === undefined) return value;
  if (isList(root)) {
    const index = Number(step);
    return index in root ? root.with(index, withValue(root[index], path, value, depth + 1)) : root;
  }
  const object = isObject(root) ? root : {};
  const before = Object.hasOwn(object, step) ? object[step] : undefined;
  return { ...object, [step]: withValue(before, path, value, depth + 1) };
}

function without(root: unknown, path: Path): unknown {
  return withKeys(root, path, (key, last) => (key === last ? undefined : key));
}

function renamed(root: unknown, path: Path, to: string): unknown {
  const parent = valueAt(root, path.slice(0, -1));
  if (isObject(parent) && Object.hasOwn(parent, to)) return without(root, path);
  return withKeys(root, path, (key, last) => (key === last ? to : key));
}

/** The tree with the keys beside the one at `path`, and that one, named anew; order is kept. */
function withKeys(
  root: unknown,
  path: Path,
  name: (key: string, last: string) => string | undefined,
): unknown {
  const parentPath = path.slice(0, -1);
  const parent = valueAt(root, parentPath);
  if (!isObject(parent)) return root;
  const last = String(path.at(-1));
  const members: [string, unknown][] = [];
  for (const [key, value] of Object.entries(parent)) {
    const kept = name(key, last);
    if (kept !== undefined) members.push([kept, value]);
  }
  const copy: JsonObject = Object.fromEntries(members);
  return withValue(root, parentPath, copy);
}

import { type Path, pointerOf, valueAt } from "../../data/json-pointer.ts";
import { isList, isObject } from "../../data/json-type.ts";
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
  /** The tree after one more mend at a path of this tree. */
  mended(at: Path, mend: Mend): Meant;
}

/** A tree that is meant as it was written. */
export function meantAsWritten(root: unknown): Meant {
  return meantTree(root, root, new Map());
}

function meantTree(written: unknown, root: unknown, moved: ReadonlyMap<string, Path>): Meant {
  const origin = (path: Path): Path => {
    for (let length = path.length; length > 0; length--) {
      const from = moved.get(pointerOf(path.slice(0, length)));
      if (from !== undefined) return resolving(written, [...from, ...path.slice(length)]);
    }
    return resolving(written, path);
  };
  return {
    root,
    origin,
    mended(at, mend) {
      const next = new Map(moved);
      switch (mend.do) {
        case "rename": {
          const to = [...at.slice(0, -1), mend.to];
          next.set(pointerOf(to), origin(at));
          return meantTree(written, renamed(root, at, mend.to), next);
        }
        case "move":
          next.set(pointerOf(mend.to), origin(at));
          return meantTree(written, withValue(without(root, at), mend.to, valueAt(root, at)), next);
        case "replace":
          // A value put into brackets is still where it was written.
          if (isList(mend.by) && mend.by.length === 1 && mend.by[0] === valueAt(root, at))
            next.set(pointerOf([...at, 0]), origin(at));
          return meantTree(written, withValue(root, at, mend.by), next);
      }
    },
  };
}

/** The longest part of a path that leads somewhere. */
function resolving(root: unknown, path: Path): Path {
  let value = root;
  for (const [length, step] of path.entries()) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return path.slice(0, length);
    value = Reflect.get(value, step);
  }
  return path;
}

function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isList(root)) {
    const index = Number(step);
    return index in root ? root.with(index, withValue(root[index], rest, value)) : root;
  }
  const object = isObject(root) ? root : {};
  return withMember(
    object,
    String(step),
    withValue(Object.hasOwn(object, step) ? object[step] : undefined, rest, value),
  );
}

function without(root: unknown, path: Path): unknown {
  const parentPath = path.slice(0, -1);
  const parent = valueAt(root, parentPath);
  if (!isObject(parent)) return root;
  const key = String(path.at(-1));
  return withValue(
    root,
    parentPath,
    Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key)),
  );
}

function renamed(root: unknown, path: Path, to: string): unknown {
  const parentPath = path.slice(0, -1);
  const parent = valueAt(root, parentPath);
  if (!isObject(parent)) return root;
  const key = String(path.at(-1));
  if (Object.hasOwn(parent, to)) return without(root, path);
  const entries = Object.entries(parent).map(([name, value]): [string, unknown] => [
    name === key ? to : name,
    value,
  ]);
  return withValue(root, parentPath, Object.fromEntries(entries));
}

function withMember(
  object: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): unknown {
  return Object.fromEntries([
    ...Object.entries(object).filter(([name]) => name !== key),
    [key, value],
  ]);
}

import { type Path, pointerOf } from "../../data/json-pointer.ts";
import { isList } from "../../data/json-type.ts";
import type { Mend } from "../../diagnostics/finding.ts";
import { MendedTree } from "./mended-tree.ts";

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
      const tree = new MendedTree(root);
      for (const { at, mend } of mendings) {
        const from = originOf(at, next, written);
        for (const to of newPlaces(tree, at, mend)) next.set(pointerOf(to), from);
        apply(mend, at, tree);
      }
      return meantTree(written, tree.finished(), next);
    },
  };
}

/** The places where a mend puts what stood elsewhere. */
function newPlaces(tree: MendedTree, at: Path, mend: Mend): Path[] {
  switch (mend.do) {
    case "rename": {
      const to = [...at.slice(0, -1), mend.to];
      return mend.inBrackets === true ? [to, [...to, 0]] : [to];
    }
    case "move":
      return [[...mend.to]];
    case "replace": {
      // A value put into brackets is still where it was written.
      const bracketed = isList(mend.by) && mend.by.length === 1 && mend.by[0] === tree.get(at);
      return bracketed ? [[...at, 0]] : [];
    }
  }
}

function apply(mend: Mend, at: Path, tree: MendedTree): void {
  switch (mend.do) {
    case "rename":
      if (mend.inBrackets === true) tree.set(at, [tree.get(at)]);
      tree.rename(at, mend.to);
      return;
    case "move":
      tree.move(at, mend.to);
      return;
    case "replace":
      tree.set(at, mend.by);
      return;
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

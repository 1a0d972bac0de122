import { editedJson } from "../data/edited-json.ts";
import { isList, isObject } from "../data/json-type.ts";
import { remember } from "../data/remember.ts";
import { type DropStep, dropSteps } from "./drop-steps.ts";

/**
 * What is taken out of a value, as a tree of steps: a body is looked through once, however many paths lead
 * into it. All of them speak of the body as it came, so the second of two elements is still the second
 * where the first goes, too.
 */
export interface DropTree {
  /** Whether a path ends here, so that the value itself is taken out. */
  isEnd: boolean;
  readonly inside: Map<DropStep, DropTree>;
}

/** The tree of some paths; one that is none is passed over. */
export const dropTree = remember((paths: readonly string[]): DropTree => {
  const root = newTree();
  for (const path of paths) {
    const steps = dropSteps(path);
    if (steps === undefined) continue;
    let tree = root;
    for (const step of steps) {
      const next = tree.inside.get(step) ?? newTree();
      tree.inside.set(step, next);
      tree = next;
    }
    tree.isEnd = true;
  }
  return root;
});

function newTree(): DropTree {
  return { isEnd: false, inside: new Map() };
}

/** The value without what is to be taken out; the same value where no path leads to anything. */
export function without(value: unknown, trees: readonly DropTree[]): unknown {
  if (isList(value)) {
    const next: unknown[] = [];
    for (const [index, element] of value.entries()) {
      const inside = treesAt(trees, index);
      if (!inside.some(isEnd)) next.push(inside.length === 0 ? element : without(element, inside));
    }
    const isSame = next.length === value.length && next.every((one, at) => one === value[at]);
    return isSame ? value : next;
  }
  if (!isObject(value)) return value;
  let isSame = true;
  const next = Object.entries(value).flatMap(([key, member]): [string, unknown][] => {
    const inside = treesAt(trees, key);
    if (inside.length === 0) return [[key, member]];
    const isGone = inside.some(isEnd);
    const left = isGone ? undefined : without(member, inside);
    isSame &&= !isGone && left === member;
    return isGone ? [] : [[key, left]];
  });
  // `__proto__` is a key like any other: it is defined, and not assigned.
  return isSame ? value : Object.fromEntries(next);
}

/** The same of a value that is JSON text; `undefined` where no path leads to anything. */
export function withoutText(text: string, trees: readonly DropTree[]): string | undefined {
  return editedJson(text, (key, start, end) => {
    const inside = treesAt(trees, key);
    if (inside.length === 0) return undefined;
    return inside.some(isEnd) ? "" : withoutText(text.slice(start, end), inside);
  });
}

/** Where some trees go on for a key of an object or an index of a list. */
function treesAt(trees: readonly DropTree[], key: string | number): readonly DropTree[] {
  const found: DropTree[] = [];
  for (const { inside } of trees) {
    const own = inside.get(key);
    if (own !== undefined) found.push(own);
    const every = typeof key === "number" ? inside.get("*") : undefined;
    if (every !== undefined) found.push(every);
  }
  return found;
}

function isEnd(tree: DropTree): boolean {
  return tree.isEnd;
}

import { limits } from "../limits.ts";

/** One step of a path: a key, an index, or every element of a list. */
export type DropStep = string | number | "*";

/**
 * The steps of a path such as `a.b`, `a[0].b` or `a[*].b`; nothing where it is none, or has more steps than
 * any body is deep.
 */
export function dropSteps(path: string): readonly DropStep[] | undefined {
  const steps: DropStep[] = [];
  let rest = path;
  while (rest !== "") {
    const match = /^\.?([^.[\]]+)|^\[(\d{1,9}|\*)\]/.exec(rest);
    if (match === null || (steps.length === 0 && rest.startsWith("."))) return undefined;
    const [whole, key, index] = match;
    steps.push(key ?? (index === "*" ? "*" : Number(index)));
    if (steps.length > limits.dropSteps) return undefined;
    rest = rest.slice(whole.length);
  }
  return steps.length === 0 ? undefined : steps;
}

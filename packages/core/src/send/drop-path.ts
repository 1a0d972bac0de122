import { editedJson } from "../data/edited-json.ts";
import { isList, isObject } from "../data/json-type.ts";

/** One step of a path: a key, an index, or every element of a list. */
type DropStep = string | number | "*";

/** The steps from a value to what is taken out. */
export type DropPath = readonly DropStep[];

/** The steps of a path such as `a.b`, `a[0].b` or `a[*].b`; nothing where it is none. */
export function dropSteps(path: string): DropPath | undefined {
  const steps: DropStep[] = [];
  let rest = path;
  while (rest !== "") {
    const match = /^\.?([^.[\]]+)|^\[(\d{1,9}|\*)\]/.exec(rest);
    if (match === null || (steps.length === 0 && rest.startsWith("."))) return undefined;
    const [whole, key, index] = match;
    steps.push(key ?? (index === "*" ? "*" : Number(index)));
    rest = rest.slice(whole.length);
  }
  return steps.length === 0 ? undefined : steps;
}

/** The value without what the steps lead to; the same value where they lead nowhere. */
export function without(value: unknown, steps: DropPath): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (isList(value)) return withoutInList(value, step, rest);
  if (!isObject(value) || typeof step === "number" || !Object.hasOwn(value, step)) return value;
  if (rest.length === 0) {
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
  }
  const inner = without(value[step], rest);
  // `__proto__` is a key like any other: it is defined, and not assigned.
  return inner === value[step]
    ? value
    : Object.fromEntries(
        Object.entries(value).map(([key, member]) => [key, key === step ? inner : member]),
      );
}

function withoutInList(
  list: readonly unknown[],
  step: DropStep,
  rest: readonly DropStep[],
): readonly unknown[] {
  const leadsTo = (index: number) => step === "*" || step === index;
  if (rest.length === 0) {
    const kept = list.filter((_, index) => !leadsTo(index));
    return kept.length === list.length ? list : kept;
  }
  const next = list.map((element, index) => (leadsTo(index) ? without(element, rest) : element));
  return next.some((element, index) => element !== list[index]) ? next : list;
}

/** The same of a value that is JSON text, for some paths in turn; `undefined` where they lead nowhere. */
export function withoutText(text: string, paths: readonly DropPath[]): string | undefined {
  let left = text;
  for (const path of paths) left = withoutPath(left, path) ?? left;
  return left === text ? undefined : left;
}

function withoutPath(text: string, [step, ...rest]: DropPath): string | undefined {
  return editedJson(text, (key, start, end) => {
    const isMeant = key === step || (step === "*" && typeof key === "number");
    if (!isMeant) return undefined;
    return rest.length === 0 ? "" : withoutPath(text.slice(start, end), rest);
  });
}

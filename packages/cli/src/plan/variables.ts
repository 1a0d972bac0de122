import type { HeaderSource, Plan } from "@pk-config/core";
import { maskLiveKeys } from "../render/redact.ts";

/** A variable of a shell that stands for what is not printed. */
export interface Variable {
  readonly name: string;
  /** Where the value is found, in words. */
  readonly source: string;
  /** The place in the config, where it is there. */
  readonly pointer?: string | undefined;
  /** The value, where it is the name of a file that somebody has to make. */
  readonly file?: string | undefined;
}

/** A variable as it would be called if no other had the name. */
export interface Wanted extends Omit<Variable, "name"> {
  readonly words: readonly string[];
}

/** The variables of some commands. No two values share one. */
export interface Variables {
  /** The variable of a value, by a key that no other value has; made where there is none yet. */
  readonly named: (key: string, wanted: () => Wanted) => Variable;
  /** Those that were asked for, in that order. */
  readonly used: () => readonly Variable[];
}

/** No variables yet; the names that a provider catalogue chose are not given to anything else. */
export function variablesFor(plans: readonly Plan[]): Variables {
  const used = new Map<string, Variable>();
  const taken = new Set(plans.flatMap(environmentOf));
  return {
    used: () => [...used.values()],
    named: (key, wanted) => {
      const before = used.get(key);
      if (before !== undefined) return before;
      const { words, ...rest } = wanted();
      const variable = { name: freeName(nameFrom(words), taken), ...rest };
      taken.add(variable.name);
      used.set(key, variable);
      return variable;
    },
  };
}

/** The variable that stands for the value of a header; none for a value that is printed. */
export function variableOf(value: HeaderSource, variables: Variables): string | undefined {
  switch (value.from) {
    case "plan":
      return undefined;
    case "environment":
      return value.variable;
    case "config": {
      const { pointer } = value;
      // A name of one part gets a word, or it might be PATH.
      const words = [...(pointer.lastIndexOf("/") === 0 ? ["config"] : []), pointer];
      return variables.named(`config ${pointer}`, () => ({ words, source: pointer, pointer })).name;
    }
    case "request": {
      const { header, strip = "" } = value;
      const without = strip === "" ? "" : `, without ${strip.trim()} before it`;
      const source = `the header ${header} of the request${without}`;
      return variables.named(`request ${strip} ${header}`, () => ({
        words: ["request", header],
        source,
      })).name;
    }
    case "catalogue": {
      const { header, slug } = value;
      return variables.named(`catalogue ${slug} ${header}`, () => ({
        words: ["catalogue", slug, header],
        source: `the header ${header} of @${slug} in the provider catalogue`,
      })).name;
    }
  }
}

/** The names of environment variables that a plan uses. */
export function environmentOf(plan: Plan): string[] {
  if (plan.kind === "refused") return [];
  const headers = plan.attempts.flatMap(({ call }) => call.headers);
  return headers.flatMap(({ value }) => (value.from === "environment" ? [value.variable] : []));
}

/** `/targets/0/api_key` is TARGETS_0_API_KEY. */
function nameFrom(parts: readonly string[]): string {
  const words = maskLiveKeys(parts.join("/")).split(/[^A-Za-z0-9]+/);
  return words
    .filter((word) => word !== "")
    .join("_")
    .toUpperCase();
}

/** A name that is not taken: the first one, or one with a number behind it. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
  return free;
}

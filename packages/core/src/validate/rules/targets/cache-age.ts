import { isObject } from "../../../data/json-type.ts";
import type { Rule, Saying } from "../../rule.ts";
import { child } from "../../visit.ts";

/** `cache.max_age` is a number of seconds from 60 to 7,776,000, which are 90 days. */
export const cacheAge: Rule<"node"> = {
  codes: ["PK2302"],
  on: "node",
  members: ["cache"],
  check({ raw, place }, { report }) {
    const cache = raw["cache"];
    const age = isObject(cache) ? cache["max_age"] : undefined;
    if (typeof age !== "number" || !Number.isInteger(age) || age < 0) return;
    if (age >= least && age <= most) return;
    report({
      code: "PK2302",
      at: child(child(place, "cache"), "max_age"),
      ...(age < least ? tooShort(age) : tooLong(age)),
    });
  },
};

const least = 60;
const most = 7_776_000;

type Wording = Pick<Saying, "message" | "hint" | "fix">;

function tooShort(age: number): Wording {
  return {
    message: `\`max_age\` is ${age} s: the least a reply is kept is ${least} s.`,
    hint: `Write ${least} or more, or remove \`cache\` to cache nothing.`,
  };
}

function tooLong(age: number): Wording {
  const seconds = age / 1000;
  const milliseconds = Number.isInteger(seconds) && seconds >= least && seconds <= most;
  return {
    message: `\`max_age\` is ${age} s, which are ${Math.floor(age / 86_400)} days: the most a reply is kept is ${most} s, 90 days.${milliseconds ? " It looks like milliseconds." : ""}`,
    hint: milliseconds ? `Write ${seconds}, the same time in seconds.` : `Write ${most} or less.`,
    ...(milliseconds ? { fix: { replace: seconds } } : {}),
  };
}

import { isObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** `retry.attempts` is at most 5. */
export const retryAttempts: Rule<"node"> = {
  codes: ["PK2301"],
  on: "node",
  members: ["retry"],
  check({ raw, place }, { report }) {
    const retry = raw["retry"];
    const attempts = isObject(retry) ? retry["attempts"] : undefined;
    if (typeof attempts !== "number" || attempts <= most) return;
    report({
      code: "PK2301",
      at: child(child(place, "retry"), "attempts"),
      message: `\`attempts\` is ${attempts}: the format allows at most ${most}. The waits double each time, so ${most} retries take up to 31 s and ${attempts} would take ${waits(attempts)}.`,
      hint: `Write ${most} or less, and let a fallback take over.`,
    });
  },
};

const most = 5;

/** How long `attempts` waits of 1, 2, 4 … seconds are. */
function waits(attempts: number): string {
  if (attempts > 20) return "weeks";
  const seconds = 2 ** attempts - 1;
  if (seconds < 600) return `${seconds} s`;
  return seconds < 36_000
    ? `${Math.round(seconds / 60)} minutes`
    : `${Math.round(seconds / 3600)} hours`;
}

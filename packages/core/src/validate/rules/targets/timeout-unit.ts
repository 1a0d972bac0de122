import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/**
 * `request_timeout` is a number of milliseconds, and no model answers in less than 100 of them.
 *
 * 120, 180, 240 and 300 are told as well: as milliseconds they are odd choices, as seconds they are the
 * usual ones. Other numbers from 100 on are taken as they are.
 */
export const timeoutUnit: Rule<"node"> = {
  codes: ["PK3002"],
  on: "node",
  members: ["request_timeout"],
  check({ raw, place }, { report }) {
    const timeout = raw["request_timeout"];
    if (typeof timeout !== "number" || timeout > 300 || timeout < 1) return;
    if (timeout >= 100 && (timeout < 120 || timeout % 60 !== 0)) return;
    report({
      code: "PK3002",
      at: child(place, "request_timeout"),
      message: `\`request_timeout\` is ${timeout} ms: hardly any upstream answers in that time, so nearly every call ends in status 408.`,
      hint: `It takes milliseconds: write ${timeout * 1000} for ${timeout} s.`,
    });
  },
};

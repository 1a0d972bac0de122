import { isList, isObject, type JsonObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/**
 * A retry that is spelled out repeats something.
 *
 * `attempts: 0` alone is left alone: it is how a child switches an inherited retry off.
 */
export const retryRetries: Rule<"node"> = {
  codes: ["PK2303"],
  on: "node",
  members: ["retry"],
  check({ raw, place }, { report }) {
    const retry = raw["retry"];
    if (!isObject(retry)) return;
    const { attempts, on_status_codes: codes } = retry;
    if (attempts === 0) {
      const idle = idleSettings(retry);
      if (idle.length === 0) return;
      report({
        code: "PK2303",
        at: child(child(place, "retry"), "attempts"),
        message: `\`attempts\` is 0, so nothing is retried and ${idle.join(" and ")} ${idle.length === 1 ? "has" : "have"} no effect.`,
        hint: `Write how often to retry, 1 to 5, or leave only "attempts": 0 to switch retries off.`,
      });
    } else if (
      typeof attempts === "number" &&
      attempts > 0 &&
      isList(codes) &&
      codes.length === 0
    ) {
      report({
        code: "PK2303",
        at: child(child(place, "retry"), "on_status_codes"),
        message: `\`on_status_codes\` of \`retry\` is empty: whatever an upstream answers is never retried, only a call that gets no answer.`,
        hint: "Remove the key to retry the usual statuses, or list the statuses to retry.",
      });
    }
  },
};

/** Settings that ask for retries, named as a message names them. */
function idleSettings(retry: JsonObject): string[] {
  const codes = retry["on_status_codes"];
  return [
    ...(isList(codes) && codes.length > 0 ? ["`on_status_codes`"] : []),
    ...["use_retry_after_headers", "use_retry_after_header"]
      .filter((key) => retry[key] === true)
      .map((key) => `\`${key}\``),
  ];
}

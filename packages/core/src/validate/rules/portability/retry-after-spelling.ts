import { isObject } from "../../../data/json-type.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/**
 * The switch for `retry-after` is spelled as the gateway reads it: the hosted one documents
 * `use_retry_after_headers`, the open-source one reads `use_retry_after_header`, and each ignores the other.
 */
export const retryAfterSpelling: Rule<"node"> = {
  codes: ["PK7006", "PK7007"],
  on: "node",
  members: ["retry"],
  gateways: ["hosted", "oss"],
  check({ raw, place }, { report, settings }) {
    const retry = raw["retry"];
    if (!isObject(retry)) return;
    const { read, ignored, code, gateway } = settings.for === "oss" ? oss : hosted;
    if (retry[ignored] !== true || retry[read] === true) return;
    report({
      code,
      at: child(child(place, "retry"), ignored),
      on: "key",
      message: `The ${gateway} gateway does not read \`${ignored}\`, so it ignores the \`retry-after\` of the upstream.`,
      hint: `Write \`${read}\`. A config that must run on both gateways can hold both keys.`,
      ...(retry[read] === undefined ? { fix: { rename: read } } : {}),
    });
  },
};

const plural = "use_retry_after_headers";
const singular = "use_retry_after_header";
const oss = { read: singular, ignored: plural, code: "PK7006", gateway: "open-source" } as const;
const hosted = { read: plural, ignored: singular, code: "PK7007", gateway: "hosted" } as const;

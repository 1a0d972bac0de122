import { isList } from "../../../data/json-type.ts";
import { limits } from "../../../limits.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** `forward_headers` lists no more names than a request may list. */
export const forwardedCount: Rule<"node"> = {
  codes: ["PK2218"],
  on: "node",
  members: ["forward_headers"],
  check({ raw, place }, { report }) {
    const names = raw["forward_headers"];
    if (!isList(names) || names.length <= limits.forwardedHeaders) return;
    const { size } = new Set(names);
    if (size <= limits.forwardedHeaders) return;
    report({
      code: "PK2218",
      at: child(place, "forward_headers"),
      message: `This list has ${size} names: at most ${limits.forwardedHeaders} headers are forwarded.`,
      hint: "List only the headers that the upstream reads.",
    });
  },
};

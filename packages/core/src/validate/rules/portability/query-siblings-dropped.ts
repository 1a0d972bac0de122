import { isList } from "../../../data/json-type.ts";
import { quoteName } from "../../../data/quote.ts";
import type { Rule } from "../../rule.ts";
import { child } from "../../visit.ts";

/** The open-source gateway ends a query at its first `$and` or `$or`: the tests written after it are dropped. */
export const querySiblingsDropped: Rule<"query"> = {
  codes: ["PK7010"],
  on: "query",
  gateways: ["oss"],
  check({ raw, place }, { report }) {
    if (raw["$and"] === undefined && raw["$or"] === undefined) return;
    const keys = Object.keys(raw);
    const end = keys.findIndex((key) => (key === "$and" || key === "$or") && isList(raw[key]));
    const dropped = end === -1 ? [] : keys.slice(end + 1);
    const [key = "", first] = [keys[end], dropped[0]];
    if (first === undefined) return;
    const joins = dropped.includes("$and") || dropped.includes("$or");
    report({
      code: "PK7010",
      at: child(place, first),
      on: "key",
      message: `The open-source gateway ends the query at \`${key}\` and never looks at ${dropped.length === 1 ? quoteName(first) : `the ${dropped.length} tests that follow`}.`,
      hint: joins
        ? "Put each of them into braces of its own, and all of these into one `$and`."
        : `Move \`${key}\` behind the other tests of this query.`,
      related: [{ at: child(place, key), message: "The query ends here." }],
    });
  },
};

import type { Rule } from "../../rule.ts";

/** A config holds something that takes effect. */
export const emptyConfig: Rule<"leaf"> = {
  codes: ["PK1117"],
  on: "leaf",
  check({ raw, parent, place }, { report }) {
    if (parent !== undefined) return;
    for (const key in raw) if (!withoutEffect.has(key)) return;
    const bare = Object.keys(raw).every((key) => key === "$schema");
    report({
      code: "PK1117",
      at: place,
      message: bare
        ? "The config is empty: requests go through it as if it were not there."
        : "The config holds only a name or a weight, which mean something in a target alone: requests go through it as if it were not there.",
      hint: 'Name an upstream ("provider"), or describe routing with "strategy" and "targets".',
    });
  },
};

/** Members of a target that its parent reads; the root has none. */
const withoutEffect: ReadonlySet<string> = new Set(["$schema", "name", "weight"]);

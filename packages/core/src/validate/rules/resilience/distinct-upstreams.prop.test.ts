import fc from "fast-check";
import { expect, it } from "vitest";
import { load } from "../../../load.ts";

const leaf = fc.record(
  {
    provider: fc.constantFrom("@a", "@b"),
    api_key: fc.constantFrom("$ONE", "$TWO"),
    aws_region: fc.constantFrom("eu", "us"),
    override_params: fc.record({ model: fc.constantFrom("m", "n") }),
    name: fc.string({ minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["provider"] },
);

it("finds, in short and in long lists, exactly the targets that come second", () => {
  fc.assert(
    fc.property(fc.array(leaf, { minLength: 2, maxLength: 30 }), (targets) => {
      const seen = new Map<string, number>();
      const second = targets.flatMap(({ name: _name, ...upstream }, index) => {
        const text = Object.entries(upstream)
          .map((member) => JSON.stringify(member))
          .sort()
          .join();
        const times = (seen.get(text) ?? 0) + 1;
        seen.set(text, times);
        return times === 2 ? [`/targets/${index}`] : [];
      });
      const text = JSON.stringify({ strategy: { mode: "fallback" }, targets });
      const found = load(text).diagnostics.filter(({ code }) => code === "PK5004");
      expect(found.map(({ pointer }) => pointer)).toEqual(second);
    }),
  );
});

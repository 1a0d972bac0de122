import fc from "fast-check";
import { expect, it } from "vitest";
import { asciiJson } from "./ascii-json.ts";

it("means the same as JSON, in printable ASCII", () => {
  const anyUnit = fc.integer({ min: 0, max: 0xffff });
  fc.assert(
    fc.property(fc.array(anyUnit, { maxLength: 8 }), (units) => {
      const value = { key: String.fromCharCode(...units) };
      const written = asciiJson(value);
      expect(/^[\x20-\x7e]*$/.test(written)).toBe(true);
      expect(JSON.parse(written).key === value.key).toBe(true);
    }),
  );
});

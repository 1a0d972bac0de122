import { validateConfigV2 } from "@pk-config/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonObject } from "../../test/arbitrary-json.ts";
import { anyConfig } from "../../test/plan/any-config.ts";
import { load } from "../load.ts";
import { surelyPasses } from "./surely-passes.ts";

/** A config with one member changed, so that it may be wrong in any way. */
const disturbed = fc.tuple(anyConfig, jsonObject).map(([config, change]) => {
  const [first] = Object.entries(Object(change));
  return first === undefined ? config : { ...config, [first[0]]: first[1] };
});

describe("surelyPasses", () => {
  it("is never said of a config that validate finds an error in", () => {
    fc.assert(
      fc.property(fc.oneof(jsonObject, disturbed), (value) => {
        if (surelyPasses(value)) expect(load(JSON.stringify(value)).ok).toBe(true);
      }),
    );
  });

  it("is said of every config that fits the schema and has no error", () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const { ok } = load(JSON.stringify(config));
        expect(surelyPasses(config)).toBe(ok && validateConfigV2(config));
      }),
    );
  });
});

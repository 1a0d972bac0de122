import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { load } from "../../src/load.ts";
import { migrate } from "../../src/migrate/migrate.ts";
import type { Verified } from "../../src/migrate/verify/verified.ts";
import { verify } from "../../src/migrate/verify/verify.ts";
import { parse } from "../../src/parse/parse.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { anyOldConfig } from "./any-old-config.ts";
import { anyWrongMigration } from "./any-wrong-migration.ts";

function verified(before: object, after: unknown, seed = 0): Verified {
  const loaded = load(JSON.stringify(after));
  if (!loaded.ok) throw new Error(`invalid: ${loaded.diagnostics.map(({ message }) => message)}`);
  return verify(deepFreeze(before), deepFreeze(loaded.value), { seed, runs: 5 });
}

describe("a config of 1.0", () => {
  it("makes the same calls when it is migrated", () => {
    fc.assert(
      fc.property(anyOldConfig, fc.nat(), ({ before, isUnsayable }, seed) => {
        const migration = migrate(parse(JSON.stringify(before)));
        if (migration.verdict === "refused")
          throw new Error(migration.findings.map(({ message }) => message).join(" "));
        expect(migration.findings.some(({ code }) => code === "PK4040")).toBe(isUnsayable);
        if (isUnsayable) return;
        const after = migration.verdict === "unchanged" ? before : migration.value;
        const found = verified(before, after, seed);
        expect(found.kind === "different" ? found.counterExample : found.kind).toBe("equivalent");
      }),
    );
  });
});

describe("the model of 1.0 and the engine of 2.0", () => {
  it("make the same calls for a config and its translation", () => {
    fc.assert(
      fc.property(anyOldConfig, fc.nat(), ({ before, after, isUnsayable }, seed) => {
        fc.pre(!isUnsayable);
        const found = verified(before, after, seed);
        expect(found.kind === "different" ? found.counterExample : found.kind).toBe("equivalent");
      }),
    );
  });

  it("differ for every wrong translation", () => {
    fc.assert(
      fc.property(anyWrongMigration, ({ before, after }) => {
        expect(verified(before, after).kind).toBe("different");
      }),
    );
  });

  it("tell no key in what they find", () => {
    fc.assert(
      fc.property(anyWrongMigration, ({ before, after }) => {
        expect(JSON.stringify(verified(before, after))).not.toContain("SECRET");
      }),
    );
  });

  it("try the same for the same seed", () => {
    fc.assert(
      fc.property(anyWrongMigration, fc.nat(), ({ before, after }, seed) => {
        expect(verified(before, after, seed)).toEqual(verified(before, after, seed));
      }),
    );
  });
});

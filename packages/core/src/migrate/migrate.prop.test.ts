import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { anyOldText, canary } from "../../test/migrate/any-old-text.ts";
import { anyConfig } from "../../test/plan/any-config.ts";
import { load } from "../load.ts";
import { edited } from "../parse/edits.ts";
import { parse } from "../parse/parse.ts";
import { migrate } from "./migrate.ts";
import type { Migration } from "./migration.ts";

function migrated(text: string, toCatalog = false): { migration: Migration; after: string } {
  const migration = migrate(deepFreeze(parse(text)), { toCatalog });
  return { migration, after: edited(text, migration.edits) };
}

/** Configs of a text: a list of them is none itself. */
function configsIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

describe("migrate, of any text that may be given for a config of 1.0", () => {
  it("edits in order, without overlap, and inside the text", () => {
    fc.assert(
      fc.property(anyOldText, fc.boolean(), (text, toCatalog) => {
        let end = 0;
        for (const { offset, length } of migrated(text, toCatalog).migration.edits) {
          expect(offset).toBeGreaterThanOrEqual(end);
          end = offset + length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("says of the new config what its text says", () => {
    fc.assert(
      fc.property(anyOldText, fc.boolean(), (text, toCatalog) => {
        const { migration, after } = migrated(text, toCatalog);
        if (!("value" in migration)) return;
        expect(parse(after).value).toEqual(migration.value);
      }),
    );
  });

  it("offers nothing that a validator of 2.0 finds an error in", () => {
    fc.assert(
      fc.property(anyOldText, fc.boolean(), (text, toCatalog) => {
        const { migration, after } = migrated(text, toCatalog);
        if (!("value" in migration)) return;
        for (const config of configsIn(parse(after).value)) {
          const { diagnostics } = load(JSON.stringify(config));
          expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        }
      }),
    );
  });

  it("leaves what it has made as it is", () => {
    fc.assert(
      fc.property(anyOldText, fc.boolean(), (text, toCatalog) => {
        const { migration, after } = migrated(text, toCatalog);
        if (!("value" in migration)) return;
        const again = migrate(parse(after), { toCatalog });
        expect(again).toMatchObject({ edits: [] });
        expect(["unchanged", "manual"]).toContain(again.verdict);
      }),
    );
  });

  it("edits nothing without a word, and refuses nothing without a reason", () => {
    fc.assert(
      fc.property(anyOldText, fc.boolean(), (text, toCatalog) => {
        const { verdict, edits, findings } = migrated(text, toCatalog).migration;
        const effects = new Set(findings.map(({ effect }) => effect));
        expect(verdict === "unchanged").toBe(findings.length === 0);
        expect(verdict === "refused").toBe(effects.has("refused"));
        if (verdict !== "refused") expect(verdict === "manual").toBe(effects.has("manual"));
        if (verdict === "migrated") expect([...effects]).not.toEqual([]);
        if (verdict === "unchanged" || verdict === "refused") expect(edits).toEqual([]);
      }),
    );
  });

  it("tells each thing at its place, and no credential", () => {
    fc.assert(
      fc.property(anyOldText, fc.boolean(), (text, toCatalog) => {
        const { findings } = migrated(text, toCatalog).migration;
        expect(JSON.stringify(findings)).not.toContain(canary);
        let last = 0;
        for (const { range, code } of findings) {
          if (code === "PK4001" || code === "PK4003") continue;
          expect(range.start.offset).toBeGreaterThanOrEqual(last === 0 ? 0 : last);
          expect(range.end.offset).toBeLessThanOrEqual(text.length);
          last = code.startsWith("PK10") ? 0 : range.start.offset;
        }
      }),
    );
  });
});

describe("migrate, of a config of today", () => {
  it("gives it back", () => {
    fc.assert(
      fc.property(anyConfig, fc.constantFrom(0, 2, "\t"), (config, indent) => {
        const { migration } = migrated(JSON.stringify(config, null, indent));
        expect(migration).toMatchObject({ verdict: "unchanged", edits: [], findings: [] });
      }),
    );
  });
});

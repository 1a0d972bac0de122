import { catalogue } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { runMain } from "../../test/run-main.ts";

describe("rules", () => {
  it("lists every code once, under its family", async () => {
    const { code, out } = await runMain("rules");
    expect(code).toBe(0);
    for (const name of Object.keys(catalogue)) expect(out.split(`  ${name}  `)).toHaveLength(2);
    expect(out).toMatch(/^PK6 {2}Security$/m);
  });

  it("lists one family", async () => {
    const { out } = await runMain("rules pk6");
    expect(out).toContain("PK6001");
    expect(out).not.toContain("PK2001");
  });

  it("lists them as JSON", async () => {
    const { out } = await runMain("rules --format json");
    const { version, rules } = JSON.parse(out);
    expect(version).toBe(1);
    expect(rules).toHaveLength(Object.keys(catalogue).length);
    expect(rules[0]).toMatchObject({ code: "PK1000", family: "PK1", severity: "error" });
  });

  it("explains a code whatever the case of its letters, and names its title", async () => {
    for (const name of ["PK2001", "pk2001", "2001"]) {
      const { code, out } = await runMain(`rules ${name}`);
      expect(code).toBe(0);
      expect(out).toContain("PK2001");
      expect(out).toContain(catalogue.PK2001.title);
      expect(out).not.toContain("```");
    }
  });
});

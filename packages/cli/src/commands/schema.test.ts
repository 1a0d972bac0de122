import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { runMain } from "../../test/run-main.ts";
import { schemaNames } from "../command-table.ts";

describe("schema", () => {
  it.each(schemaNames)("prints %s as it is published", async (name) => {
    const published = new URL(`../../../../schemas/${name}.schema.json`, import.meta.url);
    const text = readFileSync(published, "utf8");
    const { out } = await runMain(`schema ${name}`);
    if (!text.includes(".schema.json#")) expect(out).toBe(text);
    else {
      const { definitions, ...rest } = JSON.parse(text.replaceAll(/"[\w.]+\.schema\.json#/g, '"#'));
      expect(JSON.parse(out)).toMatchObject(rest);
      expect(JSON.parse(out).definitions).toMatchObject(definitions);
    }
  });

  it.each(schemaNames)("prints %s so that no other schema is needed to use it", async (name) => {
    const { out } = await runMain(`schema ${name}`);
    const compile = () => new Ajv({ strict: false, discriminator: true }).compile(JSON.parse(out));
    expect(compile).not.toThrow();
  });

  it("prints the schema of configs when none is named", async () => {
    expect((await runMain("schema")).out).toBe((await runMain("schema config.v2")).out);
  });
});

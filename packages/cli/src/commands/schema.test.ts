import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runMain } from "../../test/run-main.ts";
import { schemaNames } from "../command-table.ts";

describe("schema", () => {
  it.each(schemaNames)("prints %s as it is published", async (name) => {
    const published = new URL(`../../../../schemas/${name}.schema.json`, import.meta.url);
    expect((await runMain(`schema ${name}`)).out).toBe(readFileSync(published, "utf8"));
  });

  it("prints the schema of configs when none is named", async () => {
    expect((await runMain("schema")).out).toBe((await runMain("schema config.v2")).out);
  });
});

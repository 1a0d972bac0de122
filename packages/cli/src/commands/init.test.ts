import { describe, expect, it } from "vitest";
import { runMain } from "../../test/run-main.ts";
import { main } from "../main.ts";

describe("init", () => {
  it("writes a config and a project file that pk-config has nothing to say about", async () => {
    const { code, out, io } = await runMain("init");
    expect(code).toBe(0);
    expect(out).toContain("Wrote config.jsonc");
    expect(await main(["validate", "--max-severity", "none"], io)).toBe(0);
    expect(io.err()).toBe("");
  });

  it("writes a config without an error even where the project file is not heard", async () => {
    const { io } = await runMain("init");
    expect(await main(["validate", "--no-project", "--strict", "config.jsonc"], io)).toBe(0);
  });

  it("makes the folder it is given", async () => {
    const { code, io } = await runMain("init a/b");
    expect(code).toBe(0);
    expect(io.text("a/b/config.jsonc")).toContain('"strategy"');
  });

  it("overwrites nothing, and says so", async () => {
    const files = { "pk-config.json": "{}" };
    const { code, err, io } = await runMain("init", { files });
    expect(code).toBe(1);
    expect(err).toContain("pk-config.json is there already.");
    expect(io.text("config.jsonc")).toBeUndefined();
    expect(io.text("pk-config.json")).toBe("{}");
  });

  it("overwrites with --force", async () => {
    const { code, io } = await runMain("init --force", { files: { "pk-config.json": "{}" } });
    expect(code).toBe(0);
    expect(io.text("pk-config.json")).toContain('"include"');
  });
});

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { memoryServing } from "./memory-serving.ts";
import { startServe } from "./run-serve.ts";

const folder = new URL("../../../examples/", import.meta.url);
const texts = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => [file, readFileSync(new URL(file, folder), "utf8")]),
);
const configs = [...texts.keys()].filter((file) => !/^(?:pk-config|providers)\.json$/.test(file));

describe("examples", () => {
  it.each(configs)("%s", (file) => {
    const { ok, diagnostics } = load(readFileSync(new URL(file, folder), "utf8"));
    if (file === "outage.json") expect(ok).toBe(false);
    else expect(diagnostics).toEqual([]);
  });

  it.each(configs.filter((file) => file !== "outage.json"))(
    "%s is served as it lies there, with no flag",
    async (file) => {
      const serving = memoryServing();
      const world = { files: Object.fromEntries(texts) };
      const served = await startServe(`${file} --log json`, serving, world);
      await served.stop();
      const codes = new Set(served.lines("warning").map(({ code }) => code));
      codes.delete("config-warnings");
      codes.delete("unset-variable");
      expect([...codes]).toEqual([]);
    },
  );

  it("outage.json shows mistakes of several kinds, each once", () => {
    const { diagnostics } = load(readFileSync(new URL("outage.json", folder), "utf8"));
    const codes = diagnostics.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(codes.length).toBeGreaterThanOrEqual(8);
  });

  it("route.mjs runs as it stands", () => {
    const output = execFileSync(process.execPath, [fileURLToPath(new URL("route.mjs", folder))]);
    const lines = output.toString().trimEnd().split("\n");
    expect(lines.slice(0, 3)).toEqual([
      'POST https://api.openai.com/v1/chat/completions with 2 headers and {"messages":[],"model":"gpt-4o"}',
      'POST https://api.openai.com/v1/chat/completions with 2 headers and {"messages":[],"model":"gpt-4o"}',
      'POST https://api.groq.com/openai/v1/chat/completions with 2 headers and {"messages":[],"model":"llama-3.3-70b"}',
    ]);
    expect(lines.at(-1)).toBe("stopped /targets/1");
  });

  it("embed.mjs runs as it stands", () => {
    const output = execFileSync(process.execPath, [fileURLToPath(new URL("embed.mjs", folder))]);
    expect(output.toString()).toMatch(/^1:\d+ error PK2202 .*\nThe config cannot be used\.\n$/);
  });
});

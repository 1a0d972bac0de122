import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "@pk-config/core";
import { describe, expect, it } from "vitest";

const folder = new URL("../../../examples/", import.meta.url);

describe("examples", () => {
  it.each(readdirSync(folder).filter((file) => file.endsWith(".json")))("%s", (file) => {
    const { ok, diagnostics } = load(readFileSync(new URL(file, folder), "utf8"));
    if (file === "outage.json") expect(ok).toBe(false);
    else expect(diagnostics).toEqual([]);
  });

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

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogue, load } from "../src/index.ts";
import { settingsFrom } from "./fixture-settings.ts";
import { renderGolden } from "./render-golden.ts";

/**
 * conformance/diagnostics/PKxxxx/name[.oss|.hosted].json with its name.out beside it, and ok/ whose
 * files must stay silent. `ACCEPT=1` rewrites the .out files.
 */
const folder = new URL("../../../conformance/diagnostics/", import.meta.url);
const canary = "sk-canary-9f8e7d6c5b4a";

/** Codes that no text can bring about, with the reason. */
const withoutFixture: Readonly<Record<string, string>> = {
  PK1011: "the command line tells of it: it reads bytes, and the core is given a text",
};

/** What `migrate` tells has fixtures of its own, in conformance/migrate/. */
const judged = Object.keys(catalogue).filter((code) => !code.startsWith("PK4"));

describe.each(judged)("%s", (code) => {
  const inputs = inputsIn(code);

  it("has a fixture", () => {
    if (code in withoutFixture) expect(inputs, withoutFixture[code]).toEqual([]);
    else expect(inputs).not.toEqual([]);
  });

  it.each(inputs)("%s", (input) => {
    const text = readFileSync(new URL(`${code}/${input}`, folder), "utf8");
    const { diagnostics } = load(text, settingsFrom(input.split(".")));
    const golden = renderGolden(diagnostics);
    const expected = new URL(`${code}/${input.replace(/\.[^.]+$/, ".out")}`, folder);
    if (process.env["ACCEPT"] === "1") writeFileSync(expected, golden);
    expect(golden).toBe(readFileSync(expected, "utf8"));
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(JSON.stringify(diagnostics)).not.toContain(canary);
  });
});

describe("ok", () => {
  it.each(inputsIn("ok"))("%s is silent", (input) => {
    const text = readFileSync(new URL(`ok/${input}`, folder), "utf8");
    expect(renderGolden(load(text, settingsFrom(input.split("."))).diagnostics)).toBe("");
  });
});

function inputsIn(name: string): string[] {
  try {
    return readdirSync(new URL(`${name}/`, folder)).filter((file) => !file.endsWith(".out"));
  } catch {
    return [];
  }
}

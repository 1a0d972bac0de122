import { describe, expect, it } from "vitest";
import { runMain } from "../test/run-main.ts";
import { samples } from "../test/validating.ts";

const { good } = samples;

describe("progress", () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`f${at}.json`, good]));

  it("shows on a terminal how far a long run has come, and takes it away", async () => {
    const { err, out } = await runMain("validate *.json", { files, columns: 80, tickMs: 100 });
    const erase = "\r\u001b[2K";
    expect(err.startsWith(`${erase}Checking `)).toBe(true);
    expect(err).toMatch(/Checking \d+ of 30 {2}f\d+\.json/);
    expect(err.endsWith(erase)).toBe(true);
    expect(out).toContain("nothing found in 30 files");
  });

  it("is silent in a pipe, and when a run is short", async () => {
    expect((await runMain("validate *.json", { files, tickMs: 100 })).err).toBe("");
    expect((await runMain("validate *.json", { files, columns: 80 })).err).toBe("");
  });
});

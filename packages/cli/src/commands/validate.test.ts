import { describe, expect, it } from "vitest";
import { runMain } from "../../test/run-main.ts";
import { samples, told } from "../../test/validating.ts";

const { good, wrong, odd, noted } = samples;

describe("validate", () => {
  it.each([
    ["", [0, 0, 0, 1]],
    ["--strict", [0, 0, 1, 1]],
    ["--max-severity none", [0, 1, 1, 1]],
    ["--max-severity info", [0, 0, 1, 1]],
    ["--max-severity warning", [0, 0, 0, 1]],
    ["--max-severity error", [0, 0, 0, 0]],
  ])("exits by `%s` for a clean file, an info, a warning, an error", async (flags, codes) => {
    const got: number[] = [];
    for (const text of [good, noted, odd, wrong]) {
      got.push((await runMain(`validate ${flags} a`, { files: { a: text } })).code);
    }
    expect(got).toEqual(codes);
  });

  it("hears --rule by code and by family", async () => {
    const files = { a: odd };
    expect((await runMain("validate --rule PK1101=error a", { files })).code).toBe(1);
    expect(await told("--rule PK1=off a", { files })).toEqual([]);
    expect(await told("--rule pk1=off --rule PK1101=info a", { files })).toEqual(["a PK1101"]);
  });

  it("prints with --quiet only what fails the run", async () => {
    const files = { good, odd, wrong };
    expect((await runMain("validate -q good odd", { files })).out).toBe("");
    const { out } = await runMain("validate -q good odd wrong", { files });
    expect(out).toMatch(/^wrong:1:/);
    expect(out).not.toContain("odd");
  });
});

import { describe, expect, it } from "vitest";
import { type Ran, runMain } from "../../test/run-main.ts";
import { findingsIn, samples, told } from "../../test/validating.ts";
import { main } from "../main.ts";

const { good, wrong, odd } = samples;

describe("the baseline", () => {
  const update = "validate --baseline known.json --update-baseline";

  async function after(
    first: Ran,
    argv: string,
  ): Promise<{ code: number; out: string; err: string }> {
    const before = { out: first.io.out().length, err: first.io.err().length };
    const code = await main(argv.split(" "), first.io);
    return { code, out: first.io.out().slice(before.out), err: first.io.err().slice(before.err) };
  }

  it("accepts today's findings and fails on new ones only", async () => {
    const first = await runMain(`${update} a.json b.json`, {
      files: { "a.json": wrong, "b.json": odd },
    });
    expect(first.code).toBe(0);
    expect(first.err).toBe("pk-config: known.json now accepts 2 findings of the files checked.\n");
    const same = await after(first, "validate --baseline known.json a.json b.json --format jsonl");
    expect(same.code).toBe(0);
    expect(findingsIn(same.out)).toEqual([]);
  });

  it("still accepts a finding whose line moved, and not another one of its kind", async () => {
    const first = await runMain(`${update} a.json`, { files: { "a.json": wrong } });
    const known = first.io.text("known.json") ?? "";
    const moved = wrong.replace("{", "{\n\n  ");
    const other = wrong.replace('"3"', '"4"');
    const files = { "known.json": known, "a.json": moved };
    expect(await told("--baseline known.json a.json", { files })).toEqual([]);
    expect(
      await told("--baseline known.json a.json", { files: { ...files, "a.json": other } }),
    ).toEqual(["a.json PK1107"]);
  });

  it("tells of entries that are no longer found, and keeps those of other files", async () => {
    const first = await runMain(`${update} a.json b.json`, {
      files: { "a.json": wrong, "b.json": odd },
    });
    const known = first.io.text("known.json") ?? "";
    const files = { "known.json": known, "a.json": good, "b.json": odd };
    const { code, err, io } = await runMain("validate --baseline known.json a.json", { files });
    expect(code).toBe(0);
    expect(err).toContain("known.json: 1 entry no longer found (PK1107 in a.json)");
    expect(await main([...update.split(" "), "a.json"], io)).toBe(0);
    expect(io.text("known.json")).not.toContain("PK1107");
    expect(io.text("known.json")).toContain("PK1101");
  });

  it("is found through the project file, and names files from its own folder", async () => {
    const files = { "/p/c/pk-config.json": '{"baseline": "known.json"}', "/p/c/d/a.json": wrong };
    const { code, io } = await runMain("validate --update-baseline d/a.json", {
      files,
      cwd: "/p/c",
    });
    expect(code).toBe(0);
    expect(io.text("/p/c/known.json")).toContain('"file":"d/a.json"');
    const known = { ...files, "/p/c/known.json": io.text("/p/c/known.json") ?? "" };
    expect((await runMain("validate c/d/a.json", { files: known })).code).toBe(0);
  });

  it.each([
    ["validate --baseline no.json a", "There is no baseline file no.json."],
    ["validate --baseline a a", "a is no baseline file."],
  ])("is refused when it is none: %s", async (argv, words) => {
    const { code, err } = await runMain(argv, { files: { a: good } });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

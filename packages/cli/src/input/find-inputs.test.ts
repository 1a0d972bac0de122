import { limits } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { runMain } from "../../test/run-main.ts";
import { checkedFiles, samples, told } from "../../test/validating.ts";

const { good, wrong, noted } = samples;

describe("the arguments of validate", () => {
  it("checks named files in their order, each once", async () => {
    const files = { "b.json": good, "a.json": good };
    expect(await checkedFiles("b.json ./a.json a.json", { files })).toEqual(["b.json", "./a.json"]);
  });

  it("checks a named file whatever its name and its content", async () => {
    expect(await checkedFiles("notes.txt", { files: { "notes.txt": "[]" } })).toEqual([
      "notes.txt",
    ]);
  });

  it("matches globs", async () => {
    const files = {
      "a.json": good,
      "t/b.json": good,
      "t/u/c.json": good,
      "t/u/d.yaml": good,
      "node_modules/e.json": good,
      ".git/f.json": good,
      "t/pk-config.json": "{}",
    };
    expect(await checkedFiles("*.json", { files })).toEqual(["a.json"]);
    expect(await checkedFiles("**/*.json", { files })).toEqual([
      "a.json",
      "t/b.json",
      "t/u/c.json",
    ]);
    expect(await checkedFiles("t/**", { files })).toEqual(["t/b.json", "t/u/c.json", "t/u/d.yaml"]);
    expect(await checkedFiles("t/{b,x}.json t/u/[!d]*", { files })).toEqual([
      "t/b.json",
      "t/u/c.json",
    ]);
  });

  it("checks in a folder what looks like a config, at any depth", async () => {
    const files = {
      "d/b.json": good,
      "d/a/a.jsonc": noted,
      "d/package.json": '{"name": "x", "version": "1.0.0"}',
      "d/list.json": "[1]",
      "d/broken.json": '{"strategy": {"mode": "single"}, "targets": [',
      "d/other-broken.json": '{"name": ',
      "d/readme.md": good,
      "d/.vscode/settings.json": good,
      "d/node_modules/x/a.json": good,
      "d/pk-config.json": "{}",
    };
    const expected = ["d/a/a.jsonc", "d/b.json", "d/broken.json"];
    expect(await checkedFiles("d", { files })).toEqual(expected);
    expect(await checkedFiles("d/", { files })).toEqual(expected);
    expect(await checkedFiles(".", { files })).toEqual(expected);
  });

  it("reads the standard input and calls it by the name it is given", async () => {
    const world = { stdin: wrong };
    expect(await told("-", world)).toEqual(["<stdin> PK1107"]);
    expect(await told("- --stdin-name conf.json", world)).toEqual(["conf.json PK1107"]);
  });

  it("says so when a folder holds no config, and goes on", async () => {
    const files = { "d/package.json": "{}", "a.json": wrong };
    const { code, err, out } = await runMain("validate d a.json", { files });
    expect(code).toBe(2);
    expect(err).toBe("pk-config: d: this folder holds no config\n");
    expect(out).toContain("a.json:1:");
  });

  it("says so when a file cannot be read, and goes on", async () => {
    const files = { "a.json": { refuses: "permission denied" }, "b.json": wrong };
    const { code, err, out } = await runMain("validate a.json c.json x*.json b.json", { files });
    expect(code).toBe(2);
    expect(err.split("\n").sort()).toEqual([
      "",
      "pk-config: a.json: permission denied",
      "pk-config: c.json: no such file or folder",
      "pk-config: x*.json: no file matches this pattern",
    ]);
    expect(out).toContain("b.json:1:");
    expect(out).toContain("3 could not be checked.");
  });

  it("does not take the project file for a config", async () => {
    const { code, err } = await runMain("validate pk-config.json", {
      files: { "pk-config.json": "{}" },
    });
    expect(code).toBe(2);
    expect(err).toContain("this is the project file, not a config");
  });

  it("does not read a file beyond the limit", async () => {
    const files = {
      "big.json": " ".repeat(limits.textLength + 1),
      "d/big.json": " ".repeat(limits.textLength + 1),
    };
    expect(await told("big.json", { files })).toEqual(["big.json PK1015"]);
    expect(await told("-", { stdin: " ".repeat(limits.textLength + 1) })).toEqual([
      "<stdin> PK1015",
    ]);
    expect((await runMain("validate d", { files })).code).toBe(2);
  });

  it("shows where bytes are no UTF-8", async () => {
    const files = { "a.json": Buffer.from('{\n  "né": "caf\xe9"\n}', "latin1") };
    const { code, out } = await runMain("validate a.json --format json", { files });
    expect(code).toBe(1);
    const [{ diagnostics }] = JSON.parse(out).files;
    expect(diagnostics).toMatchObject([
      { code: "PK1011", severity: "error", range: { start: { line: 2, column: 5, offset: 6 } } },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { runMain } from "../../test/run-main.ts";
import { checkedFiles, samples, told } from "../../test/validating.ts";

const { good, wrong, odd } = samples;

describe("the project file", () => {
  const project =
    '{"rules": {"PK1101": "off"}, /* why not */ "exclude": ["old/**"], "include": ["*.json"],}';

  it("is found upwards from the file checked", async () => {
    const files = { "x/pk-config.json": project, "x/y/z/a.json": odd, "b.json": odd };
    expect(await told("x/y/z/a.json b.json", { files })).toEqual(["b.json PK1101"]);
  });

  it("is found from the name given to the standard input", async () => {
    const world = { files: { "x/pk-config.json": project }, stdin: odd };
    expect(await told("-", world)).toEqual(["<stdin> PK1101"]);
    expect(await told("- --stdin-name x/a.json", world)).toEqual([]);
  });

  it("yields to flags, and to --no-project", async () => {
    const files = {
      "pk-config.json": project,
      "a.json": odd,
      "other.json": '{"rules": {"PK1101": "error"}}',
    };
    expect(await told("a.json", { files })).toEqual([]);
    expect(await told("--no-project a.json", { files })).toEqual(["a.json PK1101"]);
    expect((await runMain("validate --rule PK1101=error a.json", { files })).code).toBe(1);
    expect((await runMain("validate --project other.json a.json", { files })).code).toBe(1);
  });

  it("says what is checked when no file is named, and what never is", async () => {
    const files = {
      "pk-config.json": project,
      "a.json": odd,
      "sub/b.json": odd,
      "old/c.json": wrong,
    };
    expect(await checkedFiles("", { files })).toEqual(["a.json"]);
    expect(await checkedFiles("**/*.json", { files })).toEqual(["a.json", "sub/b.json"]);
  });

  it("checks a named file also where it is excluded", async () => {
    const files = { "pk-config.json": project, "old/c.json": wrong, "a.json": odd };
    for (const call of ["old/c.json", "**/*.json old/c.json", "old old/c.json"]) {
      expect(await checkedFiles(call, { files })).toContain("old/c.json");
    }
    expect((await runMain("validate old/c.json", { files })).code).toBe(1);
  });

  it("fails when files were asked for and all are excluded", async () => {
    const files = { "pk-config.json": project, "old/c.json": wrong };
    const { code, out, err } = await runMain("validate old/*.json", { files });
    expect(code).toBe(2);
    expect(err).toBe("pk-config: old/*.json: the project file excludes every file this leads to\n");
    expect(out).toMatch(/^✖ no file was checked/);
  });

  it("resolves what it includes from its own folder", async () => {
    const files = { "/p/pk-config.json": project, "/p/a.json": odd, "/p/sub/b.json": odd };
    expect(await checkedFiles("", { files, cwd: "/p/sub" })).toEqual(["../a.json"]);
  });

  it.each([
    [
      '{"fro": "oss"}',
      'pk-config.json:1:2: The project file knows no "fro" here. Did you mean "for"?',
    ],
    [
      '{\n  "for": "azure"\n}',
      'pk-config.json:2:10: `for` must be one of "hosted", "oss", "serve".',
    ],
    ['{"include": "a"}', "pk-config.json:1:13: `include` must be a list."],
    ['{"rules": {"PK9": "off"}}', 'pk-config.json:1:12: "PK9" is neither a code'],
    ['{"rules": {"PK1999": "off"}}', "pk-config.json:1:12: There is no code PK1999"],
    [
      '{"trustedHosts": ["ollama", "ollama:11434"]}',
      'pk-config.json:1:29: "ollama:11434" is no host: write a name',
    ],
    ['{"trustedHosts": ["10.0.0.0/8"]}', 'pk-config.json:1:19: "10.0.0.0/8" is no host'],
    ['{"budgets": {"maxCalls": 0}}', "pk-config.json:1:26: `budgets.maxCalls` must be at least 1."],
    ['{"include": [', "pk-config.json:1:"],
    ["[]", "pk-config.json:1:1: The project file must be an object."],
    ["", "pk-config.json:1:1: "],
  ])("is told once when it is wrong: %s", async (text, words) => {
    const files = { "pk-config.json": text, "a.json": good, "b.json": good };
    const { code, err } = await runMain("validate a.json b.json", { files });
    expect(code).toBe(2);
    expect(err).toContain(`pk-config: ${words}`);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("is told when the one that was named is not there", async () => {
    const { code, err } = await runMain("validate --project no.json a", { files: { a: good } });
    expect({ code, err }).toEqual({ code: 2, err: "pk-config: no.json: no such file or folder\n" });
  });
});

import { describe, expect, it } from "vitest";
import { reportsIn, migrating as run, secret, texts } from "../../test/migrating.ts";

const { line, old, now, left, refused, today } = texts;

describe("migrate, of one file", () => {
  it("prints the new config, and what was found on the error stream", async () => {
    const { code, out, err } = await run("a.json", { "a.json": old });
    expect({ code, out }).toEqual({ code: 0, out: now });
    expect(err).toContain("PK4010");
    expect(err).toContain("✔ a.json: migrated · 2 exact");
    expect(err).not.toContain(secret);
  });

  it("reads the standard input", async () => {
    const { code, out, err } = await run("-", {}, { stdin: old });
    expect({ code, out }).toEqual({ code: 0, out: now });
    expect(err).toContain("<stdin>: migrated");
  });

  it("gives back what is of today, byte for byte, and says so", async () => {
    const { code, out, err } = await run("a.json", { "a.json": today });
    expect({ code, out }).toEqual({ code: 0, out: today });
    expect(err).toBe("✔ a.json is Configs 2.0 already: nothing to do\n");
    const again = await run("a.json", { "a.json": now });
    expect(again.out).toBe(now);
  });

  it("fails where a rest is left to do by hand, and prints what could be done", async () => {
    const { code, out, err } = await run("a.json", { "a.json": left });
    expect(code).toBe(1);
    expect(out).toMatch(/"retry": \{ ?"attempts": 5/);
    expect(err).toContain("a.json:1:42 manual PK4037");
    expect(err).toContain("with a rest to be done by hand");
  });

  it("prints nothing where it refuses", async () => {
    const { code, out, err } = await run("a.json", { "a.json": refused });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("refused PK4002");
    expect(err).toContain("so nothing is printed");
    // What would have gone over is of no interest then.
    expect(err).not.toContain("PK4010");
  });

  it("goes on to the Model Catalog where it is asked to, also from a config of today", async () => {
    const files = { "a.json": '{"virtual_key": "team"}' };
    expect((await run("a.json", files)).out).toBe('{"virtual_key": "team"}');
    expect((await run("a.json --to catalog", files)).out).toBe('{"provider": "@team"}');
  });

  it("tells a program what was found, on the stream that is free", async () => {
    const { out, err } = await run("a.json --report json", { "a.json": old });
    expect(out).toBe(now);
    expect(reportsIn(err)).toMatchObject([
      {
        files: [{ file: "a.json", verdict: "migrated", changes: true, written: false }],
        summary: { files: 1, migrated: 1, changed: 1, findings: { exact: 2 } },
      },
    ]);
    const check = await run("a.json --check --report json", { "a.json": old });
    expect(check.err).toBe("");
    expect(reportsIn(check.out)).toHaveLength(1);
  });
});

describe("migrate --diff", () => {
  it("shows what would change, with credentials hidden, and writes nothing", async () => {
    const { code, out, text } = await run("a.json --diff", { "a.json": old });
    expect(code).toBe(0);
    expect(out).toContain("--- a.json\n+++ a.json\n@@ -1,1 +1,1 @@\n");
    expect(out).toContain('+{"strategy": {"mode": "single"}');
    expect(out).not.toContain(secret);
    expect(text("a.json")).toBe(old);
  });

  it("is empty for what is of today, and coloured for those who ask", async () => {
    expect((await run("a.json --diff", { "a.json": today })).out).toBe("");
    const { out } = await run("a.json --diff --color always", { "a.json": old });
    expect(out).toContain("\u001b[32m+");
  });

  it("fails a check at the same time", async () => {
    expect((await run("a.json --diff --check", { "a.json": old })).code).toBe(1);
    expect((await run("a.json --diff --check", { "a.json": today })).code).toBe(0);
  });
});

describe("migrate --check", () => {
  it("fails when a file would change, and prints no config", async () => {
    const { code, out, text } = await run("a.json --check", { "a.json": old });
    expect(code).toBe(1);
    expect(out).toContain("a.json: migrated; would change");
    expect(out).not.toContain('targets": [');
    expect(text("a.json")).toBe(old);
    expect((await run("a.json --check", { "a.json": today })).code).toBe(0);
  });
});

describe("migrate --write", () => {
  const files = { "c/a.json": old, "c/b.json": today, "c/d.json": refused, "c/e.json": left };

  it("writes what could be done, and leaves the others alone", async () => {
    const { code, out, text } = await run("--write c", files);
    expect(code).toBe(1);
    expect(text("c/a.json")).toBe(now);
    expect(text("c/b.json")).toBe(today);
    expect(text("c/d.json")).toBe(refused);
    expect(text("c/e.json")).not.toBe(left);
    expect(text("c/a.json.bak")).toBeUndefined();
    expect(out).toContain("c/a.json: migrated; written");
    expect(out).toContain(
      "4 files: 1 migrated, 1 with a rest to be done by hand, 1 refused, 1 of Configs 2.0 already",
    );
    expect(out).toContain("2 written.");
  });

  it("keeps the old files where it is asked to, and never overwrites one that was kept", async () => {
    const { text } = await run("--write --backup c", files);
    expect(text("c/a.json.bak")).toBe(old);
    expect(text("c/b.json.bak")).toBeUndefined();
    const taken = await run("--write --backup a.json", { "a.json": old, "a.json.bak": "mine" });
    expect(taken.code).toBe(2);
    expect(taken.err).toContain("a.json: it cannot be written: the backup is there already");
    expect(taken.text("a.json")).toBe(old);
    expect(taken.text("a.json.bak")).toBe("mine");
  });

  it("changes nothing the second time", async () => {
    const { code, text } = await run("--write a.json", { "a.json": now });
    expect({ code, text: text("a.json") }).toEqual({ code: 0, text: now });
  });
});

describe("migrate, of several files", () => {
  const files = { "a.json": old, "b.json": today, "c/d.json": old };

  it("asks what is to be done, for the standard output takes one config", async () => {
    for (const argv of ["a.json b.json", "*.json", "c", "a.json -"]) {
      const { code, out, err } = await run(argv, files, { stdin: old });
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("the standard output takes one config");
      expect(err).toContain("--diff or --check to look, --write to write");
    }
  });

  it("finds in folders what looks like a config of any version", async () => {
    const wrapped = `{"config": ${line}, "params": {"max_tokens": 1}}`;
    const { out } = await run("--check --report json .", {
      ...files,
      "list.json": `[${line}]`,
      "sdk.json": '{"mode": "single", "llms": [{"provider": "openai"}]}',
      "body.json": wrapped,
      "package.json": '{"name": "x", "version": "1.0.0"}',
      "data.json": "[1, 2, 3]",
      "pk-config.json": "{}",
    });
    const [report] = reportsIn(out);
    expect(JSON.stringify(report).match(/"file":"[^"]+"/g)).toEqual(
      ["a", "b", "body", "c/d", "list", "sdk"].map((name) => `"file":"${name}.json"`),
    );
  });

  it("takes the globs of the project file, where no file is named", async () => {
    const project = { "pk-config.json": '{"include": ["*.json"], "exclude": ["b.json"]}' };
    const { code, out } = await run("--check", { ...files, ...project });
    expect(code).toBe(1);
    expect(out).toContain("1 file: 1 migrated");
  });

  it("goes on behind a file that cannot be read, and fails with 2", async () => {
    const locked = { refuses: "permission denied" };
    const { code, out, err } = await run("--check a.json locked.json none.json", {
      ...files,
      "locked.json": locked,
    });
    expect(code).toBe(2);
    expect(out).toContain("a.json: migrated");
    expect(err).toContain("locked.json: permission denied\n");
    expect(err).toContain("none.json: no such file or folder\n");
  });

  it("says that a folder holds no config", async () => {
    const { code, err } = await run("--check c", { "c/data.json": "[]" });
    expect(code).toBe(2);
    expect(err).toContain("c: this folder holds no config");
  });
});

describe("migrate, of bad input", () => {
  it.each([
    ["an empty file", "", "The file is empty."],
    ["a file of blanks", " \n", "The file is empty."],
    ["no config", '{"a": 1}', "neither Configs 1.0 nor 2.0"],
    ["a number", "5", "This is a number, not a config."],
    ["a truncated file", old.slice(0, 60), "a part of it may be missing"],
    ["a file without its last brackets", old.slice(0, 70), "a part of it may be missing"],
    ["a key twice", '{"mode": "single", "mode": "fallback", "options": []}', "a second time"],
    ["a binary file", new Uint8Array([0x89, 0x50, 0xff, 0, 1]), "not UTF-8"],
  ])("refuses %s", async (_, content, words) => {
    for (const flags of ["", "--write"]) {
      const { code, out, err, text } = await run(`a.json ${flags}`, { "a.json": content });
      expect(code).toBe(1);
      expect(flags === "" ? err : out).toContain(words);
      if (flags === "") expect(out).toBe("");
      if (typeof content === "string") expect(text("a.json")).toBe(content);
    }
  });

  it("tells a fault once, and in one place", async () => {
    const { err } = await run("a.json", { "a.json": "\n" });
    expect(err.match(/The file is empty/g)).toHaveLength(1);
    expect(err).toContain("a.json:1:1 refused PK4003");
    expect(err).toContain("a.json:1:1 refused PK1012");
    expect(err).toContain("no config that can be read (PK1012 in line 1).");
  });

  it("refuses an empty standard input", async () => {
    const { code, out, err } = await run("-", {}, { stdin: "" });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("The file is empty.");
  });
});

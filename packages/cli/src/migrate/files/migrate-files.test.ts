import { describe, expect, it } from "vitest";
import { reportsIn, migrating as run, texts } from "../../../test/migrating.ts";

const { line, old, today } = texts;

describe("migrate --report json, on the error stream", () => {
  const locked = { refuses: "permission denied" };

  it("is one document, whatever else there is to be told", async () => {
    const files = { "a.json": old, "b.json": old, "locked.json": locked };
    const { code, out, err } = await run(
      "a.json locked.json b.json none.json --diff --report json",
      files,
    );
    expect(code).toBe(2);
    expect(out).toContain("+++ b.json");
    expect(reportsIn(err)).toMatchObject([
      {
        files: [
          { file: "a.json", hides: true },
          { file: "b.json", hides: true },
        ],
        troubles: [
          { file: "none.json", message: "no such file or folder" },
          { file: "locked.json", message: "permission denied" },
        ],
      },
    ]);
  });

  it("tells of troubles where no file could be read", async () => {
    const { code, out, err } = await run("--check --report json none.json", {});
    expect(code).toBe(2);
    expect(reportsIn(out)).toMatchObject([{ files: [], troubles: [{ file: "none.json" }] }]);
    expect(err).toContain("none.json: no such file or folder");
  });
});

describe("migrate --write, of a file of which text would be lost", () => {
  const answer = `{"id": "cfg-1", "name": "production", "config": ${line}}\n`;

  it("does not write it, and says what would be lost", async () => {
    const { code, out, text } = await run("a.json --write", { "a.json": answer });
    expect(code).toBe(1);
    expect(text("a.json")).toBe(answer);
    expect(out).toContain("✖ a.json: migrated; not written");
    expect(out.replaceAll(/\s+/g, " ")).toContain(
      "Text would be lost, so it is written with --backup only, which keeps the old file: `id`, `name` beside the config",
    );
    const told = await run("a.json b.json --write", { "a.json": answer, "b.json": old });
    expect(told.out).toContain("1 written. 1 to be written with --backup only.");
  });

  it("does not write away a credential that has no place any more", async () => {
    const keyed = '{"provider": "openai", "providerKey": "correct horse", "retry": 2}';
    const { code, out, text } = await run("a.json --write", { "a.json": keyed });
    expect({ code, kept: text("a.json") }).toEqual({ code: 1, kept: keyed });
    expect(out).toContain("--backup only");
    expect(out).not.toContain("correct horse");
  });

  it("writes it where the old file is kept", async () => {
    const { code, text } = await run("a.json --write --backup", { "a.json": answer });
    expect({ code, kept: text("a.json.bak") }).toEqual({ code: 0, kept: answer });
    expect(text("a.json")).not.toContain("cfg-1");
  });

  it("tells a program why", async () => {
    const { out } = await run("a.json --write --report json", { "a.json": answer });
    expect(reportsIn(out)).toMatchObject([{ files: [{ written: false, notWritten: "loses" }] }]);
  });
});

describe("migrate --verify", () => {
  it("says what was tried, and prints no config", async () => {
    const { code, out } = await run("a.json --verify", { "a.json": old });
    expect(code).toBe(0);
    expect(out).toContain("a.json: equivalent.");
    expect(out).toContain("Tried: ");
    expect(out).not.toContain('strategy": {');
  });

  it("fails with a counter-example, and writes nothing then", async () => {
    const two =
      '{"mode": "single", "options": [{"provider": "openai", "api_key": "A", "cache_age": 60}]}';
    const { code, out, text } = await run("a.json --verify --write", { "a.json": two });
    expect(code).toBe(1);
    expect(out).toContain("a.json: different.");
    expect(out).toContain("not written");
    expect(text("a.json")).toBe(two);
  });

  const conditional = `{
  "strategy": {
    "mode": "conditional",
    "conditions": [{ "query": { "metadata.a": { "$eq": "x" } }, "then": "a" }],
    "default": "a"
  },
  "targets": [{ "name": "a", "virtual_key": "team" }]
}
`;

  it("fails where nobody can say what the old config did, and writes nothing then", async () => {
    for (const write of ["", " --write"]) {
      const { code, out, text } = await run(`a.json --to catalog --verify${write}`, {
        "a.json": conditional,
      });
      expect(code).toBe(1);
      expect(out).toContain("✖ a.json: migrated, but not compared");
      expect(out).toContain("a.json: not compared. The root is none of Configs 1.0");
      expect(out.includes("not written")).toBe(write !== "");
      expect(text("a.json")).toBe(conditional);
    }
    const { out } = await run("a.json --to catalog --verify --write --report json", {
      "a.json": conditional,
    });
    expect(reportsIn(out)).toMatchObject([
      { files: [{ notWritten: "unknown", verification: { kind: "unknown" } }] },
    ]);
  });

  it("says how many of several files could not be compared", async () => {
    const files = { "a.json": conditional, "b.json": old };
    const { code, out } = await run("a.json b.json --to catalog --verify --write", files);
    expect(code).toBe(1);
    expect(out).toContain("1 written. 1 not compared.");
  });

  it("names the one of a list that is run otherwise, with its pointers", async () => {
    const other =
      '{"mode": "single", "options": [{"provider": "openai", "api_key": "A", "cache_age": 60}]}';
    const { code, out } = await run("a.json --verify", { "a.json": `[${line}, ${other}]` });
    expect(code).toBe(1);
    expect(out).toContain(
      "a.json: different. With the config at /1, this request is run otherwise",
    );
    expect(out).toContain("openai (/1/options/0, now /1/targets/0)");
    const unknown = await run("a.json --verify --to catalog", {
      "a.json": `[${line}, ${conditional}]`,
    });
    expect(unknown.out).toContain("not compared. The node at /1 is none of Configs 1.0");
  });

  it("adds up what was tried in a list, without what stays as it is", async () => {
    const tried = async (list: string) => {
      const { code, out } = await run("a.json --verify", { "a.json": list });
      expect(code).toBe(0);
      return Number(/(\d+) random runs/.exec(out.replaceAll(/\s+/g, " "))?.[1]);
    };
    expect(await tried(`[${line}]`)).toBe(1000);
    expect(await tried(`[${line}, ${conditional}, ${line}]`)).toBe(2000);
  });

  it("has nothing to compare in what is of today", async () => {
    const { code, out } = await run("a.json --verify", { "a.json": today });
    expect({ code, out }).toEqual({
      code: 0,
      out: "✔ a.json is Configs 2.0 already: nothing to do\n",
    });
  });

  it("is part of the report", async () => {
    const { out } = await run("a.json --verify --report json", { "a.json": old });
    expect(reportsIn(out)).toMatchObject([{ files: [{ verification: { kind: "equivalent" } }] }]);
  });
});

import { describe, expect, it } from "vitest";
import { reportsIn, migrating as run, secret, texts } from "../../../test/migrating.ts";

const { left, line } = texts;

describe("migrate --ndjson", () => {
  const dump = [
    `{"id": 1, "config": ${line}}`,
    "{",
    `{"id": 3, "config": ${left.trim()}}`,
    '{"id": 4}',
  ].join("\n");

  it("migrates line by line, and tells of those that somebody has to look at", async () => {
    const { code, out, err } = await run("--ndjson --field config d", { d: dump });
    expect(code).toBe(1);
    const lines = out.split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('{"id": 1, "config": {"strategy"');
    expect(lines[1]).toBe("{");
    expect(lines[3]).toBe('{"id": 4}');
    expect(err).toContain("d:2 refused PK4003\n  The line is no JSON");
    expect(err).toContain("d:3 manual PK4037 /trace_id\n");
    expect(err).toContain(
      "✖ d: 4 lines: 1 migrated, 1 unchanged, 1 with a rest to be done by hand, 1 refused",
    );
    expect(err).toContain("manual PK4037");
    expect(err).not.toContain(secret);
  });

  it("tells a program of each line, and of all", async () => {
    const { out, err } = await run("--ndjson --field config d --check --report json", { d: dump });
    expect(err).toBe("");
    expect(reportsIn(out)).toMatchObject([
      { file: "d", line: 2, verdict: "refused" },
      { file: "d", line: 3, verdict: "manual" },
      { file: "d", dump: { lines: 4, migrated: 1, unchanged: 1, manual: 1, refused: 1 } },
    ]);
  });

  it("tells people of twenty lines, and counts the others", async () => {
    const { err } = await run("--ndjson d", { d: "{\n".repeat(1234) });
    expect(err.match(/^d:\d+ refused/gm)).toHaveLength(20);
    expect(err).toContain("… and 1,214 lines more; --report json tells of each.");
    expect(err).toContain("PK4003 Text that cannot be read: 1,234 lines, first 1");
  });

  it("counts what went over approximately, when it is asked to look", async () => {
    const d = `${'{"provider": "openai", "cache_age": 60}\n'.repeat(3)}`;
    const { err } = await run("--ndjson d", { d });
    expect(err).toContain("What went over approximately is told by --check.");
    const { out } = await run("--ndjson d --check", { d });
    expect(out).toContain("approximate PK4015 Cache without its kind: 3 lines, first 1");
  });

  it("fails when no line has a config, and says what is missing", async () => {
    const d = '{"id": 1, "name": null}\n{"id": 2, "name": "pc-saved"}\n\n';
    for (const [field, words] of [
      ["--field conf", "no line has a field `conf`"],
      ["--field data.config", "no line has a field `data.config`"],
      ["--field name", "no line has a config in `name`"],
    ]) {
      for (const flags of ["", "--check", "--write"]) {
        const { code, out, err, text } = await run(`--ndjson ${field} d ${flags}`, { d });
        expect(code).toBe(1);
        expect(out + err).toContain(`Nothing was done: ${words}.`);
        expect(out + err).toContain("✖ d: 3 lines");
        expect(text("d")).toBe(d);
        const report = await run(`--ndjson ${field} d ${flags} --report json`, { d });
        expect(report.code).toBe(1);
        expect(reportsIn(flags === "" ? report.err : report.out)).toMatchObject([
          { dump: { lines: 3, configs: 0, message: `Nothing was done: ${words}.` } },
        ]);
      }
    }
    const whole = await run("--ndjson d", { d: '1\n"pc-saved"\n' });
    expect(whole.code).toBe(1);
    expect(whole.err).toContain("Nothing was done: no line is a config.");
    const broken = await run("--ndjson --field conf d", { d: 'id;config\n{"id": 1}\n' });
    expect(broken.err).toContain("no line has a field `conf`");
  });

  it("has nothing to say of a dump that is empty, or has a config on one line", async () => {
    for (const d of ["", "\n", " \r\n\n", `{"id": 1}\n{"config": ${line}}\n`]) {
      const { code, err } = await run("--ndjson --field config d", { d });
      expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining("Nothing") });
    }
  });

  it("tells people what to do, once of each", async () => {
    const d = `{"id": 1, "config": ${line}}\n`.repeat(3);
    const { code, err } = await run("--ndjson d", { d });
    expect(code).toBe(1);
    expect(err.match(/^ {2}The config stands inside `config`/gm)).toHaveLength(3);
    expect(err.match(/^ {2}hint {2}To migrate it there: --field config$/gm)).toHaveLength(1);
  });

  it("tells a program of a dump that cannot be read, too", async () => {
    const none = { version: 1, file: "none", trouble: "no such file or folder" };
    const checked = await run("--ndjson --field config none d --check --report json", { d: dump });
    expect(checked.code).toBe(2);
    expect(reportsIn(checked.out)).toMatchObject([none, {}, {}, { file: "d" }]);
    expect(checked.err).toBe("pk-config: none: no such file or folder\n");
    const printed = await run("--ndjson none --report json");
    expect({ code: printed.code, out: printed.out }).toEqual({ code: 2, out: "" });
    expect(reportsIn(printed.err)).toEqual([none]);
    const files = { d: { refuses: "it is locked" } };
    const locked = await run("--ndjson d --write --report json", files);
    expect(reportsIn(locked.out)).toMatchObject([{ file: "d", trouble: expect.any(String) }]);
  });

  it("shows no credential, whatever a message names", async () => {
    const key = `sk-canary-${secret}`;
    const d = `{"config": {"provider": "openai", "apiKeyName": "${key}", "${key}": 1}}\n`;
    for (const flags of ["", "--check", "--check --report json", "--report json"]) {
      const { out, err } = await run(`--ndjson --field config d ${flags}`, { d });
      const told = flags.includes("--check") ? out + err : err;
      expect(told).toContain("PK4036");
      expect(told).not.toContain(secret);
    }
  });

  it("writes the file at one stroke, and only where something changed", async () => {
    const { text, out } = await run("--ndjson --field config d --write --backup", { d: dump });
    expect(text("d")?.split("\n")[0]).toContain('"strategy"');
    expect(text("d.bak")).toBe(dump);
    expect(out).toContain("written");
    const again = await run("--ndjson d --write --backup", { d: '{"provider": "openai"}\n' });
    expect(again.text("d.bak")).toBeUndefined();
  });

  it("has no opinion on nothing", async () => {
    const { code, out, err } = await run("--ndjson -", {}, { stdin: "" });
    expect({ code, out }).toEqual({ code: 0, out: "" });
    expect(err).toContain("<stdin>: 0 lines");
  });

  it("takes one dump for the standard output, and no folder", async () => {
    const files = { d: dump, e: dump, "c/f": dump };
    expect((await run("--ndjson d e", files)).err).toContain("takes one");
    expect((await run("--ndjson c", files)).err).toContain('"c" is a folder');
    expect((await run("--ndjson none", files)).err).toContain("none: no such file or folder");
    const both = await run("--ndjson --field config d e --check", files);
    expect(both.out.match(/: 4 lines:/g)).toHaveLength(2);
  });

  it("shows on a terminal how far it has come", async () => {
    const long = `${line}\n`.repeat(200);
    const { err } = await run("--ndjson d --color never", { d: long }, { columns: 80, tickMs: 40 });
    const [first = "", ...others] = err.split("\r\u001b[2K").slice(1);
    expect(first).toMatch(/^Migrating d {2}\d+ lines {2}\d+ %$/);
    expect(others.at(-1)).toContain("✔ d: 200 lines: 200 migrated");
  });
});

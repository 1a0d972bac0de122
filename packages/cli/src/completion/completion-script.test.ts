import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandSpecs, shells } from "../command-table.ts";
import { completionScript } from "./completion-script.ts";

const folder = mkdtempSync(join(tmpdir(), "pk-config-completion-"));
const script = join(folder, "pk-config.bash");

beforeAll(() => {
  writeFileSync(script, completionScript("bash") ?? "");
  writeFileSync(join(folder, "conf.json"), "{}");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What bash offers after the words, as it splits them. */
function offered(...words: string[]): string[] {
  const list = words.map((word) => `'${word}'`).join(" ");
  const program = `compopt() { :; }; source '${script}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _pk_config; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", program], { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((line) => line !== "");
}

describe("completion", () => {
  it.each(shells)("names every command and every flag for %s", (shell) => {
    const text = completionScript(shell) ?? "";
    for (const { name, options } of commandSpecs) {
      expect(text).toContain(name);
      for (const option of options) expect(text).toContain(option.name);
    }
  });

  it("completes commands, flags, values and codes in bash", () => {
    expect(offered("pk-config", "va")).toEqual(["validate"]);
    expect(offered("pk-config", "validate", "--max")).toEqual(["--max-severity"]);
    expect(offered("pk-config", "validate", "--format", "j")).toEqual(["json", "jsonl", "junit"]);
    expect(offered("pk-config", "validate", "--format", "=", "s")).toEqual(["sarif"]);
    expect(offered("pk-config", "rules", "--format", "")).toEqual(["pretty", "json"]);
    expect(offered("pk-config", "rules", "PK200")).toContain("PK2001");
    expect(offered("pk-config", "schema", "config.v")).toEqual(["config.v2", "config.v1"]);
    expect(offered("pk-config", "completion", "")).toEqual([...shells]);
    expect(offered("pk-config", "help", "v")).toEqual(["validate", "version"]);
  });

  it("leaves files to the shell", () => {
    expect(offered("pk-config", "validate", "")).toEqual([]);
    expect(offered("pk-config", "validate", "--baseline", "")).toEqual([]);
  });
});

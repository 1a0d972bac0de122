import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { tempFolder } from "./temp-folder.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const bundle = join(root, "packages/cli/dist/pk-config.cjs");
const folder = tempFolder("bundle");

beforeAll(() => {
  spawnSync(process.execPath, [join(root, "scripts/bundle.mjs")], { stdio: "inherit" });
  writeFileSync(join(folder, "good.json"), '{"provider": "openai"}\n');
  const wrong = { provider: "openai", retry: { attempts: "3" } };
  writeFileSync(join(folder, "wrong.json"), JSON.stringify(wrong));
});

function run(argv: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...argv], {
    cwd: folder,
    input,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  return { status, stdout, stderr };
}

describe("the bundle", () => {
  it("ends with the exit codes that are promised", () => {
    expect(run(["validate", "good.json"])).toMatchObject({ status: 0, stderr: "" });
    expect(run(["validate", "wrong.json"])).toMatchObject({ status: 1, stderr: "" });
    expect(run(["validate", "none.json"]).status).toBe(2);
    expect(run(["valdate"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("reads the standard input", () => {
    expect(run(["validate", "-"], '{"provider": "openai"}').status).toBe(0);
    const { status, stdout } = run(["validate", "-", "--format", "json"], "{");
    expect(status).toBe(1);
    expect(JSON.parse(stdout).files[0].file).toBe("<stdin>");
  });

  it("prints the pages and schemas it carries", () => {
    expect(run(["rules", "PK2001"]).stdout).toContain("PK2001");
    expect(JSON.parse(run(["schema"]).stdout).title).toBe("ConfigV2");
    expect(run(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("plans, and compiles nothing of it for a check of a good file", () => {
    const { status, stdout } = run(["plan", "good.json", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).kind).toBe("route");
    // Beside this copy there is no late part that it could load.
    const alone = join(folder, "alone.cjs");
    copyFileSync(bundle, alone);
    const call = [alone, "validate", "good.json"];
    const { stdout: out } = spawnSync(process.execPath, call, { cwd: folder, encoding: "utf8" });
    expect(out).toContain("nothing found in 1 file");
  });

  it("loads nothing of the network for other commands than serve", () => {
    const hook = join(folder, "hook.cjs");
    const tell = 'process.stderr.write(process.moduleLoadList.join("\\n"))';
    writeFileSync(hook, `process.on("exit", () => ${tell});`);
    for (const call of [
      ["validate", "good.json"],
      ["validate", "wrong.json"],
      ["plan", "good.json"],
    ]) {
      const argv = ["-r", hook, bundle, ...call];
      const { stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: "utf8" });
      expect(stderr).toContain("NativeModule fs");
      expect(stderr.split("\n")).not.toContain("NativeModule http");
    }
  });

  it("writes fixes into the file", () => {
    writeFileSync(join(folder, "fix.json"), '{"provider": "openai", "retry": {"attempts": "3"}}');
    expect(run(["validate", "--fix", "fix.json"]).status).toBe(0);
    expect(readFileSync(join(folder, "fix.json"), "utf8")).toContain('"attempts": 3');
  });

  it("colours for those who ask", () => {
    expect(run(["validate", "--color", "always", "wrong.json"]).stdout).toContain("\u001b[31m");
    expect(run(["validate", "wrong.json"]).stdout).not.toContain("\u001b");
  });

  it("does not mind when nobody reads on", async () => {
    const many = Array.from({ length: 400 }, (_, at) => `"k${at}": 1`).join(", ");
    writeFileSync(join(folder, "many.json"), `{${many}}`);
    const files = Array.from({ length: 30 }, () => "many.json");
    const names = files.map((_, at) => `many-${at}.json`);
    for (const name of names) writeFileSync(join(folder, name), `{${many}}`);
    const child = spawn(process.execPath, [bundle, "validate", "--strict", ...names], {
      cwd: folder,
    });
    let stderr = "";
    child.stderr.on("data", (chunk) => {
      stderr += String(chunk);
    });
    child.stdout.once("data", () => {
      child.stdout.destroy();
    });
    const status = await new Promise((resolve) => {
      child.on("close", resolve);
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  });
});

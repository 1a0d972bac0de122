import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { tempFolder } from "./temp-folder.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const bundle = join(root, "packages/cli/dist/pk-config.cjs");
const parent = tempFolder("migrate");
let folder = parent;

const old = '{"mode": "single", "options": [{"provider": "openai", "apiKey": "KEY"}]}\n';
const now =
  '{"strategy": {"mode": "single"}, "targets": [{"provider": "openai", "api_key": "KEY"}]}\n';
const line = `{"id": "é", "config": ${old.trim()}, "text": "${"long ".repeat(200)}", "x": 1}\n`;

beforeAll(() => {
  spawnSync(process.execPath, [join(root, "scripts/bundle.mjs")], { stdio: "inherit" });
});

beforeEach(() => {
  folder = mkdtempSync(join(parent, "run-"));
  writeFileSync(join(folder, "a.json"), old);
});

function run(argv: readonly string[], input: string | Buffer = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, "migrate", ...argv], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
    env: { PATH: process.env["PATH"] },
  });
  return { status, stdout, stderr };
}

/** Runs it where no file may be longer than some kilobytes, which is what a full disk comes to. */
function runOnFullDisk(argv: readonly string[]) {
  const call = [bundle, "migrate", ...argv].map((word) => `'${word}'`).join(" ");
  const script = `ulimit -f 8; exec '${process.execPath}' ${call}`;
  return spawnSync("sh", ["-c", script], { cwd: folder, encoding: "utf8" });
}

function text(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** A dump that is long enough for a crew: many lines, some of them bad. */
function longDump(lines: number) {
  const parts = Array.from({ length: lines }, (_, at) =>
    at % 1000 === 7 ? `{"id": ${at}, bad\n` : line.replace('"x": 1', `"x": ${at}`),
  );
  const expected = parts.map((part) => part.replace(old.trim(), now.trim())).join("");
  return { dump: parts.join(""), expected };
}

describe("migrate, as it is installed", () => {
  it("is a pipe", () => {
    expect(run(["-"], old)).toMatchObject({ status: 0, stdout: now });
    expect(run(["a.json"])).toMatchObject({ status: 0, stdout: now });
    expect(run(["--ndjson", "--field", "config", "-"], line).stdout).toBe(
      line.replace(old.trim(), now.trim()),
    );
  });

  it("writes over a file at one stroke: its mode stays, and links are followed", () => {
    chmodSync(join(folder, "a.json"), 0o600);
    mkdirSync(join(folder, "links"));
    symlinkSync(join("..", "a.json"), join(folder, "links", "b.json"));
    expect(run(["--write", "--backup", "links/b.json"]).status).toBe(0);
    expect(text("a.json")).toBe(now);
    expect(text("a.json.bak")).toBe(old);
    expect(statSync(join(folder, "a.json")).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, "a.json.bak")).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(["a.json", "a.json.bak", "links"]);
    expect(readdirSync(join(folder, "links"))).toEqual(["b.json"]);
  });

  it("does not write over a file that is read-only, or has a backup already", () => {
    writeFileSync(join(folder, "a.json.bak"), "mine");
    const { status, stderr } = run(["--write", "--backup", "a.json"]);
    expect(status).toBe(2);
    expect(stderr).toContain("a.json: it cannot be written: a.json.bak is there already");
    chmodSync(join(folder, "a.json"), 0o444);
    expect(run(["--write", "a.json"])).toMatchObject({ status: 2 });
    expect(run(["--write", "a.json"]).stderr).toContain(
      "it cannot be written: the file is read-only",
    );
    expect(text("a.json")).toBe(old);
    expect(text("a.json.bak")).toBe("mine");
  });

  it.runIf(process.platform !== "win32")("writes over no pipe, and does not wait for it", () => {
    spawnSync("sh", ["-c", `mkfifo '${join(folder, "pipe.json")}'`]);
    for (const argv of [["pipe.json"], ["--ndjson", "--field", "config", "pipe.json"]]) {
      const { status, stderr } = run(["--write", ...argv]);
      expect(status).toBe(2);
      expect(stderr).toContain("pipe.json: it cannot be written: it is no regular file");
      expect(readdirSync(folder).sort()).toEqual(["a.json", "pipe.json"]);
    }
  });

  it.runIf(process.getuid?.() === 0)("keeps the owner of a file, also of a dump", () => {
    writeFileSync(join(folder, "d.ndjson"), line);
    for (const [name, ...argv] of [["a.json"], ["d.ndjson", "--ndjson", "--field", "config"]]) {
      const path = join(folder, name ?? "");
      chownSync(path, 1234, 4321);
      chmodSync(path, 0o640);
      expect(run(["--write", ...argv, name ?? ""]).status).toBe(0);
      const { uid, gid, mode } = statSync(path);
      expect({ uid, gid, mode: mode & 0o7777 }).toEqual({ uid: 1234, gid: 4321, mode: 0o640 });
      expect(readFileSync(path, "utf8")).toContain('"strategy"');
    }
  });

  it.runIf(process.getuid?.() === 0)(
    "leaves nothing behind where it may not replace a file",
    () => {
      chmodSync(parent, 0o755);
      chmodSync(folder, 0o1777);
      chmodSync(join(folder, "a.json"), 0o666);
      // Somebody else may not look into the folder of a clone.
      const copy = join(parent, "dist");
      cpSync(dirname(bundle), copy, { recursive: true });
      const argv = [join(copy, basename(bundle)), "migrate", "--write", "--backup", "a.json"];
      const { status, stderr } = spawnSync(process.execPath, argv, {
        cwd: folder,
        encoding: "utf8",
        uid: 65_534,
        gid: 65_534,
      });
      expect(stderr).toContain("a.json: it cannot be written: permission denied");
      expect(status).toBe(2);
      expect(readdirSync(folder)).toEqual(["a.json"]);
      expect(text("a.json")).toBe(old);
    },
  );

  it.runIf(process.platform !== "win32")("leaves files alone when the disk is full", () => {
    const long = old.replace("KEY", "K".repeat(20_000));
    const dump = line.repeat(2000);
    writeFileSync(join(folder, "a.json"), long);
    writeFileSync(join(folder, "d.ndjson"), dump);
    const file = runOnFullDisk(["--write", "--backup", "a.json"]);
    expect(file.status).toBe(2);
    expect(file.stderr).toContain(
      "a.json: it cannot be written: it would be larger than files may be",
    );
    const lines = runOnFullDisk(["--ndjson", "--field", "config", "--write", "d.ndjson"]);
    expect(lines.status).toBe(2);
    expect(lines.stderr).toContain(
      "d.ndjson: it cannot be written: it would be larger than files may be",
    );
    expect(text("a.json")).toBe(long);
    expect(text("d.ndjson")).toBe(dump);
    expect(readdirSync(folder).sort()).toEqual(["a.json", "d.ndjson"]);
  });

  it("keeps the order of a long dump, which several threads work on", () => {
    const { dump, expected } = longDump(8000);
    const { status, stdout, stderr } = run(["--ndjson", "--field", "config", "-"], dump);
    expect(status).toBe(1);
    expect(stdout === expected).toBe(true);
    expect(stderr).toContain("<stdin>:8 refused PK4003");
    expect(stderr).toContain("<stdin>:1008 refused PK4003");
    expect(stderr).toContain("7,992 migrated, 0 unchanged");
    writeFileSync(join(folder, "d.ndjson"), dump);
    const written = run(["--ndjson", "--field", "/config", "--write", "--backup", "d.ndjson"]);
    expect(written.status).toBe(1);
    expect(text("d.ndjson") === expected).toBe(true);
    expect(text("d.ndjson.bak") === dump).toBe(true);
  });

  it("ends in silence when nobody reads on", async () => {
    writeFileSync(join(folder, "d.ndjson"), line.repeat(20_000));
    const argv = [bundle, "migrate", "--ndjson", "--field", "config", "d.ndjson"];
    const child = spawn(process.execPath, argv, { cwd: folder });
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
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("takes its draft away when it is ended", async () => {
    writeFileSync(join(folder, "d.ndjson"), line.repeat(20_000));
    const argv = [bundle, "migrate", "--ndjson", "--field", "config", "--write", "d.ndjson"];
    const child = spawn(process.execPath, argv, { cwd: folder });
    const ended = new Promise((resolve) => {
      child.on("close", (_, signal) => {
        resolve(signal);
      });
    });
    while (child.exitCode === null && readdirSync(folder).length < 3) {
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
    }
    child.kill("SIGTERM");
    expect(await ended).toBe("SIGTERM");
    expect(readdirSync(folder).sort()).toEqual(["a.json", "d.ndjson"]);
    expect(text("d.ndjson").startsWith(line)).toBe(true);
  });
});

import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderPerTest } from "../test/temp-folder.ts";
import { nodeFiles } from "./node-files.ts";

const folder = folderPerTest("files");

describe("nodeFiles", () => {
  it("replaces a file at one stroke, and keeps its mode", () => {
    const path = join(folder(), "a.json");
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    nodeFiles.replace(path, "new", Buffer.from("old"));
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder())).toEqual(["a.json"]);
  });

  it.runIf(process.getuid?.() === 0)("keeps the owner and the group of a file", () => {
    const path = join(folder(), "a.json");
    writeFileSync(path, "old");
    chmodSync(path, 0o640);
    chownSync(path, 1234, 4321);
    expect(nodeFiles.replace(path, "new", Buffer.from("old"), true)).toEqual([]);
    for (const name of [path, `${path}.bak`]) {
      const { uid, gid, mode } = statSync(name);
      expect({ uid, gid, mode: mode & 0o7777 }).toEqual({ uid: 1234, gid: 4321, mode: 0o640 });
    }
  });

  it("says that a file has another name, under which the old text stays", () => {
    const path = join(folder(), "a.json");
    writeFileSync(path, "old");
    linkSync(path, join(folder(), "b.json"));
    const [remark] = nodeFiles.replace(path, "new", Buffer.from("old"), true);
    expect(remark).toContain("by a hard link");
    expect(readFileSync(join(folder(), "b.json"), "utf8")).toBe("old");
    expect(nodeFiles.replace(path, "newer", Buffer.from("new"))).toEqual([]);
  });

  it.runIf(process.platform !== "win32")("writes over no pipe, and waits for nobody", () => {
    const path = join(folder(), "pipe");
    spawnSync("sh", ["-c", `mkfifo '${path}'`]);
    expect(() => nodeFiles.replace(path, "new", Buffer.from(""))).toThrow("no regular file");
    expect(readdirSync(folder())).toEqual(["pipe"]);
  });

  it("writes to where a link leads, and keeps the link", () => {
    mkdirSync(join(folder(), "real"));
    writeFileSync(join(folder(), "real", "a.json"), "old");
    symlinkSync(join("real", "a.json"), join(folder(), "link.json"));
    nodeFiles.replace(join(folder(), "link.json"), "new", Buffer.from("old"));
    expect(readFileSync(join(folder(), "real", "a.json"), "utf8")).toBe("new");
    expect(nodeFiles.list(folder())).toContainEqual({ name: "link.json", kind: "link" });
  });

  it("leaves a file alone that holds something else than expected, and leaves nothing behind", () => {
    const path = join(folder(), "a.json");
    writeFileSync(path, "changed");
    expect(() => nodeFiles.replace(path, "new", Buffer.from("old"))).toThrow("the file changed");
    expect(readFileSync(path, "utf8")).toBe("changed");
    expect(readdirSync(folder())).toEqual(["a.json"]);
  });

  it("creates a file only where there is none", () => {
    const path = join(folder(), "a.json");
    nodeFiles.create(path, "one");
    expect(() => nodeFiles.create(path, "two")).toThrow("there already");
    expect(readFileSync(path, "utf8")).toBe("one");
  });

  it("reads no more than it is told, also where there is no end", () => {
    const path = join(folder(), "a.json");
    writeFileSync(path, "x".repeat(200_000));
    expect(nodeFiles.read(path, 150_000)).toHaveLength(150_000);
    expect(nodeFiles.read(path, 1_000_000)).toHaveLength(200_000);
    expect(nodeFiles.read("/dev/zero", 100_000)).toHaveLength(100_000);
  });

  it("says in words what is wrong", () => {
    expect(() => nodeFiles.read(join(folder(), "none"), 10)).toThrow("no such file or folder");
    expect(() => nodeFiles.read(folder(), 10)).toThrow("it is a folder");
    if (process.platform === "linux") {
      expect(() => nodeFiles.read("/proc/self/mem", 10)).toThrow("the special file failed");
    }
    expect(nodeFiles.look(join(folder(), "none"))).toBeUndefined();
    symlinkSync("round.json", join(folder(), "round.json"));
    expect(() => nodeFiles.look(join(folder(), "round.json"))).toThrow("circle");
  });
});

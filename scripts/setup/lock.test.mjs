// @ts-check
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "./lock.mjs";

let folder = "";
const lock = () => join(folder, "lock");
const silent = () => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pk-config-lock-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Starts a process that takes the lock, notes when it came and went, and holds it for a while.
 * @param {string} name
 */
function contender(name) {
  const code = `
    import { appendFileSync } from "node:fs";
    import { withLock } from ${JSON.stringify(new URL("lock.mjs", import.meta.url).href)};
    const note = (text) => appendFileSync(${JSON.stringify(join(folder, "log"))}, text + "\\n");
    await withLock(${JSON.stringify(lock())}, () => {}, async () => {
      note("${name} in");
      await new Promise((resolve) => setTimeout(resolve, 150));
      note("${name} out");
    });`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return { child, ended: new Promise((resolve) => child.once("close", resolve)) };
}

/** @param {number} child */
function lockOfTheDead(child) {
  // No system gives out a process id this large.
  const owner = { pid: 2 ** 30, host: hostname(), token: "of the dead", child };
  writeFileSync(lock(), JSON.stringify(owner));
}

describe("withLock", () => {
  it("lets one process in at a time", async () => {
    lockOfTheDead(0);
    const contenders = ["a", "b", "c"].map(contender);
    expect(await Promise.all(contenders.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const log = readFileSync(join(folder, "log"), "utf8").trim().split("\n");
    expect(log).toHaveLength(6);
    for (let at = 0; at < log.length; at += 2) {
      expect(log[at + 1]).toBe(log[at]?.replace(" in", " out"));
    }
    expect(existsSync(lock())).toBe(false);
  });

  it("takes over from a process that is gone", async () => {
    lockOfTheDead(0);
    expect(await withLock(lock(), silent, async () => "done")).toBe("done");
  });

  it.runIf(process.platform !== "win32")(
    "waits for what a killed process left running",
    async () => {
      const orphan = spawn(process.execPath, ["--eval", "setTimeout(() => {}, 400)"], {
        detached: true,
        stdio: "ignore",
      });
      let running = true;
      orphan.once("close", () => {
        running = false;
      });
      lockOfTheDead(orphan.pid ?? 0);
      expect(await withLock(lock(), silent, async () => running)).toBe(false);
    },
  );

  it("gives the lock back when the work fails", async () => {
    const work = withLock(lock(), silent, async () => {
      throw new Error("no network");
    });
    await expect(work).rejects.toThrow("no network");
    expect(existsSync(lock())).toBe(false);
  });
});

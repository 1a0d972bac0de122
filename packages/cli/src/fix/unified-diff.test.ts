import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { plain } from "../render/colours.ts";
import { unifiedDiff } from "./unified-diff.ts";

const diff = (before: string, after: string) => unifiedDiff("a.json", { before, after }, plain);

describe("unifiedDiff", () => {
  it("is empty when nothing changes", () => {
    expect(diff("a\n", "a\n")).toEqual({ text: "", hides: false });
  });

  it("shows three lines around a change, and says where", () => {
    const before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    expect(diff(before, before.replace("5", "five")).text).toBe(
      "--- a.json\n+++ a.json\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
    );
  });

  it("hides credentials, and says that it did", () => {
    const { text, hides } = diff(
      '{"api_key": "9f8e7d6c5b4a", "a": "1"}',
      '{"api_key": "9f8e7d6c5b4a", "a": 1}',
    );
    expect(text).not.toContain("9f8e7d6c5b4a");
    expect(hides).toBe(true);
  });

  it("spells out what a terminal would act on", () => {
    expect(diff("\u001b[31m\n", "\u202e\n").text).toContain("-\\u001b[31m\n+\\u202e\n");
  });

  it.each([
    ["a\nb\nc\n", "a\nB\nc\n"],
    ["a", "b"],
    ["a\n", "a"],
    ["a", "a\n"],
    ["", "a\n"],
    ["a\r\nb\r\n", "a\r\nc\r\n"],
    [
      `${"x\n".repeat(20)}a\n${"y\n".repeat(20)}b\n`,
      `${"x\n".repeat(20)}A\n${"y\n".repeat(20)}B\nc\n`,
    ],
  ])("is one that `git apply` understands: %j to %j", (before, after) => {
    const folder = mkdtempSync(join(tmpdir(), "pk-config-diff-"));
    try {
      writeFileSync(join(folder, "a.json"), before);
      const { status, stderr } = spawnSync(
        "git",
        ["apply", "-p0", "--unidiff-zero", "--whitespace=nowarn"],
        {
          cwd: folder,
          input: diff(before, after).text,
          encoding: "utf8",
        },
      );
      expect(stderr ?? "").toBe("");
      // A machine without git cannot say.
      if (status !== null) expect(readFileSync(join(folder, "a.json"), "utf8")).toBe(after);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

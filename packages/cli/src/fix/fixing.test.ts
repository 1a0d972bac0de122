import { describe, expect, it } from "vitest";
import { memoryIo } from "../../test/memory-io.ts";
import { runMain } from "../../test/run-main.ts";
import { samples } from "../../test/validating.ts";
import { main } from "../main.ts";

const { good, wrong, mended } = samples;

describe("--fix and --diff", () => {
  it("writes nothing by itself, and says what could be fixed", async () => {
    const { io, out } = await runMain("validate a.json", { files: { "a.json": wrong } });
    expect(io.text("a.json")).toBe(wrong);
    expect(out).toContain("1 can be fixed with --fix.");
  });

  it("writes safe fixes, and judges the file as it is then", async () => {
    const { code, io, out } = await runMain("validate --fix a.json", {
      files: { "a.json": wrong },
    });
    expect(code).toBe(0);
    expect(io.text("a.json")).toBe(mended);
    expect(out).toContain("1 finding fixed.");
  });

  it("keeps comments, line ends and everything else", async () => {
    const text = '{\r\n\t"provider": "openai", // né\r\n\t"retry": {"attempts": "3"}\r\n}\r\n';
    const { io } = await runMain("validate --fix a.json", { files: { "a.json": text } });
    expect(io.text("a.json")).toBe(text.replace('"3"', "3"));
  });

  it("prints a diff instead, with --diff, and judges the file as it stands", async () => {
    const { code, io, out, err } = await runMain("validate --fix --diff a.json", {
      files: { "a.json": `${wrong}\n` },
    });
    expect(code).toBe(1);
    expect(io.text("a.json")).toBe(`${wrong}\n`);
    expect(out).toBe(`--- a.json\n+++ a.json\n@@ -1,1 +1,1 @@\n-${wrong}\n+${mended}\n`);
    expect(err).toContain("1 can be fixed with --fix.");
  });

  it("says so when credentials are hidden in the diff", async () => {
    const text =
      '{"provider": "openai", "api_key": "sk-canary-9f8e7d6c5b4a", "cache": {"max_age": "60"}}';
    const { out, err } = await runMain("validate --diff a.json", { files: { "a.json": text } });
    expect(out).toContain("@@");
    expect(out).not.toContain("9f8e7d6c5b4a");
    expect(err).toContain("credentials are hidden in this diff");
  });

  it("leaves a file alone that changed in the meantime", async () => {
    const io = memoryIo({ files: { "a.json": wrong } });
    const { read } = io.files;
    const replacing = {
      ...io,
      files: {
        ...io.files,
        read: (path: string, most: number) => {
          const bytes = Buffer.from(read(path, most));
          if (path === "/p/a.json") io.files.replace(path, good, bytes);
          return bytes;
        },
      },
    };
    expect(await main(["validate", "--fix", "a.json"], replacing)).toBe(2);
    expect(io.text("a.json")).toBe(good);
    expect(io.err()).toContain("a.json: the file changed");
  });
});

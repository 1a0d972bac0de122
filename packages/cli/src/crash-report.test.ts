import { describe, expect, it } from "vitest";
import { memoryIo } from "../test/memory-io.ts";
import { samples } from "../test/validating.ts";
import { crashReport } from "./crash-report.ts";
import { main } from "./main.ts";

describe("a failure of pk-config itself", () => {
  const failing = (env: Record<string, string>) => {
    const io = memoryIo({ files: { a: samples.good, b: samples.wrong }, env });
    const read = (path: string, most: number) => {
      if (path === "/p/a") throw new TypeError("no \u001b[31mreading of sk-canary-9f8e7d6c5b4a");
      return io.files.read(path, most);
    };
    return { ...io, files: { ...io.files, read } };
  };

  it("ends with exit code 3, in few words, after the other files were checked", async () => {
    const io = failing({});
    expect(await main(["validate", "a", "b", "c"], io)).toBe(3);
    expect(io.out()).toContain("b:1:");
    expect(io.err()).toContain("a: pk-config ");
    expect(io.err()).toContain("TypeError: no \\u001b[31mreading of ••••••••••••••••••••••");
    expect(io.err()).not.toContain("    at ");
  });

  it("shows where on demand", async () => {
    const io = failing({ PK_CONFIG_DEBUG: "1" });
    await main(["validate", "a"], io);
    expect(io.err()).toContain("    at ");
    expect(io.err()).not.toContain("9f8e7d6c5b4a");
  });

  it("copes with what is no error", () => {
    expect(crashReport("a text", undefined)).toContain("Error: a text");
    expect(crashReport(undefined, "1")).toContain("Error: undefined");
  });
});

describe("a wrong call that shows late", () => {
  it("leaves no half of a report behind", async () => {
    const io = memoryIo({ files: { a: samples.good } });
    const argv = ["validate", "--format", "json", "--baseline", "none.json", "a"];
    expect(await main(argv, io)).toBe(2);
    expect(io.out()).toBe("");
  });
});

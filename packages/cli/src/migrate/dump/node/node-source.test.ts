import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderPerTest } from "../../../../test/temp-folder.ts";
import { fileSource } from "./node-source.ts";

const folder = folderPerTest("source");

describe("fileSource", () => {
  it("reads a file from its beginning to its end", async () => {
    const path = join(folder(), "d.ndjson");
    const text = "0123456789\n".repeat(100_000);
    writeFileSync(path, text);
    const source = fileSource(path);
    expect(source.size).toBe(text.length);
    const pieces: Uint8Array[] = [];
    for (let piece = await source.read(); piece !== undefined; piece = await source.read()) {
      pieces.push(piece);
    }
    source.close();
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).toString()).toBe(text);
  });

  it("says in words what is no file", () => {
    expect(() => fileSource(join(folder(), "none"))).toThrow("no such file or folder");
    expect(() => fileSource(folder())).toThrow("it is a folder");
  });
});

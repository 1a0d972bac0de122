import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { folderPerTest } from "../../../../test/temp-folder.ts";
import { fileDraft } from "./node-draft.ts";

const folder = folderPerTest("draft");
let path = "";

beforeEach(() => {
  path = join(folder(), "d.ndjson");
  writeFileSync(path, "old");
  chmodSync(path, 0o640);
});

describe("fileDraft", () => {
  it("takes the place of the file when it is whole, with its mode", () => {
    const draft = fileDraft(path);
    draft.write(Buffer.from("ne"));
    expect(readFileSync(path, "utf8")).toBe("old");
    draft.write(Buffer.from("w"));
    draft.commit(false);
    draft.discard();
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder())).toEqual(["d.ndjson"]);
  });

  it("keeps the old file where it is asked to, and no older backup is lost", () => {
    const first = fileDraft(path);
    first.write(Buffer.from("new"));
    first.commit(true);
    expect(readFileSync(`${path}.bak`, "utf8")).toBe("old");
    expect(statSync(`${path}.bak`).mode & 0o777).toBe(0o640);
    const second = fileDraft(path);
    second.write(Buffer.from("newer"));
    expect(() => {
      second.commit(true);
    }).toThrow("d.ndjson.bak is there already, and a backup is never overwritten");
    second.discard();
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readFileSync(`${path}.bak`, "utf8")).toBe("old");
    expect(readdirSync(folder())).toEqual(["d.ndjson", "d.ndjson.bak"]);
  });

  it("writes to where a link leads, and keeps the link", () => {
    const link = join(folder(), "link");
    symlinkSync("d.ndjson", link);
    const draft = fileDraft(link);
    draft.write(Buffer.from("new"));
    draft.commit(true);
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder())).toEqual(["d.ndjson", "d.ndjson.bak", "link"]);
  });

  it("leaves a file alone that changed meanwhile, and leaves nothing behind", () => {
    const draft = fileDraft(path);
    draft.write(Buffer.from("new"));
    writeFileSync(path, "newer");
    expect(() => {
      draft.commit(false);
    }).toThrow("the file changed");
    draft.discard();
    expect(readFileSync(path, "utf8")).toBe("newer");
    expect(readdirSync(folder())).toEqual(["d.ndjson"]);
  });

  it("is not begun for a file that must not be written, or that is not there", () => {
    chmodSync(path, 0o440);
    expect(() => fileDraft(path)).toThrow("the file is read-only");
    expect(() => fileDraft(join(folder(), "none"))).toThrow("no such file or folder");
    expect(readdirSync(folder())).toEqual(["d.ndjson"]);
  });

  it("waits for nobody whom a signal ends", () => {
    const draft = fileDraft(path);
    expect(process.listenerCount("SIGTERM")).toBeGreaterThan(0);
    const before = process.listenerCount("SIGTERM");
    draft.discard();
    expect(process.listenerCount("SIGTERM")).toBe(before - 1);
    expect(readdirSync(folder())).toEqual(["d.ndjson"]);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach } from "vitest";

/** A new folder for the tests of one file, or of one `describe`; it goes away after the last of them. */
export function tempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `pk-config-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** The same for each test: a new folder, which the answer gives while the test runs. */
export function folderPerTest(name: string): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), `pk-config-${name}-`));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

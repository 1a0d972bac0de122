import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** A new folder for the tests of one file, or of one `describe`; it goes away after the last of them. */
export function tempFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `pk-config-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

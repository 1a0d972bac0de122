// @ts-check
/** The launcher works through a symbolic link, from another folder, and prints to stdout alone. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report, root } from "./files.mjs";

const folder = mkdtempSync(join(tmpdir(), "pk-config-"));
try {
  const link = join(folder, "pk");
  symlinkSync(join(root, "bin", "pk-config"), link);
  const { status, stdout, stderr } = spawnSync(process.execPath, [link, "--help"], {
    cwd: folder,
    encoding: "utf8",
  });
  report([
    ...(status === 0 ? [] : [`--help through a link ended with ${status}: ${stderr}`]),
    ...(stdout.includes("validate") ? [] : ["--help through a link did not print the commands"]),
    ...(stderr === "" ? [] : [`--help through a link printed to stderr: ${stderr}`]),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

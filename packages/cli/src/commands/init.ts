import { join, resolve } from "node:path";
import { limits } from "@pk-config/core";
import { exitCodes, FileError, type Io } from "../io.ts";
import { shownPath } from "../project/projects.ts";
import type { Run } from "../run.ts";
import { starterFiles } from "../starter-files.ts";
import { printable } from "../text/printable.ts";

/** `init`: writes a starter config and a project file, both or, when one is there already, none. */
export const init: Run = async ({ operands, options }, io) => {
  const folder = resolve(io.cwd, operands[0] ?? ".");
  const files = starterFiles.map(({ name, text }) => ({ path: join(folder, name), text }));
  try {
    const entry = io.files.look(folder);
    if (entry !== undefined && entry.kind !== "folder") {
      return refuse(io, [`${shown(io, folder)} is no folder.`]);
    }
    const there = files.filter(({ path }) => io.files.look(path) !== undefined);
    if (there.length > 0 && !options.has("force")) {
      return refuse(io, [
        ...there.map(({ path }) => `${shown(io, path)} is there already.`),
        "Nothing was written; --force overwrites.",
      ]);
    }
    if (entry === undefined) io.files.createFolder(folder);
    for (const { path, text } of files) write(path, text, io);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    io.stderr.write(`pk-config: ${printable(shown(io, folder))}: ${error.message}\n`);
    return exitCodes.usage;
  }
  const [config = "", project = ""] = files.map(({ path }) => printable(shown(io, path)));
  const width = Math.max(config.length, project.length);
  io.stdout.write(
    [
      `Wrote ${config.padEnd(width)}  a config to start from`,
      `Wrote ${project.padEnd(width)}  how pk-config judges the configs beside it`,
      "",
      `Next: pk-config validate ${printable(shown(io, folder))}`,
      "Take the comments out of the config before you give it to a gateway: it reads plain JSON.",
      "",
    ].join("\n"),
  );
  return exitCodes.clean;
};

function write(path: string, text: string, io: Io): void {
  if (io.files.look(path) === undefined) io.files.create(path, text);
  else io.files.replace(path, text, io.files.read(path, limits.textLength));
}

function refuse(io: Io, lines: readonly string[]): number {
  for (const line of lines) io.stderr.write(`pk-config: ${printable(line)}\n`);
  return exitCodes.findings;
}

function shown(io: Io, path: string): string {
  return shownPath(io.cwd, path);
}

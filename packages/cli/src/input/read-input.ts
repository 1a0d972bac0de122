import { basename, dirname, relative, resolve, sep } from "node:path";
import { limits } from "@pk-config/core";
import { FileError, type Io } from "../io.ts";
import type { FoundProject, Projects } from "../project/projects.ts";
import type { Trouble } from "../render/renderer.ts";
import { type Decoded, decode, tooLarge } from "./decode.ts";
import { type Input, projectFileName } from "./find-inputs.ts";
import { globPattern } from "./glob.ts";

/** What inputs are read with. */
export interface Reading {
  readonly io: Io;
  readonly projects: Projects;
  /** What to call the standard input. */
  readonly stdinName: string | undefined;
  /** Whether a file that nobody named, and that was found in a folder, is meant at all. */
  readonly isMeant: (text: string) => boolean;
}

/** An input that was read. */
export interface ReadInput {
  readonly kind: "read";
  /** Its path as the person will see it. */
  readonly file: string;
  readonly path: string;
  readonly decoded: Decoded;
  readonly bytes: Uint8Array;
  readonly project: FoundProject | undefined;
}

/** What became of reading an input. */
export type InputRead =
  | ReadInput
  | { readonly kind: "skipped" }
  | { readonly kind: "trouble"; readonly troubles: readonly Trouble[] };

/** Reads one input, unless its project excludes it or it is no config that somebody named. */
export async function readInput(input: Input, reading: Reading): Promise<InputRead> {
  const { io, stdinName } = reading;
  const file = input.kind === "stdin" ? (stdinName ?? "<stdin>") : input.file;
  const path = input.kind === "stdin" ? resolve(io.cwd, stdinName ?? "stdin") : input.path;
  if (input.kind === "file" && basename(path) === projectFileName) {
    return troubled(
      file,
      "this is the project file, not a config; it is read with the configs it belongs to",
    );
  }
  try {
    const of = reading.projects.ofFolder(dirname(path));
    if (of.kind === "broken") return { kind: "trouble", troubles: of.troubles };
    const project = of.kind === "found" ? of.project : undefined;
    if (input.kind === "file" && !input.named && isExcluded(path, project)) {
      return { kind: "skipped" };
    }
    const read = await bytesOf(input, io);
    const decoded = read.tooLarge === undefined ? decode(read.bytes) : tooLarge(read.tooLarge);
    if (input.kind === "file" && input.foundIn !== undefined && !input.named) {
      const text =
        read.tooLarge === undefined ? decoded.text : Buffer.from(read.bytes).toString("utf8");
      if (!reading.isMeant(text)) return { kind: "skipped" };
    }
    return { kind: "read", file, path, decoded, bytes: read.bytes, project };
  } catch (error) {
    if (error instanceof FileError) return troubled(file, error.message);
    throw error;
  }
}

interface Read {
  readonly bytes: Uint8Array;
  /** Size of a file that is too large; then only its first bytes were read. */
  readonly tooLarge: number | undefined;
}

async function bytesOf(input: Input, io: Io): Promise<Read> {
  const most = limits.textLength + 1;
  if (input.kind === "stdin") return { bytes: await io.readStdin(most), tooLarge: undefined };
  const entry = io.files.look(input.path);
  if (entry === undefined) throw new FileError("no such file or folder");
  if (entry.kind === "file" && entry.size > limits.textLength) {
    return { bytes: io.files.read(input.path, 65_536), tooLarge: entry.size };
  }
  return { bytes: io.files.read(input.path, most), tooLarge: undefined };
}

function isExcluded(path: string, project: FoundProject | undefined): boolean {
  const patterns = project?.value.exclude;
  if (project === undefined || patterns === undefined) return false;
  const inner = relative(project.folder, path).split(sep).join("/");
  return patterns.some((pattern) => {
    const clean = pattern.replace(/^\.\//, "").replace(/\/$/, "");
    return globPattern(clean).test(inner) || globPattern(`${clean}/**`).test(inner);
  });
}

function troubled(file: string, message: string): InputRead {
  return { kind: "trouble", troubles: [{ file, message }] };
}

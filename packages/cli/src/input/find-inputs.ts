import { join, resolve, sep } from "node:path";
import { FileError, type Io } from "../io.ts";
import type { Trouble } from "../render/renderer.ts";
import { globBase, globPattern, isGlob } from "./glob.ts";
import { walk } from "./walk.ts";

/** Something to check. */
export type Input =
  | { readonly kind: "stdin" }
  | {
      readonly kind: "file";
      /** The path as the person will see it. */
      readonly file: string;
      readonly path: string;
      /** The folder it was found in when nobody named it: then it is checked if it looks like a config. */
      readonly foundIn?: string;
      /** Whether the person named this very file: then it is checked whatever it is. */
      readonly named: boolean;
    };

/** What the arguments of a call lead to. */
export interface Inputs {
  readonly inputs: readonly Input[];
  readonly troubles: readonly Trouble[];
  /** The folders among the arguments. */
  readonly folders: readonly string[];
}

/** Name of the project file; it is never a config. */
export const projectFileName = "pk-config.json";

/** Finds the files the arguments speak of, each once, in their order. Reads none of them. */
export function findInputs(args: readonly string[], io: Io): Inputs {
  const inputs: Input[] = [];
  const troubles: Trouble[] = [];
  const folders: string[] = [];
  const seen = new Map<string, number>();
  const add = (input: Input) => {
    const key = input.kind === "stdin" ? "-" : input.path;
    const index = seen.get(key);
    if (index === undefined) seen.set(key, inputs.push(input) - 1);
    else if (input.kind === "file" && input.named) {
      const known = inputs[index];
      if (known?.kind === "file") inputs[index] = { ...known, named: true };
    }
  };
  for (const argument of args) {
    try {
      if (argument === "-") add({ kind: "stdin" });
      else if (argument === "")
        troubles.push({ file: '""', message: "an empty path names no file" });
      else addPath(argument, io, { add, troubles, folders });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      troubles.push({ file: argument, message: error.message });
    }
  }
  return { inputs, troubles, folders };
}

interface Sink {
  readonly add: (input: Input) => void;
  readonly troubles: Trouble[];
  readonly folders: string[];
}

function addPath(argument: string, io: Io, sink: Sink): void {
  const path = resolve(io.cwd, argument);
  const entry = io.files.look(path);
  if (entry?.kind === "folder") addFolder(argument, path, io, sink);
  else if (entry !== undefined) sink.add({ kind: "file", file: argument, path, named: true });
  else if (isGlob(argument)) addMatches(argument, io, sink);
  else sink.troubles.push({ file: argument, message: "no such file or folder" });
}

function addFolder(
  argument: string,
  folder: string,
  io: Io,
  { add, troubles, folders }: Sink,
): void {
  folders.push(argument);
  const options = { depth: Number.POSITIVE_INFINITY, hidden: false };
  for (const found of walk(io.files, folder, options)) {
    const file = joined(argument, found.path);
    if (found.kind === "trouble") troubles.push({ file, message: found.message });
    else if (/\.jsonc?$/i.test(found.path) && !isProjectFile(found.path)) {
      add({ kind: "file", file, path: join(folder, found.path), foundIn: argument, named: false });
    }
  }
}

/** Adds what a pattern matches. */
function addMatches(argument: string, io: Io, { add, troubles }: Sink): void {
  const pattern = (sep === "\\" ? argument.replaceAll("\\", "/") : argument).replace(
    /^(?:\.\/)+/,
    "",
  );
  const base = globBase(pattern);
  const rest = base === "" ? pattern : pattern.slice(base === "/" ? 1 : base.length + 1);
  const matches = globPattern(rest);
  const depth = rest.includes("**") ? Number.POSITIVE_INFINITY : rest.split("/").length - 1;
  const hidden = /(?:^|\/)\.[^./]|node_modules/.test(rest);
  const folder = resolve(io.cwd, base);
  let count = 0;
  if (io.files.look(folder)?.kind === "folder") {
    for (const found of walk(io.files, folder, { depth, hidden })) {
      const file = joined(base, found.path);
      if (found.kind === "trouble") troubles.push({ file, message: found.message });
      else if (matches.test(found.path) && !isProjectFile(found.path)) {
        count++;
        add({ kind: "file", file, path: join(folder, found.path), named: false });
      }
    }
  }
  if (count === 0) troubles.push({ file: argument, message: "no file matches this pattern" });
}

function joined(folder: string, path: string): string {
  const trimmed = folder.replace(/^(?:\.\/)+/, "").replace(/(?<=.)[\\/]+$/, "");
  if (trimmed === "" || trimmed === ".") return path;
  if (path === "") return trimmed;
  return trimmed === "/" ? `/${path}` : `${trimmed}/${path}`;
}

function isProjectFile(path: string): boolean {
  return path === projectFileName || path.endsWith(`/${projectFileName}`);
}

import { dirname, join, relative, resolve, sep } from "node:path";
import { limits } from "@pk-config/core";
import type { Project } from "@pk-config/schema";
import { decode } from "../input/decode.ts";
import { projectFileName } from "../input/find-inputs.ts";
import { FileError, type Reads } from "../io.ts";
import type { Trouble } from "../render/renderer.ts";
import { readProject } from "./read-project.ts";

/** A project file that was read. */
export interface FoundProject {
  readonly path: string;
  readonly folder: string;
  readonly value: Project;
}

/** The project a file belongs to: none, one, or one that is broken. */
export type ProjectOf =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly project: FoundProject }
  | { readonly kind: "broken"; readonly path: string; readonly troubles: readonly Trouble[] };

/** Finds and reads project files, each once. */
export interface Projects {
  /** The project of the files in a folder. */
  ofFolder(folder: string): ProjectOf;
}

type Where = Pick<Reads, "cwd" | "files">;

const none: ProjectOf = { kind: "none" };

/** Looks for project files upwards, or uses the one that was named, or none. */
export function projectsFor(io: Where, named: string | undefined, off: boolean): Projects {
  if (off) return { ofFolder: () => none };
  const known = new Map<string, ProjectOf>();
  if (named !== undefined) {
    const path = resolve(io.cwd, named);
    return {
      ofFolder: () => {
        const project = known.get(path) ?? readAt(path, io);
        known.set(path, project);
        return project;
      },
    };
  }
  const ofFolder = (folder: string): ProjectOf => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const path = join(folder, projectFileName);
    const parent = dirname(folder);
    let project = none;
    if (isFile(path, io)) project = readAt(path, io);
    else if (parent !== folder) project = ofFolder(parent);
    known.set(folder, project);
    return project;
  };
  return { ofFolder };
}

/** Whether there is a file that can be looked at. */
export function isFile(path: string, io: Where): boolean {
  try {
    return io.files.look(path)?.kind === "file";
  } catch (error) {
    // A folder above that may not be looked into holds no project of ours.
    if (error instanceof FileError) return false;
    throw error;
  }
}

function readAt(path: string, io: Where): ProjectOf {
  const file = shownPath(io.cwd, path);
  try {
    const decoded = decode(io.files.read(path, limits.textLength + 1));
    if (!decoded.ok) return broken(path, [{ file, message: decoded.diagnostic.message }]);
    const read = readProject(decoded.text);
    if (read.ok)
      return { kind: "found", project: { path, folder: dirname(path), value: read.value } };
    return broken(
      path,
      read.problems.map(({ place, message }) => ({ file: `${file}:${place}`, message })),
    );
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return broken(path, [{ file, message: error.message }]);
  }
}

function broken(path: string, troubles: readonly Trouble[]): ProjectOf {
  return { kind: "broken", path, troubles };
}

/** A path as it is shown: from the working folder, with forward slashes. */
export function shownPath(cwd: string, path: string): string {
  const short = relative(cwd, path);
  return (short === "" ? "." : short).split(sep).join("/");
}

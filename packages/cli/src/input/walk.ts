import { FileError, type Files } from "../io.ts";

/** A file under a folder, by its path from there with forward slashes. */
export type Found =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "trouble"; readonly path: string; readonly message: string };

/** Which parts of a tree are walked. */
export interface WalkOptions {
  /** Deepest folder that is entered; 0 stays in the first. */
  readonly depth: number;
  /** Whether folders whose name begins with a dot, and node_modules, are entered. */
  readonly hidden: boolean;
}

/**
 * The files under a folder, each folder's in the order of their names.
 *
 * Links to folders are not followed, so it always comes to an end.
 */
export function* walk(
  files: Files,
  folder: string,
  options: WalkOptions,
  path = "",
): Generator<Found> {
  let entries: ReturnType<Files["list"]>;
  try {
    entries = files.list(path === "" ? folder : `${folder}/${path}`);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    yield { kind: "trouble", path, message: error.message };
    return;
  }
  const sorted = [...entries].sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const { name, kind } of sorted) {
    const inner = path === "" ? name : `${path}/${name}`;
    if (kind === "folder") {
      const passedOver = name === "node_modules" || name.startsWith(".");
      if (options.depth === 0 || (passedOver && !options.hidden)) continue;
      yield* walk(files, folder, { ...options, depth: options.depth - 1 }, inner);
    } else if (kind === "file" || (kind === "link" && leadsToFile(files, `${folder}/${inner}`))) {
      yield { kind: "file", path: inner };
    }
  }
}

function leadsToFile(files: Files, path: string): boolean {
  try {
    return files.look(path)?.kind === "file";
  } catch {
    return false;
  }
}

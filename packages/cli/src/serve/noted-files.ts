import type { Files } from "../io.ts";

/** A file system that remembers what was asked of it. */
export interface NotedFiles {
  readonly files: Files;
  /** Every path that was read or looked at, whatever was there. */
  paths(): readonly string[];
}

/** Notes which files somebody reads. */
export function notedFiles(files: Files): NotedFiles {
  const paths = new Set<string>();
  return {
    files: {
      ...files,
      look(path) {
        paths.add(path);
        return files.look(path);
      },
      read(path, most) {
        paths.add(path);
        return files.read(path, most);
      },
    },
    paths: () => [...paths],
  };
}

import { type FSWatcher, statSync, watch } from "node:fs";
import { dirname } from "node:path";

/** Editors write a file in several strokes: what they are done with is read after so long. */
const settleMs = 80;

/** Not every file system tells of changes, and a link may lead to a folder that nobody watches. */
const pollMs = 1000;

/**
 * Calls back when one of the files is another than before. The folders are watched, because most
 * editors put a new file in the place of the old one.
 */
export function nodeWatch(paths: readonly string[], changed: () => void): () => void {
  let known = stateOf(paths);
  let settling: NodeJS.Timeout | undefined;
  const look = () => {
    settling = undefined;
    const now = stateOf(paths);
    if (now === known) return;
    known = now;
    changed();
  };
  const soon = () => {
    settling ??= setTimeout(look, settleMs);
  };
  const watchers = [...new Set(paths.map((path) => dirname(path)))].flatMap((folder) =>
    watcherOf(folder, soon),
  );
  const polling = setInterval(soon, pollMs);
  return () => {
    clearInterval(polling);
    clearTimeout(settling);
    for (const watcher of watchers) watcher.close();
  };
}

/** None where the system has no watcher left, or knows none; then there is still the poll. */
function watcherOf(folder: string, changed: () => void): FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    watcher.on("error", () => watcher.close());
    return [watcher];
  } catch {
    return [];
  }
}

/** What tells one state of the files from another without reading them. */
function stateOf(paths: readonly string[]): string {
  return paths
    .map((path) => {
      try {
        const stat = statSync(path, { throwIfNoEntry: false });
        return stat === undefined
          ? "none"
          : `${stat.ino} ${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}`;
      } catch {
        return "unreadable";
      }
    })
    .join("\n");
}

import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname } from "node:path";
import { FileError, type FileKind, type Files } from "./io.ts";
import { takeOwnership } from "./node-owner.ts";

/** The file system of the machine. All of it is synchronous: there is nothing to do meanwhile. */
export const nodeFiles: Files = {
  look: (path) =>
    saying(() => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat === undefined ? undefined : { kind: kindOf(stat), size: stat.size };
    }),
  list: (path) =>
    saying(() =>
      readdirSync(path, { withFileTypes: true }).map((entry) => ({
        name: entry.name,
        kind: kindOf(entry),
      })),
    ),
  read: (path, most) => saying(() => read(path, most)),
  createFolder: (path) =>
    saying(() => {
      mkdirSync(path, { recursive: true });
    }),
  create: (path, text) =>
    saying(() => {
      writeFileSync(path, text, { flag: "wx" });
    }),
  replace: (path, text, expected, backup = false) =>
    saying(() => replace(path, text, expected, backup)),
};

function kindOf(entry: Pick<Stats, "isFile" | "isDirectory" | "isSymbolicLink">): FileKind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}

/** Reads in pieces and stops at the bound, because a path may lead to a pipe without an end. */
function read(path: string, most: number): Uint8Array {
  const descriptor = openSync(path, "r");
  try {
    const chunks: Buffer[] = [];
    for (let length = 0; length < most; ) {
      const chunk = Buffer.allocUnsafe(Math.min(most - length, length === 0 ? 65_536 : 4_194_304));
      const count = readSync(descriptor, chunk);
      if (count === 0) break;
      chunks.push(chunk.subarray(0, count));
      length += count;
    }
    return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
  } finally {
    closeSync(descriptor);
  }
}

function replace(path: string, text: string, expected: Uint8Array, backup: boolean): string[] {
  const target = realpathSync(path);
  const before = writableFile(target);
  const draft = draftPath(target);
  let isGiven: boolean;
  try {
    const descriptor = openSync(draft, "wx", 0o600);
    try {
      writeFileSync(descriptor, text);
      isGiven = takeOwnership(descriptor, before);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (!readFileSync(target).equals(expected)) {
      throw new FileError("the file changed while it was being checked, so it was left alone");
    }
    moveOver(draft, target, backup);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") takeAway(draft);
    throw error;
  }
  return remarksOn(before, isGiven);
}

/** What else is other than before. */
function remarksOn({ nlink }: Stats, isGiven: boolean): string[] {
  return [
    ...(nlink > 1
      ? ["The file had another name, by a hard link: under that the old text stays."]
      : []),
    ...(isGiven
      ? []
      : ["The file has another owner or group now: to keep them is not allowed here."]),
  ];
}

/** Where a text is written that is to take the place of a file. */
export function draftPath(target: string): string {
  return `${target}.pk-config-${process.pid}`;
}

/** What is known of a file that may be written. To put another in its place asks nobody, so this does. */
export function writableFile(target: string): Stats {
  const stat = statSync(target);
  if (!stat.isFile()) throw new FileError("it is no regular file, so none can take its place");
  if ((stat.mode & 0o222) === 0) throw new FileError("the file is read-only");
  accessSync(target, constants.W_OK);
  return stat;
}

/** Puts a draft in the place of a file, which is kept as its own backup where that is asked for. */
export function moveOver(draft: string, target: string, backup: boolean): void {
  const kept = backup ? keep(target) : undefined;
  try {
    renameSync(draft, target);
  } catch (error) {
    if (kept !== undefined) takeAway(kept);
    throw error;
  }
}

/** Takes a file away, if that can be done: whoever asks has something worse to tell. */
function takeAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It stays.
  }
}

/** Keeps a file under a second name, under which it stays when another takes its first one. */
function keep(target: string): string {
  const backup = `${target}.bak`;
  if (!isLinked(target, backup)) copy(target, backup);
  return backup;
}

/** Gives a file a second name. Not every file system has links. */
function isLinked(target: string, backup: string): boolean {
  // A link to what is somebody else's could not be taken away again.
  if (staysInFolder(target)) return false;
  try {
    linkSync(target, backup);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw taken(backup);
    return false;
  }
}

/** A copy belongs to whoever makes it, and may be taken away by him. */
function copy(target: string, backup: string): void {
  try {
    copyFileSync(target, backup, constants.COPYFILE_EXCL);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw taken(backup);
    takeAway(backup);
    throw error;
  }
  const descriptor = openSync(backup, "r+");
  try {
    takeOwnership(descriptor, statSync(target));
  } finally {
    closeSync(descriptor);
  }
}

function taken(backup: string): FileError {
  return new FileError(`${basename(backup)} is there already, and a backup is never overwritten`);
}

/** Whether only the owner of a file may rename it, or take it away, and is somebody else. */
function staysInFolder(target: string): boolean {
  const user = process.geteuid?.();
  const folder = statSync(dirname(target));
  return (
    user !== undefined &&
    user !== 0 &&
    (folder.mode & sticky) !== 0 &&
    folder.uid !== user &&
    statSync(target).uid !== user
  );
}

/** The bit of a folder in which everybody may write and take away what is his own. */
const sticky = 0o1000;

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EIO: "the device or the special file failed to read or write (EIO)",
  EINVAL: "it cannot be read or written like a file (EINVAL)",
  ENXIO: "it is a socket or a device, not a file that can be read (ENXIO)",
  ENODEV: "there is no device behind it (ENODEV)",
  EBUSY: "another program holds it (EBUSY)",
  EISDIR: "it is a folder",
  ELOOP: "its symbolic links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  EFBIG: "it would be larger than files may be here (EFBIG)",
  EDQUOT: "no space is left for this user",
  ENOENT: "no such file or folder",
  ENOSPC: "no space is left on the device",
  ENOTDIR: "a part of its path is no folder",
  EROFS: "the file system is read-only",
  EEXIST: "a file of that name is there already",
};

/** Turns a refusal of the system into words. */
export function saying<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof FileError || typeof code !== "string") throw error;
    throw new FileError(reasonOf(code));
  }
}

/** Why the system refused, in words. */
export function reasonOf(code: unknown): string {
  return (
    (typeof code === "string" ? reasons[code] : undefined) ??
    `the system refused it (${String(code)})`
  );
}

/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

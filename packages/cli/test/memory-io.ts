import { posix } from "node:path";
import { FileError, type FileKind, type Io, type Output } from "../src/io.ts";
import type { Source, Streaming } from "../src/migrate/dump/streaming.ts";
import type { Serving } from "../src/serve/serving.ts";
import { memoryServing } from "./memory-serving.ts";

/** What lies at a path before the run: a text, bytes, or something that cannot be read. */
export type Content = string | Uint8Array | { readonly refuses: string };

/** A world that lives in memory, with what was printed and written. */
export interface MemoryIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
  /** Text of a file after the run. */
  readonly text: (path: string) => string | undefined;
  /** Puts a text where a file is or is not, while the run goes on. */
  readonly put: (path: string, content: Content) => void;
  /** Takes a file away, while the run goes on. */
  readonly remove: (path: string) => void;
}

/** How the world looks before the run. */
export interface World {
  readonly files?: Readonly<Record<string, Content>>;
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal; without it, the outputs are pipes. */
  readonly columns?: number;
  /** Milliseconds that pass with every look at the clock. */
  readonly tickMs?: number;
  /** What a gateway serves with; without it nothing is reached. */
  readonly serving?: Serving;
}

/** Makes a world. Paths are absolute or relative to its working folder, `/p` by default. */
export function memoryIo(world: World = {}): MemoryIo {
  const { cwd = "/p", columns } = world;
  const disk = new Map<string, Content>();
  for (const [path, content] of Object.entries(world.files ?? {})) {
    disk.set(posix.resolve(cwd, path), content);
  }
  const stdout = recorder(columns);
  const stderr = recorder(columns);
  let nowMs = 0;
  return {
    cwd,
    env: world.env ?? {},
    stdout: stdout.output,
    stderr: stderr.output,
    out: stdout.text,
    err: stderr.text,
    text: (path) => {
      const content = disk.get(posix.resolve(cwd, path));
      return typeof content === "string" ? content : undefined;
    },
    put: (path, content) => {
      disk.set(posix.resolve(cwd, path), content);
    },
    remove: (path) => {
      disk.delete(posix.resolve(cwd, path));
    },
    serving: world.serving ?? memoryServing(),
    readStdin: async (most) => Buffer.from(world.stdin ?? "").subarray(0, most),
    nowMs: () => {
      nowMs += world.tickMs ?? 0;
      return nowMs;
    },
    files: memoryFiles(disk, new Set([cwd])),
    streaming: memoryStreaming({ disk, stdin: world.stdin ?? "", stdout: stdout.output }),
  };
}

interface Machine {
  readonly disk: Map<string, Content>;
  readonly stdin: string;
  readonly stdout: Output;
}

/** Pieces as short as this, so that lines are cut anywhere. */
const pieceLength = 7;

function memoryStreaming({ disk, stdin, stdout }: Machine): Streaming {
  const files = memoryFiles(disk, new Set());
  return {
    open: (path) => {
      const bytes = path === undefined ? Buffer.from(stdin) : files.read(path, Infinity);
      return piecewise(bytes);
    },
    out: () => ({
      write: (bytes) => {
        stdout.write(Buffer.from(bytes).toString());
        return true;
      },
    }),
    draft: (path) => {
      const before = files.read(path, Infinity);
      const parts: Uint8Array[] = [];
      return {
        write: (bytes) => {
          parts.push(bytes);
          return true;
        },
        commit: (backup) => {
          files.replace(path, Buffer.concat(parts).toString(), before, backup);
        },
        discard: () => undefined,
      };
    },
    crew: () => undefined,
    employer: undefined,
  };
}

function piecewise(bytes: Uint8Array): Source {
  let at = 0;
  return {
    size: bytes.length,
    read: async () => {
      const piece = bytes.slice(at, at + pieceLength);
      at += pieceLength;
      return piece.length === 0 ? undefined : piece;
    },
    close: () => undefined,
  };
}

function recorder(columns: number | undefined): { output: Output; text: () => string } {
  const parts: string[] = [];
  return {
    output: {
      write: (text) => {
        parts.push(text);
      },
      isTerminal: columns !== undefined,
      columns,
    },
    text: () => parts.join(""),
  };
}

function memoryFiles(disk: Map<string, Content>, folders: Set<string>): Io["files"] {
  const kindAt = (path: string): FileKind | undefined => {
    if (disk.has(path)) return "file";
    const inside = path === "/" ? "/" : `${path}/`;
    const holds = [...disk.keys(), ...folders].some((other) => other.startsWith(inside));
    return holds || folders.has(path) ? "folder" : undefined;
  };
  const bytesAt = (path: string): Buffer => {
    const content = disk.get(path);
    if (content === undefined) throw new FileError("no such file or folder");
    if (typeof content === "object" && "refuses" in content) throw new FileError(content.refuses);
    return Buffer.from(content);
  };
  return {
    look: (path) => {
      const kind = kindAt(path);
      if (kind === undefined) return undefined;
      const content = disk.get(path);
      const readable =
        content !== undefined && !(typeof content === "object" && "refuses" in content);
      return { kind, size: kind === "file" && readable ? bytesAt(path).length : 0 };
    },
    list: (path) => {
      const inside = path === "/" ? "/" : `${path}/`;
      const names = [...disk.keys(), ...folders].flatMap((other) =>
        other.startsWith(inside) ? [other.slice(inside.length).split("/")[0] ?? ""] : [],
      );
      return [...new Set(names)].map((name) => ({
        name,
        kind: kindAt(`${inside}${name}`) ?? "other",
      }));
    },
    read: (path, most) => bytesAt(path).subarray(0, most),
    createFolder: (path) => {
      folders.add(path);
    },
    create: (path, text) => {
      if (disk.has(path)) throw new FileError("a file of that name is there already");
      disk.set(path, text);
    },
    replace: (path, text, expected, backup = false) => {
      const before = bytesAt(path);
      if (!before.equals(expected)) throw new FileError("the file changed");
      if (backup && disk.has(`${path}.bak`)) throw new FileError("the backup is there already");
      if (backup) disk.set(`${path}.bak`, before.toString());
      disk.set(path, text);
      return [];
    },
  };
}

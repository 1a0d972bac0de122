import { posix } from "node:path";
import { FileError, type FileKind, type Io, type Output } from "../src/io.ts";
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
    serving: world.serving ?? memoryServing(),
    readStdin: async (most) => Buffer.from(world.stdin ?? "").subarray(0, most),
    nowMs: () => {
      nowMs += world.tickMs ?? 0;
      return nowMs;
    },
    files: memoryFiles(disk, new Set([cwd])),
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
    replace: (path, text, expected) => {
      if (!bytesAt(path).equals(expected)) throw new FileError("the file changed");
      disk.set(path, text);
    },
  };
}

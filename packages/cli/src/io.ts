import type { Streaming } from "./migrate/dump/streaming.ts";
import type { Serving } from "./serve/serving.ts";

/** A stream of text to the outside, and what is known of the screen behind it. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width of the screen; `undefined` where there is none. */
  readonly columns: number | undefined;
}

/** What a path leads to. Links are followed by `look`, and told as links by `list`. */
export type FileKind = "file" | "folder" | "link" | "other";

/** The file system, as far as the commands need it. Every method may throw a `FileError`. */
export interface Files {
  /** Kind and size of what a path leads to; `undefined` when nothing is there. */
  look(path: string): { readonly kind: FileKind; readonly size: number } | undefined;
  /** What a folder holds, in no order. */
  list(path: string): readonly { readonly name: string; readonly kind: FileKind }[];
  /** The first bytes of a file, at most `most`. */
  read(path: string, most: number): Uint8Array;
  /** Makes a folder and the folders above it. */
  createFolder(path: string): void;
  /** Writes a new file; refuses when something is there already. */
  create(path: string, text: string): void;
  /**
   * Puts a text in the place of a file at one stroke: nobody ever sees half of it. Keeps the mode and the
   * owner, follows links, and refuses when the file no longer holds `expected`, is read-only or no regular
   * file, or is to be kept as a backup while there is another one. Says in sentences what else is other
   * than before, such as an owner that could not be kept.
   */
  replace(path: string, text: string, expected: Uint8Array, backup?: boolean): readonly string[];
}

/** Everything a command may touch. Tests pass one that lives in memory. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The first bytes of the standard input, at most `most`. */
  readStdin(most: number): Promise<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly files: Files;
  /** A clock for durations; its zero means nothing. */
  nowMs(): number;
  /** What a command needs that goes on until somebody ends it. Asking for it is what loads it. */
  readonly serving: Serving;
  /** What a command needs whose input has no bound. Asking for it is what loads it. */
  readonly streaming: Streaming;
}

/** As much of it as reading files takes. */
export type Reads = Pick<Io, "cwd" | "files" | "readStdin">;

/** The world refused: the message says why, without the path. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** A name that was mistyped, and the names there are. */
export interface Mistyped {
  readonly name: string;
  readonly names: readonly string[];
}

/** The call was wrong: the message says how, the hint what to do. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly hint: string | undefined;
  /** From this the suggestion is made. */
  readonly mistyped: Mistyped | undefined;

  constructor(message: string, hint?: string, mistyped?: Mistyped) {
    super(message);
    this.hint = hint;
    this.mistyped = mistyped;
  }
}

/** Exit codes: what a caller may build on. */
export const exitCodes = { clean: 0, findings: 1, usage: 2, internal: 3 } as const;

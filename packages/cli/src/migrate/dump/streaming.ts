import type { DumpOptions, MigratedBlock } from "./migrated-block.ts";

/** What a command touches that reads and writes without a bound. Every method may throw a `FileError`. */
export interface Streaming {
  /** Opens a file, or the standard input, at its beginning. */
  open(path: string | undefined): Source;
  /** The standard output. */
  out(): Sink;
  /** A draft beside a file that takes its place once it is whole. */
  draft(path: string): Draft;
  /** Others who migrate at the same time, where the machine has the cores for it. */
  crew(options: DumpOptions): Crew | undefined;
  /** Whoever this program migrates blocks for, where it was started as one of a crew. */
  readonly employer: Employer | undefined;
}

/** Where bytes come from. */
export interface Source {
  /** How many there are, where somebody knows. */
  readonly size: number | undefined;
  /** The next ones; `undefined` at the end. Nobody else holds them. */
  read(): Promise<Uint8Array | undefined>;
  close(): void;
}

/** Where bytes go. */
export interface Sink {
  /** Writes all, however slow the reader is. False says that nobody reads on. */
  write(bytes: Uint8Array): boolean;
}

/** A file that is written beside the one it is for. Of that one nobody sees half. */
export interface Draft extends Sink {
  /**
   * Puts it in the place of the file, unless that has changed since the draft was begun. A backup of the
   * old file is made before, where one is asked for.
   */
  commit(backup: boolean): void;
  /** Takes it away. After `commit` there is nothing to take away. */
  discard(): void;
}

/** Others who migrate blocks, each one at a time. */
export interface Crew {
  /** How many they are. */
  readonly size: number;
  /** Whether one of them has not enough to do. */
  readonly isFree: boolean;
  /** The block is theirs from now on. */
  migrate(block: Uint8Array): Promise<MigratedBlock>;
  dismiss(): void;
}

/** Who gives blocks to one of a crew. */
export interface Employer {
  /** Migrates what comes, until nothing comes any more. */
  serve(work: (block: Uint8Array) => MigratedBlock): Promise<void>;
}

import type { Io } from "./io.ts";
import type { Options } from "./parse-call.ts";

/** What a command is given besides the world. */
export interface Invocation {
  readonly operands: readonly string[];
  readonly options: Options;
}

/** Runs one command and resolves to its exit code. */
export type Run = (invocation: Invocation, io: Io) => Promise<number>;

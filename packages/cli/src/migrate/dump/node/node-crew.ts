import { availableParallelism } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { DumpOptions, MigratedBlock } from "../migrated-block.ts";
import type { Crew, Employer } from "../streaming.ts";

/** More would wait for the one that reads and writes. */
const most = 7;

/** With a block to work on and some that wait, a thread is never idle. */
const enough = 4;

/**
 * A crew of threads, each of which runs this program with the arguments of one of a crew. Only where it
 * runs as one file: sources that are not compiled cannot be run by a thread.
 */
export function threadCrew(program: string | undefined, options: DumpOptions): Crew | undefined {
  // Whoever asks works, too.
  const size = Math.min(availableParallelism() - 1, most);
  if (program === undefined || size < 1) return undefined;
  const argv = ["migrate", "--ndjson", "-", ...argvOf(options)];
  // Its outputs would be joined to ours as streams, which makes writing to a pipe fail when that is full.
  const own = { argv, stdout: true, stderr: true };
  const members = Array.from({ length: size }, () => member(new Worker(program, own)));
  const idlest = () => members.reduce((one, other) => (other.asked() < one.asked() ? other : one));
  return {
    size,
    get isFree() {
      return idlest().asked() < enough;
    },
    migrate: (block) => idlest().migrate(block),
    dismiss: () => {
      for (const { dismiss } of members) dismiss();
    },
  };
}

/** The names come as JSON writes them, and a path of them is read as such again. */
function argvOf({ field, toCatalog, detail }: DumpOptions): string[] {
  const names = field.map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1"));
  const path = names.map((name) => `/${JSON.parse(`"${name}"`)}`).join("");
  return [
    ...(field.length === 0 ? [] : ["--field", path]),
    ...(toCatalog ? ["--to", "catalog"] : []),
    ...(detail ? ["--check"] : []),
  ];
}

interface Member {
  /** How many blocks it has not answered. */
  asked(): number;
  migrate(block: Uint8Array): Promise<MigratedBlock>;
  dismiss(): void;
}

/** One thread: it answers in the order in which it was asked. */
function member(worker: Worker): Member {
  const asked: { resolve: (block: MigratedBlock) => void; reject: (error: unknown) => void }[] = [];
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of asked.splice(0)) reject(failure);
  };
  worker.on("message", (block: MigratedBlock) => {
    asked.shift()?.resolve(block);
  });
  worker.on("error", fail);
  worker.on("exit", () => {
    fail(new Error("a thread ended before its work was done"));
  });
  return {
    asked: () => asked.length,
    migrate: (block) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        asked.push({ resolve, reject });
        worker.postMessage(block, given(block));
      }),
    dismiss: () => {
      // It has nothing to put away.
      worker.terminate().catch(() => undefined);
    },
  };
}

/** The thread that this one works for. */
export function threadEmployer(): Employer | undefined {
  const port = parentPort;
  if (isMainThread || port === null) return undefined;
  return {
    serve: (work) =>
      new Promise(() => {
        port.on("message", (block: Uint8Array) => {
          const made = work(block);
          port.postMessage(made, given(made.bytes));
        });
      }),
  };
}

/** What need not be copied: the buffer of the bytes, unless that is a pool with others in it. */
function given({ buffer, length }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === length ? [buffer] : [];
}

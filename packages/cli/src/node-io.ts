import { fstatSync, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";
import { FileError, type Io, type Output } from "./io.ts";
import { nodeStreaming } from "./migrate/dump/node/node-streaming.ts";
import { codeOf, nodeFiles, reasonOf } from "./node-files.ts";
import { nodeServing } from "./serve/node/node-serving.ts";

/** The file that is this program, where it is only one: other threads can run that as well. */
const program = typeof __filename === "string" ? __filename : undefined;

/** The real world. Nothing of it is touched before it is asked for: start-up is what people feel. */
export const nodeIo: Io = {
  stdout: outputTo(1),
  stderr: outputTo(2),
  readStdin,
  env: process.env,
  get cwd() {
    return process.cwd();
  },
  files: nodeFiles,
  // `performance` would have to be loaded first.
  nowMs: () => process.uptime() * 1000,
  get serving() {
    return nodeServing();
  },
  get streaming() {
    return nodeStreaming(program);
  },
};

/**
 * Writes straight to the descriptor: `process.stdout` would load streams first.
 *
 * When nobody reads any more (`| head -1`), the rest is dropped in silence: what the command does
 * besides printing, and its exit code, must not depend on the reader.
 */
function outputTo(descriptor: 1 | 2): Output {
  let closed = false;
  return {
    write(text) {
      if (closed) return;
      try {
        writeAll(descriptor, Buffer.from(text));
      } catch (error) {
        closed = true;
        const code = codeOf(error);
        if (code !== "EPIPE" && descriptor === 1) throw new FileError(reasonOf(code));
      }
    },
    get isTerminal() {
      return isTerminal(descriptor);
    },
    get columns() {
      if (!isTerminal(descriptor)) return undefined;
      const { columns } = descriptor === 1 ? process.stdout : process.stderr;
      // A terminal that nobody looks at says 0.
      return columns > 0 ? columns : undefined;
    },
  };
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") throw error;
      // The reader is slow and the pipe does not block: wait a little, then go on.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function isTerminal(descriptor: 1 | 2): boolean {
  try {
    // A terminal is a character device. Asking this first, and whether it is the one that takes
    // everything in, saves loading the streams that would know.
    const stat = fstatSync(descriptor);
    if (!stat.isCharacterDevice() || stat.rdev === statSync(devNull).rdev) return false;
  } catch {
    return false;
  }
  return (descriptor === 1 ? process.stdout.isTTY : process.stderr.isTTY) === true;
}

async function readStdin(most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk);
    length += chunk.length;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}

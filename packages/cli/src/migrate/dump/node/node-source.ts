import { closeSync, fstatSync, openSync, read } from "node:fs";
import { FileError } from "../../../io.ts";
import { codeOf, reasonOf, saying } from "../../../node-files.ts";
import type { Source } from "../streaming.ts";

/**
 * How many bytes are asked for at once. The text of a longer piece would not fit where V8 keeps what is
 * young, and dealing with it takes a quarter longer.
 */
const pieceLength = 96 * 1024;

/** A file from its beginning. It may also be a pipe. */
export function fileSource(path: string): Source {
  return saying(() => {
    const descriptor = openSync(path, "r");
    const stat = fstatSync(descriptor);
    if (stat.isDirectory()) {
      closeSync(descriptor);
      throw new FileError(reasonOf("EISDIR"));
    }
    return {
      size: stat.isFile() ? stat.size : undefined,
      read: () => piece(descriptor),
      close: () => {
        closeSync(descriptor);
      },
    };
  });
}

function piece(descriptor: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    // Not from the pool of small buffers: another thread may be given it.
    const buffer = Buffer.allocUnsafeSlow(pieceLength);
    read(descriptor, buffer, 0, pieceLength, null, (error, count) => {
      if (error !== null) reject(new FileError(reasonOf(codeOf(error))));
      else resolve(count === 0 ? undefined : buffer.subarray(0, count));
    });
  });
}

/** The standard input. */
export function stdinSource(): Source {
  let size: number | undefined;
  try {
    const stat = fstatSync(0);
    size = stat.isFile() ? stat.size : undefined;
  } catch {
    // Closed: there is nothing to read, which reading tells.
  }
  const pieces = process.stdin[Symbol.asyncIterator]();
  return {
    size,
    async read() {
      const { done, value } = await next(pieces);
      if (done === true) return undefined;
      return value instanceof Uint8Array ? value : Buffer.from(String(value));
    },
    close: () => {
      process.stdin.destroy();
    },
  };
}

async function next(pieces: AsyncIterator<unknown>): Promise<IteratorResult<unknown>> {
  try {
    return await pieces.next();
  } catch (error) {
    throw new FileError(reasonOf(codeOf(error)));
  }
}

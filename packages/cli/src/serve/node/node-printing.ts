import { constants, fstatSync, openSync, write } from "node:fs";
import { Socket } from "node:net";
import { codeOf } from "../../node-files.ts";
import type { Printing, Stream } from "../serving.ts";

/** Prints to the outputs of this process. Where nobody reads any more (`| head -1`), the rest is dropped in silence. */
export function nodePrinting(): Printing {
  const closed = new Set<Stream>();
  const writers = new Map<Stream, Writer>();
  const writerOf = (to: Stream) => {
    const writer = writers.get(to) ?? openWriter(descriptors[to]);
    writers.set(to, writer);
    return writer;
  };
  return {
    print(to, text, printed) {
      if (closed.has(to)) return printed();
      writerOf(to).write(Buffer.from(text), (isTaken) => {
        if (!isTaken) closed.add(to);
        printed();
      });
    },
    get isOnePlace() {
      return placeOf(descriptors.stdout) === placeOf(descriptors.stderr);
    },
    giveUp() {
      for (const writer of writers.values()) writer.giveUp();
    },
  };
}

const descriptors: Readonly<Record<Stream, 1 | 2>> = { stdout: 1, stderr: 2 };

/** Writes to a descriptor, one text after the other. */
interface Writer {
  write(bytes: Uint8Array, done: (isTaken: boolean) => void): void;
  /** Lets go of what is not written. */
  giveUp(): void;
}

function openWriter(descriptor: 1 | 2): Writer {
  const kind = statOf(descriptor);
  // A write that a full pipe keeps waiting holds a thread, and a process with such a thread cannot end.
  if (kind?.isFIFO() === true || kind?.isSocket() === true) return socketWriter(descriptor);
  return fileWriter(kind?.isCharacterDevice() === true ? unblocked(descriptor) : descriptor);
}

function socketWriter(fd: number): Writer {
  const socket = new Socket({ fd, readable: false, writable: true });
  // Whoever writes is told.
  socket.on("error", () => {});
  return {
    write(bytes, done) {
      socket.write(bytes, (error) => done(error === undefined || error === null));
    },
    giveUp() {
      if (socket.writableLength > 0) socket.destroy();
    },
  };
}

/** How long a terminal that takes nothing is left alone. */
const slowMs = 5;

function fileWriter(descriptor: number): Writer {
  let isGivenUp = false;
  const writeAll: Writer["write"] = (bytes, done) => {
    write(descriptor, bytes, (error, written) => {
      const rest = bytes.subarray(written);
      if (isGivenUp || (error !== null && codeOf(error) !== "EAGAIN")) done(false);
      else if (error !== null) setTimeout(writeAll, slowMs, bytes, done);
      else if (rest.length === 0) done(true);
      else writeAll(rest, done);
    });
  };
  return {
    write: writeAll,
    giveUp() {
      isGivenUp = true;
    },
  };
}

/** The same terminal by a descriptor of our own that does not wait; others who hold it are not to notice. */
function unblocked(descriptor: 1 | 2): number {
  const { O_WRONLY, O_NONBLOCK, O_NOCTTY } = constants;
  try {
    return openSync(`/dev/fd/${descriptor}`, O_WRONLY | O_NONBLOCK | O_NOCTTY);
  } catch {
    return descriptor;
  }
}

/** Where a descriptor leads: equal for two that lead to the same place. */
function placeOf(descriptor: 1 | 2): string {
  const stat = statOf(descriptor);
  return stat === undefined ? `none ${descriptor}` : `${stat.dev} ${stat.ino}`;
}

function statOf(descriptor: 1 | 2) {
  try {
    return fstatSync(descriptor);
  } catch {
    return undefined;
  }
}

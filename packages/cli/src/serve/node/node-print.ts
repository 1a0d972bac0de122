import { write } from "node:fs";
import { codeOf } from "../../node-files.ts";
import type { Serving, Stream } from "../serving.ts";

const descriptors: Readonly<Record<Stream, 1 | 2>> = { stdout: 1, stderr: 2 };

/** How long a reader that is slow is left alone. */
const slowMs = 5;

/** Prints without waiting. Where nobody reads any more (`| head -1`), the rest is dropped in silence. */
export function nodePrint(): Serving["print"] {
  const closed = new Set<Stream>();
  return (to, text, printed) => {
    if (closed.has(to)) return printed();
    writeAll(descriptors[to], Buffer.from(text), (isTaken) => {
      if (!isTaken) closed.add(to);
      printed();
    });
  };
}

function writeAll(descriptor: number, bytes: Buffer, done: (isTaken: boolean) => void): void {
  write(descriptor, bytes, (error, written) => {
    const rest = bytes.subarray(written);
    if (error !== null && codeOf(error) !== "EAGAIN") done(false);
    else if (error !== null) setTimeout(writeAll, slowMs, descriptor, bytes, done);
    else if (rest.length === 0) done(true);
    else writeAll(descriptor, rest, done);
  });
}

import { writeSync } from "node:fs";
import { FileError } from "../../../io.ts";
import { codeOf, reasonOf } from "../../../node-files.ts";
import type { Sink } from "../streaming.ts";

/** How long is waited for a slow reader of a pipe that does not block, before it is asked again. */
const pauseMs = 1;

/** A descriptor that is open already. */
export function descriptorSink(descriptor: number): Sink {
  return {
    write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        try {
          at += writeSync(descriptor, bytes, at);
        } catch (error) {
          const code = codeOf(error);
          if (code === "EPIPE") return false;
          if (code !== "EAGAIN") throw new FileError(reasonOf(code));
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
        }
      }
      return true;
    },
  };
}

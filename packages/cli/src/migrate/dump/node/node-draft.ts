import {
  type BigIntStats,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { FileError } from "../../../io.ts";
import { draftPath, moveOver, saying, writableFile } from "../../../node-files.ts";
import { takeOwnership } from "../../../node-owner.ts";
import type { Draft } from "../streaming.ts";

/** Who ends a program while a draft lies about. */
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A draft beside a file, where links lead to, with the owner and the mode of that file. */
export function fileDraft(path: string): Draft {
  return saying(() => {
    const target = realpathSync(path);
    const owned = writableFile(target);
    const before = statSync(target, { bigint: true });
    const draft = draftPath(target);
    let descriptor: number | undefined;
    const close = () => {
      if (descriptor !== undefined) closeSync(descriptor);
      descriptor = undefined;
    };
    const discard = () => {
      close();
      rmSync(draft, { force: true });
      for (const signal of signals) process.off(signal, ended);
    };
    const ended = (signal: NodeJS.Signals) => {
      discard();
      process.kill(process.pid, signal);
    };
    // Before there is a draft: a signal right behind it would leave it lying about.
    for (const signal of signals) process.on(signal, ended);
    try {
      descriptor = openSync(draft, "wx", 0o600);
    } catch (fault) {
      for (const signal of signals) process.off(signal, ended);
      throw fault;
    }
    return {
      write(bytes) {
        saying(() => {
          for (let at = 0; at < bytes.length; ) at += writeSync(descriptor ?? -1, bytes, at);
        });
        return true;
      },
      commit(backup) {
        saying(() => {
          takeOwnership(descriptor ?? -1, owned);
          fsyncSync(descriptor ?? -1);
          close();
          if (!isSame(before, statSync(target, { bigint: true }))) {
            throw new FileError("the file changed while it was being read, so it was left alone");
          }
          moveOver(draft, target, backup);
        });
        discard();
      },
      discard,
    };
  });
}

/** A dump is too long to be read once more; a file that was written has another time or length. */
function isSame(one: BigIntStats, other: BigIntStats): boolean {
  return one.ino === other.ino && one.size === other.size && one.mtimeNs === other.mtimeNs;
}

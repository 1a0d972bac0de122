// @ts-check
/** How much of the machine other programs take while we measure. */
import { cpus } from "node:os";

/** How much of a processor they may take before a measurement is made again. */
export const QUIET = 0.15;

/** @typedef {{ processorMicroseconds: () => Promise<number> }} Child */

/**
 * Begins to watch. The answer tells how many processors were busy since with what is not ours: it is
 * near 0 on a machine that does nothing else.
 * @param {readonly Child[]} children All processes of ours.
 * @returns {Promise<() => Promise<number>>}
 */
export async function watchOthers(children) {
  const before = await look(children);
  return async () => {
    const after = await look(children);
    const passed = after.atMs - before.atMs;
    const idle = (after.idleMs - before.idleMs) / passed;
    const own = (after.ownMs - before.ownMs) / passed;
    return Math.max(0, cpus().length - idle - own);
  };
}

/** @param {readonly Child[]} children */
async function look(children) {
  const idleMs = cpus().reduce((sum, { times }) => sum + times.idle, 0);
  const atMs = performance.now();
  const { user, system } = process.cpuUsage();
  const theirs = await Promise.all(children.map((child) => child.processorMicroseconds()));
  return {
    atMs,
    idleMs,
    ownMs: (theirs.reduce((sum, one) => sum + one, 0) + user + system) / 1000,
  };
}

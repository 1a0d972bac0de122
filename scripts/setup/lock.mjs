// @ts-check
/**
 * One set-up at a time in a clone.
 *
 * The lock is a file that names its owner; the owner touches it every second. It is dead when its
 * owner is gone from this machine, or when nobody touched it while a waiter watched for ten seconds
 * (another container, or a process id that was given to somebody else). Nobody's clock is compared
 * with anybody else's. A child of a killed owner may still be writing, so it is waited for too.
 */
import { randomUUID } from "node:crypto";
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const BEAT_MS = 1_000;
const POLL_MS = 100;
const SILENCE_MS = 10_000;
const ORPHAN_MS = 180_000;

/** @typedef {{ pid: number, host: string, token: string, child: number }} Owner */

/** The lock this process holds, if it holds one. */
/** @type {{ path: string, owner: Owner } | undefined} */
let held;

/**
 * Runs `work` while holding the lock at `path`.
 * @template T
 * @param {string} path
 * @param {(text: string) => void} say
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, say, work) {
  mkdirSync(dirname(path), { recursive: true });
  const owner = { pid: process.pid, host: hostname(), token: randomUUID(), child: 0 };
  const wait = { text: "", mtimeMs: 0, silentMs: 0, waitedMs: 0 };
  while (!tryTake(path, owner)) {
    if (isDead(path, wait)) {
      removeDead(path, wait.text);
    } else {
      if (wait.waitedMs === 0) say("waiting for another set-up of this clone to finish");
      await sleep(POLL_MS);
      wait.waitedMs += POLL_MS;
    }
  }
  held = { path, owner };
  const beat = setInterval(() => touch(path), BEAT_MS);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    releaseLock();
  }
}

/** Gives the lock back, also from a signal handler. */
export function releaseLock() {
  if (held === undefined) return;
  const { path, owner } = held;
  held = undefined;
  if (parse(read(path))?.token === owner.token) rmSync(path, { force: true });
}

/**
 * Notes in the lock which process group is at work, 0 for none, so that it is seen if we are killed.
 * @param {number} child
 */
export function noteChild(child) {
  if (held === undefined) return;
  held.owner.child = child;
  writeFileSync(held.path, JSON.stringify(held.owner));
}

/**
 * @param {string} path
 * @param {Owner} owner
 */
function tryTake(path, owner) {
  try {
    const file = openSync(path, "wx");
    writeFileSync(file, JSON.stringify(owner));
    closeSync(file);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/**
 * @param {string} path
 * @param {{ text: string, mtimeMs: number, silentMs: number }} wait
 */
function isDead(path, wait) {
  const text = read(path);
  const mtimeMs = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  wait.silentMs = text === wait.text && mtimeMs === wait.mtimeMs ? wait.silentMs + POLL_MS : 0;
  wait.text = text;
  wait.mtimeMs = mtimeMs;
  const owner = parse(text);
  if (owner === undefined || owner.host !== hostname()) return wait.silentMs > SILENCE_MS;
  if (isRunning(owner.pid) && wait.silentMs <= SILENCE_MS) return false;
  return owner.child === 0 || !isRunning(-owner.child) || wait.silentMs > ORPHAN_MS;
}

/**
 * Two waiters may judge the same lock dead. Only the one that creates the mark may remove it, and
 * only while the lock still reads as it did when it was judged.
 * @param {string} path
 * @param {string} judged
 */
function removeDead(path, judged) {
  const mark = `${path}.removing`;
  try {
    closeSync(openSync(mark, "wx"));
  } catch {
    // The mark lives for microseconds: an old one belongs to a process that was killed just then.
    const since = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > SILENCE_MS) rmSync(mark, { force: true });
    return;
  }
  try {
    if (read(path) === judged) rmSync(path, { force: true });
  } finally {
    rmSync(mark, { force: true });
  }
}

/** @param {number} pid A process, or a process group when negative. */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, "EPERM");
  }
}

/** @param {string} path */
function touch(path) {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // The folder was removed under us; the step at work will say so.
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/**
 * @param {string} text
 * @returns {Owner | undefined}
 */
function parse(text) {
  try {
    const owner = JSON.parse(text);
    return Number.isSafeInteger(owner?.pid) && owner.pid > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function isCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}

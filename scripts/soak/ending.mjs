// @ts-check
/** Whether a gateway holds nothing any more, and can end. */
import { comesAbout } from "./report.mjs";

/** @typedef {import("./processes.mjs").Process} Process */

/** Connections that nobody uses are kept for some seconds, as an upstream allows it. */
const QUIET_MS = 20_000;

/**
 * Checks that a gateway holds what it held before the first request, and nothing else.
 * @param {Process} gateway
 * @param {Record<string, number>} before What kept it alive then.
 * @param {import("./report.mjs").Report} report
 */
export async function checkNothingLeft(gateway, before, report) {
  /** @type {Record<string, number>} */
  let after = {};
  const isQuiet = await comesAbout(async () => {
    after = await gateway.ask("resources");
    return written(after) === written(before);
  }, QUIET_MS);
  const words = `${written(after)}; before it were ${written(before)}`;
  report.check(`${gateway.name} is left with no socket, no timer and no handle`, isQuiet, words);
}

/**
 * Checks that a gateway that is closed ends by itself, and that it never complained.
 * @param {Process} gateway
 * @param {import("./report.mjs").Report} report
 */
export async function checkEnd(gateway, report) {
  // It may be gone before it has told that it is closed.
  gateway.ask("close").catch(() => {});
  await checkEnded(gateway, report);
}

/**
 * @param {Process} gateway
 * @param {import("./report.mjs").Report} report
 */
export async function checkEnded(gateway, report) {
  const code = await gateway.ended(10_000).catch(String);
  report.check(`${gateway.name} ends by itself, without a rejection`, code === 0, String(code));
}

/** @param {Record<string, number>} counts */
function written(counts) {
  const entries = Object.entries(counts).toSorted(([one], [other]) => one.localeCompare(other));
  return entries.map(([kind, count]) => `${count} ${kind}`).join(", ");
}

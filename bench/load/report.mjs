// @ts-check
/** Prints what was measured beside its budgets, and makes the run fail when one is broken. */
import { checksOf, compare, firstByteOver, latency, median, processor, rate } from "./compare.mjs";
import { QUIET } from "./others.mjs";

/** @typedef {import("./compare.mjs").Measured} Measured */
/** @typedef {import("./compare.mjs").Spread} Spread */

const NAME = 26;

/**
 * @param {import("./rows.mjs").Row} row
 * @param {number} connections
 * @param {readonly Measured[]} all The reference first.
 */
export function report(row, connections, all) {
  const [reference, ...rest] = all;
  if (reference === undefined) return;
  const others = Math.max(...all.map((one) => median(one, "others")));
  const busy =
    others > QUIET ? ` (DISTURBED: other programs took ${others.toFixed(2)} processors)` : "";
  console.log(`\n${row.title}: ${connections} at a time${busy}`);
  const line = row.stream === true ? streamLine : rateLine;
  console.log(row.stream === true ? STREAM_HEADING : RATE_HEADING);
  console.log(line(reference, undefined));
  for (const other of rest) console.log(line(other, reference));
  const peer = rest.find(({ contender }) => contender.role === "peer");
  for (const own of rest.filter(({ contender }) => contender.role === "ours")) {
    for (const check of checksOf(row, connections, own, { reference, peer })) {
      if (!check.holds) process.exitCode = 1;
      const fails = check.holds ? "" : "   OVER BUDGET";
      const figures = `${ratio(check.spread.middle)}   ${range(check.spread)}`;
      console.log(
        `    ${own.contender.name}, ${check.what} (budget ${check.bound}): ${figures.trimStart()}${fails}`,
      );
    }
  }
}

const RATE_HEADING = `${"".padEnd(NAME + 2)}       /s       p50       p99   processor   × bare proxy: /s         p50  processor`;

/** @type {(own: Measured, reference: Measured | undefined) => string} */
function rateLine(own, reference) {
  return [
    figures(own),
    `${median(own, "processor").toFixed(1)} µs`.padStart(12),
    ...(reference === undefined
      ? []
      : [
          ratio(compare(own, reference, rate).middle).padStart(9),
          `   ${range(compare(own, reference, rate)).padEnd(11)}`,
          ratio(compare(own, reference, latency).middle).padStart(7),
          ratio(compare(own, reference, processor).middle).padStart(11),
        ]),
  ].join("");
}

const STREAM_HEADING = `${"".padEnd(NAME + 2)}       /s       p50       p99   first byte   over bare proxy`;

/** @type {(own: Measured, reference: Measured | undefined) => string} */
function streamLine(own, reference) {
  const over = reference === undefined ? undefined : compare(own, reference, firstByteOver);
  return [
    figures(own),
    `${median(own, "firstByte").toFixed(2)} ms`.padStart(13),
    over === undefined ? "" : `${over.middle.toFixed(2)} ms   ${range(over)}`.padStart(26),
  ].join("");
}

/** @param {Measured} own */
function figures(own) {
  return [
    `  ${own.contender.name.padEnd(NAME)}`,
    Math.round(median(own, "perSecond")).toLocaleString("en").padStart(9),
    `${median(own, "p50").toFixed(2)} ms`.padStart(10),
    `${median(own, "p99").toFixed(2)} ms`.padStart(10),
  ].join("");
}

/** @param {number} value */
function ratio(value) {
  return value.toFixed(2).padStart(6);
}

/** @param {Spread} spread */
function range({ low, high }) {
  return `${low.toFixed(2)}–${high.toFixed(2)}`;
}

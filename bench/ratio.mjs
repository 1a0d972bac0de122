// @ts-check
// Measures two functions in turn, in one process, and compares the medians of their rounds: the
// machine's speed drifts, the ratio of neighbours does not.

/** How long a function runs before it is measured, so that it is compiled by then. */
const warmMilliseconds = 150;

/**
 * How many times as long, and how long; `bytes` is what a call allocates, where that was measured.
 * @typedef {{ ratio: number, low: number, high: number, microseconds: number, bytes?: number | undefined }} Ratio
 */

/**
 * How many times `reference` one call of `measured` costs.
 * @param {() => unknown} measured
 * @param {() => unknown} reference
 * @param {{ rounds?: number, milliseconds?: number }} [options]
 * @returns {Ratio}
 */
export function ratio(measured, reference, { rounds = 15, milliseconds = 12 } = {}) {
  const calls = {
    measured: callsFor(measured, milliseconds),
    reference: callsFor(reference, milliseconds),
  };
  const ratios = [];
  const costs = [];
  for (let round = 0; round < rounds; round++) {
    const own = time(measured, calls.measured);
    ratios.push(own / time(reference, calls.reference));
    costs.push(own);
  }
  ratios.sort((left, right) => left - right);
  costs.sort((left, right) => left - right);
  return {
    ratio: middle(ratios),
    low: ratios[1] ?? 0,
    high: ratios.at(-2) ?? 0,
    microseconds: middle(costs),
  };
}

/** @param {number[]} sorted */
function middle(sorted) {
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * @param {() => unknown} call
 * @param {number} milliseconds
 */
function callsFor(call, milliseconds) {
  const warmUntil = performance.now() + warmMilliseconds;
  for (let warm = 0; warm < 3 || performance.now() < warmUntil; warm++) call();
  const once = time(call, 1) / 1000;
  const many = Math.max(1, Math.round(milliseconds / Math.max(once, 0.0005)));
  time(call, many);
  return many;
}

/**
 * Microseconds of one call.
 * @param {() => unknown} call
 * @param {number} calls
 */
function time(call, calls) {
  const start = performance.now();
  for (let index = 0; index < calls; index++) call();
  return ((performance.now() - start) * 1000) / calls;
}

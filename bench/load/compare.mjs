// @ts-check
/** Compares what was measured in the same rounds: the machine's speed drifts, neighbours drift alike. */

/** @typedef {import("./rounds.mjs").Result} Result */
/** @typedef {{ contender: import("./contenders.mjs").Contender, results: readonly Result[] }} Measured */
/**
 * The median of all rounds, and the ends of the half of them that lies around it.
 * @typedef {{ middle: number, low: number, high: number }} Spread
 */

/**
 * @param {Measured} own
 * @param {Measured} other
 * @param {(own: Result, other: Result) => number} by
 * @returns {Spread}
 */
export function compare(own, other, by) {
  const values = own.results.flatMap((result, round) => {
    const beside = other.results[round];
    return beside === undefined ? [] : [by(result, beside)];
  });
  const sorted = values.sort((left, right) => left - right);
  return { middle: at(sorted, 1 / 2), low: at(sorted, 1 / 4), high: at(sorted, 3 / 4) };
}

/**
 * @param {Measured} own
 * @param {keyof Result} figure
 */
export function median({ results }, figure) {
  const sorted = results.map((result) => result[figure]).sort((left, right) => left - right);
  return at(sorted, 1 / 2);
}

/**
 * Where a part of the values lies below; between two of them where it has to.
 * @param {readonly number[]} sorted
 * @param {number} part
 */
function at(sorted, part) {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place % 1);
}

/**
 * What is compared, with the bound that a row sets for it.
 * @typedef {object} Check
 * @property {string} what
 * @property {Spread} spread
 * @property {number} bound
 * @property {boolean} holds
 */

/**
 * Holds one of ours to the budget of a row.
 * @param {import("./rows.mjs").Row} row
 * @param {number} connections
 * @param {Measured} own
 * @param {{ reference: Measured, peer: Measured | undefined }} others
 * @returns {Check[]}
 */
export function checksOf({ budget }, connections, own, { reference, peer }) {
  /** @type {(what: string, spread: Spread, bound: number) => Check} */
  const atLeast = (what, spread, bound) => ({ what, spread, bound, holds: spread.middle >= bound });
  /** @type {(what: string, spread: Spread, bound: number) => Check} */
  const atMost = (what, spread, bound) => ({ what, spread, bound, holds: spread.middle <= bound });
  /** @type {Check[]} */
  const checks = [];
  if (budget.least !== undefined && connections > 1) {
    checks.push(atLeast("/s × bare proxy", compare(own, reference, rate), budget.least));
  }
  if (budget.latency !== undefined && connections === 1) {
    checks.push(atMost("p50 × bare proxy", compare(own, reference, latency), budget.latency));
  }
  if (budget.firstByteMs !== undefined) {
    const spread = compare(own, reference, firstByteOver);
    checks.push(atMost("ms to the first byte, over bare proxy", spread, budget.firstByteMs));
  }
  const overPeer = budget.peer?.[connections];
  if (overPeer !== undefined && peer !== undefined) {
    checks.push(atLeast(`/s × ${peer.contender.name}`, compare(own, peer, rate), overPeer));
  }
  return checks;
}

/** @type {(own: Result, other: Result) => number} */
export function rate(own, other) {
  return own.perSecond / other.perSecond;
}

/** @type {(own: Result, other: Result) => number} */
export function latency(own, other) {
  return own.p50 / other.p50;
}

/** @type {(own: Result, other: Result) => number} */
export function processor(own, other) {
  return own.processor / other.processor;
}

/** @type {(own: Result, other: Result) => number} */
export function firstByteOver(own, other) {
  return own.firstByte - other.firstByte;
}

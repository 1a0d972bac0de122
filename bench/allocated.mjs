// @ts-check
// Measures how much a function allocates: by how much the used heap grows while it is called, in
// batches during which nothing was collected. Nobody is asked to start Node with a flag.
import { PerformanceObserver } from "node:perf_hooks";
import { setImmediate as turn } from "node:timers/promises";

/** How long a function runs before it is measured: what is compiled by then often allocates less. */
const warmMilliseconds = 150;
const batches = 25;
/** A batch allocates about as much: far more than the measuring, and less than starts a collection. */
const batchBytes = 512 * 1024;
const mostCalls = 2000;

/**
 * Bytes that one call allocates, as the median of batches; nothing where a single call allocates so
 * much that it is never left alone.
 * @param {() => unknown} call
 * @returns {Promise<number | undefined>}
 */
export async function allocated(call) {
  const warmUntil = performance.now() + warmMilliseconds;
  for (let warm = 0; warm < 3 || performance.now() < warmUntil; warm++) call();
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  observer.observe({ entryTypes: ["gc"] });
  /** @param {number} calls */
  const undisturbed = async (calls) => {
    const sizes = [];
    for (let batch = 0; batch < 4 * batches && sizes.length < batches; batch++) {
      const before = collections;
      const size = growth(call, calls) - growth(nothing, calls);
      // Collections are told about in a later turn.
      await turn();
      await turn();
      if (collections === before) sizes.push(size / calls);
    }
    return sizes.sort((left, right) => left - right)[sizes.length >> 1];
  };
  const roughly = await undisturbed(1);
  const calls = Math.min(
    mostCalls,
    Math.max(1, Math.floor(batchBytes / Math.max(1, roughly ?? 1))),
  );
  const bytes = calls === 1 ? roughly : await undisturbed(calls);
  observer.disconnect();
  return bytes;
}

function nothing() {}

/**
 * @param {() => unknown} call
 * @param {number} calls
 */
function growth(call, calls) {
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < calls; index++) call();
  return process.memoryUsage().heapUsed - before;
}

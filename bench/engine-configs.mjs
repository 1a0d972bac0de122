// @ts-check
// Configs that every request can be planned with: all targets speak the API that is asked for.

/** @param {number} index */
function target(index) {
  return {
    provider: index % 2 === 0 ? "openai" : "groq",
    api_key: `\${KEY_${index}}`,
    override_params: { model: `model-${index}`, temperature: (index % 10) / 10 },
    request_timeout: 20000 + index,
  };
}

/** @param {number} count */
function targets(count) {
  return Array.from({ length: count }, (_, index) => target(index));
}

/** One target and no strategy. */
export function single() {
  return target(0);
}

/** @param {number} count */
export function fallback(count) {
  return {
    strategy: { mode: "fallback", on_status_codes: [408, 429, 500, 502, 503, 504] },
    retry: { attempts: 2, on_status_codes: [429, 503] },
    targets: targets(count),
  };
}

/** @param {number} count */
export function balancer(count) {
  return {
    strategy: { mode: "loadbalance" },
    retry: { attempts: 2, on_status_codes: [429, 503] },
    targets: targets(count).map((one, index) => ({ ...one, weight: 1 + (index % 7) })),
  };
}

/** Ten targets under a fallback of a balancer over fallbacks and a router over balancers. */
export function nestedOfTen() {
  const [a, b, c, d, e, f, g, h, i, j] = targets(10);
  const pair = (/** @type {unknown[]} */ ...both) => ({
    strategy: { mode: "fallback" },
    targets: both,
  });
  const half = (/** @type {object} */ one, /** @type {object} */ other) => ({
    strategy: { mode: "loadbalance" },
    targets: [
      { ...one, weight: 1 },
      { ...other, weight: 1 },
    ],
  });
  return {
    strategy: { mode: "fallback", on_status_codes: [429, 500, 503] },
    retry: { attempts: 1 },
    targets: [
      { strategy: { mode: "loadbalance" }, targets: [pair(a, b), pair(c, d)] },
      {
        strategy: {
          mode: "conditional",
          conditions: [{ query: { "metadata.plan": "paid" }, then: "paid" }],
          default: "free",
        },
        targets: [
          { name: "paid", ...half({ ...e }, { ...f }) },
          { name: "free", ...half({ ...g }, { ...h }) },
        ],
      },
      pair(i, j),
    ],
  };
}

/**
 * A router of two targets with many conditions, of which the last is to be met.
 * @param {number} conditions
 * @param {"one-key" | "many-keys"} how
 */
export function router(conditions, how) {
  return {
    strategy: {
      mode: "conditional",
      conditions: Array.from({ length: conditions }, (_, index) => ({
        query:
          how === "one-key" ? { "metadata.plan": `p${index}` } : { [`metadata.k${index}`]: "v" },
        then: index === conditions - 1 ? "last" : "other",
      })),
      default: "other",
    },
    targets: [
      { name: "last", ...target(0) },
      { name: "other", ...target(1) },
    ],
  };
}

// @ts-check
// Configs of any size, as people write them: no two targets alike, every common setting in use.

const models = ["gpt-4o", "gpt-4o-mini", "claude-sonnet-4", "llama-3.3-70b", "mistral-large"];
const providers = ["openai", "openai", "anthropic", "groq", "mistral-ai"];

/**
 * One balancer over `count` targets.
 * @param {number} count
 */
export function balancer(count) {
  return {
    strategy: { mode: "loadbalance" },
    retry: { attempts: 2, on_status_codes: [429, 503] },
    targets: Array.from({ length: count }, (_, index) => target(index)),
  };
}

/**
 * A fallback of balancers of ten targets each.
 * @param {number} count
 */
export function nested(count) {
  return {
    strategy: { mode: "fallback", on_status_codes: [408, 429, 500, 502, 503, 504] },
    request_timeout: 30000,
    targets: Array.from({ length: Math.max(2, Math.ceil(count / 10)) }, (_, group) => ({
      strategy: { mode: "loadbalance" },
      targets: Array.from({ length: Math.min(count, 10) }, (_, index) =>
        target(group * 10 + index),
      ),
    })),
  };
}

/**
 * A router with a condition for every target.
 * @param {number} count
 */
export function router(count) {
  return {
    strategy: {
      mode: "conditional",
      conditions: Array.from({ length: count }, (_, index) => ({
        query: {
          "metadata.tenant": { $eq: `tenant-${index}` },
          "params.max_tokens": { $lte: 1000 + index },
        },
        then: `target-${index}`,
      })),
      default: "target-0",
    },
    targets: Array.from({ length: count }, (_, index) => {
      const { weight: _weight, ...rest } = target(index);
      return { name: `target-${index}`, ...rest };
    }),
  };
}

/** @param {number} index */
function target(index) {
  return {
    provider: providers[index % 5],
    api_key: `\${KEY_${index}}`,
    weight: 1 + (index % 7),
    override_params: {
      model: models[index % 5],
      temperature: (index % 10) / 10,
      max_tokens: 512 + index,
    },
    request_timeout: 20000 + index,
  };
}

/**
 * The same config with a mistake in every hundredth target, and at least four.
 * @param {number} count
 */
export function withMistakes(count) {
  const config = balancer(count);
  const step = Math.max(1, Math.floor(count / Math.max(4, count / 100)));
  const targets = config.targets.map((target, index) => {
    if (index % step !== 0) return target;
    const { override_params: params, ...rest } = target;
    return index % (2 * step) === 0
      ? { ...rest, overrideParams: params }
      : { ...target, request_timout: 5000 };
  });
  return { ...config, targets };
}

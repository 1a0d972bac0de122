// @ts-check
/** The configs that the gateways run, with the upstream on this machine for a provider. */

/** A part of every key, so that one can be found wherever it should not be. */
export const canary = "9f8e7d6c5b4a";

/** The keys of the targets, and the one that the caller sends. */
export const keys = {
  a: `sk-canary-a-${canary}`,
  b: `sk-canary-b-${canary}`,
  slug: `sk-canary-slug-${canary}`,
  caller: `sk-canary-caller-${canary}`,
};

/**
 * `a`, and `b` where `a` is down; `b` alone for who pays.
 * @param {string} url The upstream.
 */
export function mainConfig(url) {
  const a = { provider: "openai", api_key: keys.a, custom_host: `${url}/a/v1` };
  const b = { provider: "openai", api_key: keys.b, custom_host: `${url}/b/v1` };
  return {
    strategy: {
      mode: "conditional",
      conditions: [{ query: { "metadata.plan": { $eq: "paid" } }, then: "paid" }],
      default: "free",
    },
    targets: [
      {
        name: "free",
        strategy: { mode: "fallback", on_status_codes: [500, 503] },
        targets: [a, b],
      },
      { name: "paid", ...b },
    ],
  };
}

/**
 * What `@local` stands for.
 * @param {string} url The upstream.
 */
export function providers(url) {
  const local = {
    provider: "openai",
    custom_host: `${url}/slug/v1`,
    api_key: { env: "LOCAL_KEY" },
  };
  return { version: 1, providers: { local } };
}

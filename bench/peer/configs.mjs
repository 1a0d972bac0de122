// @ts-check
/** Configs that both engines take, for an upstream on this machine, and the request that names one. */

/** A server of Node refuses a request with more headers than this, so a longer config never arrives. */
const MOST_HEADERS = 16_000;

export const path = "/v1/chat/completions";
export const body = JSON.stringify({
  model: "gpt-4o",
  messages: [{ role: "user", content: "Hi" }],
});

/**
 * @param {string} host
 * @returns {Record<string, object>}
 */
export function configsFor(host) {
  /** @param {number} index */
  const target = (index) => ({
    provider: "openai",
    api_key: `K${index}`,
    custom_host: host,
    override_params: { model: `m-${index}` },
  });
  const targets = Array.from({ length: 100 }, (_, index) => target(index));
  const conditions = Array.from({ length: 20 }, (_, index) => ({
    query: { "metadata.plan": { $eq: `p${index}` } },
    then: index === 19 ? "last" : "other",
  }));
  return {
    "one target": target(0),
    "20 conditions, the last holds": {
      strategy: { mode: "conditional", conditions, default: "other" },
      targets: [
        { name: "last", ...target(0) },
        { name: "other", ...target(1) },
      ],
    },
    "fallback of 100 targets": { strategy: { mode: "fallback" }, targets },
    "balancer over 100 targets": { strategy: { mode: "loadbalance" }, targets },
  };
}

/**
 * The headers of a request under a config.
 * @param {object} config
 */
export function headersFor(config) {
  const headers = {
    "content-type": "application/json",
    "x-portkey-config": JSON.stringify(config),
    "x-portkey-metadata": '{"plan":"p19"}',
  };
  if (JSON.stringify(headers).length > MOST_HEADERS) throw new Error("No server would take it.");
  return headers;
}

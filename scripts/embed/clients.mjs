// @ts-check
/** The clients that people use, as npm has them. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { keys, mainConfig } from "./configs.mjs";

/** Longer than anything here takes. */
const TIMEOUT_MS = 10_000;

/**
 * What a check is given.
 * @typedef {object} Setting
 * @property {import("./gateways.mjs").Gateway} gateway
 * @property {import("./upstream.mjs").Upstream} upstream
 * @property {any} OpenAI The class of the client.
 * @property {(options?: Record<string, unknown>) => any} openai A client of this gateway.
 * @property {(options?: Record<string, unknown>) => any} direct A client of the upstream itself.
 * @property {(options?: Record<string, unknown>) => any} portkey Portkey's client of this gateway.
 */

/**
 * Says how clients for a gateway are made, by the packages in a folder.
 * @param {string} folder
 * @returns {(gateway: import("./gateways.mjs").Gateway) => Setting}
 */
export function settingsIn(folder) {
  /** @type {(name: string) => any} */
  const load = createRequire(join(folder, "package.json"));
  const { OpenAI } = load("openai");
  const { Portkey } = load("portkey-ai");
  return (gateway) => {
    const { url, upstream, isFixed } = gateway;
    const config = mainConfig(upstream.url);
    const inline = isFixed ? {} : { "x-portkey-config": JSON.stringify(config) };
    const common = {
      apiKey: keys.caller,
      organization: null,
      project: null,
      maxRetries: 0,
      timeout: TIMEOUT_MS,
    };
    return {
      gateway,
      upstream,
      OpenAI,
      openai: ({ headers, ...options } = {}) => {
        const defaultHeaders = { ...inline, .../** @type {object} */ (headers) };
        return new OpenAI({ ...common, baseURL: `${url}/v1`, defaultHeaders, ...options });
      },
      direct: (options) =>
        new OpenAI({ ...common, baseURL: `${upstream.url}/direct/v1`, ...options }),
      portkey: (options) =>
        new Portkey({
          apiKey: "a-key-of-portkey",
          baseURL: `${url}/v1`,
          ...(isFixed ? {} : { config }),
          ...options,
        }),
    };
  };
}

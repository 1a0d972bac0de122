import { configSource, load, type ValidConfig } from "@pk-config/core";
import { configCache } from "./config-cache.ts";
import type { Fault } from "./error-answer.ts";
import type { Exchange } from "./exchange.ts";
import type { GatewayLimits } from "./gateway-limits.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { type LoadedConfig, loadedConfig, readyConfig } from "./loaded-config.ts";

/** Finds the config of a request; at once where it was seen before. */
export type ConfigOfRequest = (exchange: Exchange) => LoadedConfig | Promise<LoadedConfig>;

/** Says how the requests of a gateway get their configs. */
export function configOfRequest(options: GatewayOptions, limits: GatewayLimits): ConfigOfRequest {
  const { config } = options;
  return config === undefined
    ? configsSent(options.configSource, limits)
    : configFixed(typeof config === "string" ? judged(config) : config);
}

/**
 * One config for all. A request may name a config all the same: clients do that for the hosted gateway,
 * and this one stands in for it. It may not bring another.
 */
function configFixed(config: ValidConfig): ConfigOfRequest {
  let ready: LoadedConfig | undefined;
  const readied = readyConfig(config, JSON.stringify(config), false).then((made) => {
    ready = made;
    return made;
  });
  return (exchange) => {
    if (configSource(exchange).kind === "inline") return { kind: "fault", fault: fixed };
    return ready ?? readied;
  };
}

const fixed: Fault = {
  status: 400,
  code: "config-is-fixed",
  message:
    "This gateway runs one config for all requests, and `x-portkey-config` brings another. Leave the header out, or start the gateway without a config.",
  param: "x-portkey-config",
};

/** The config of an embedder is a part of its program: a wrong one is a fault of the program. */
function judged(text: string): ValidConfig {
  const checked = load(text);
  if (checked.ok) return checked.value;
  const [first] = checked.diagnostics.filter(({ severity }) => severity === "error");
  throw new TypeError(
    `The config of the gateway is not valid: ${first?.code ?? ""} at "${first?.pointer ?? ""}": ${first?.message ?? ""}`,
  );
}

/** The config that comes with a request, that it names, or none where its headers say it all. */
function configsSent(
  source: GatewayOptions["configSource"],
  limits: GatewayLimits,
): ConfigOfRequest {
  const sent = configCache(limits);
  const named = configCache(limits);
  const known = async (text: string, isCallers: boolean) => {
    const cache = isCallers ? sent : named;
    const before = cache.get(text);
    if (before !== undefined) return before;
    const loaded = await loadedConfig(text, isCallers);
    cache.set(text, loaded);
    return loaded;
  };
  return (exchange) => {
    const from = configSource(exchange);
    switch (from.kind) {
      case "inline":
        return sent.get(from.text) ?? known(from.text, true);
      case "none":
        return sent.get("{}") ?? known("{}", true);
      default:
        return source === undefined ? noSource : namedBy(source, from.id, known);
    }
  };
}

async function namedBy(
  source: NonNullable<GatewayOptions["configSource"]>,
  id: string,
  known: (text: string, isCallers: boolean) => Promise<LoadedConfig>,
): Promise<LoadedConfig> {
  const text = await source(id);
  return text === undefined ? noSuchConfig : known(text, false);
}

const noSource: LoadedConfig = {
  kind: "fault",
  fault: {
    status: 400,
    code: "unknown-config",
    message:
      "`x-portkey-config` names a saved config, and this gateway keeps none. Send the config itself as JSON, or start the gateway with it.",
    param: "x-portkey-config",
  },
};

const noSuchConfig: LoadedConfig = {
  kind: "fault",
  fault: {
    status: 400,
    code: "unknown-config",
    message: "There is no config of the name that `x-portkey-config` gives.",
    param: "x-portkey-config",
  },
};

import { type ConfigSource, configSource, load, type ValidConfig } from "@pk-config/core";
import { configCache } from "./config-cache.ts";
import type { GatewayLimits } from "./gateway-limits.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { type LoadedConfig, loadedConfig, readyConfig } from "./loaded-config.ts";

/** Finds the config of a request by its `x-portkey-config`; at once unless somebody else keeps it. */
export type ConfigOfRequest = (text: string | undefined) => LoadedConfig | Promise<LoadedConfig>;

/** Says how the requests of a gateway get their configs. */
export function configOfRequest(options: GatewayOptions, limits: GatewayLimits): ConfigOfRequest {
  const { config } = options;
  return config === undefined
    ? configsSent(options, limits)
    : configFixed(typeof config === "string" ? judged(config) : config);
}

/**
 * One config for all. A request may name a config all the same: clients do that for the hosted gateway,
 * and this one stands in for it. It may not bring another.
 */
function configFixed(config: ValidConfig): ConfigOfRequest {
  const ready = readyConfig(config, () => JSON.stringify(config), false);
  return (text) => (sourceOf(text).kind === "inline" ? fixed : ready);
}

/** Where the config comes from, by the value of its header. */
function sourceOf(text: string | undefined): ConfigSource {
  return configSource({ headers: text === undefined ? {} : { "x-portkey-config": text } });
}

const fixed: LoadedConfig = {
  kind: "fault",
  fault: {
    status: 400,
    code: "config-is-fixed",
    message:
      "This gateway runs one config for all requests, and `x-portkey-config` brings another.",
    hint: "Leave the header out, or start the gateway without a config.",
    param: "x-portkey-config",
  },
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
  { configSource: source, trustedHosts = [], transport }: GatewayOptions,
  limits: GatewayLimits,
): ConfigOfRequest {
  const judging = { trustedHosts, isTranslated: transport.translator !== undefined };
  const sent = configCache(limits);
  const named = configCache(limits);
  const known = (text: string, isCallers: boolean) => {
    const cache = isCallers ? sent : named;
    const before = cache.get(text);
    if (before !== undefined) return before;
    const loaded = loadedConfig(text, isCallers, judging);
    cache.set(text, loaded);
    return loaded;
  };
  return (header) => {
    const from = sourceOf(header);
    switch (from.kind) {
      case "inline":
        return known(from.text, true);
      case "none":
        return known("{}", true);
      default:
        return source === undefined ? noSource : namedBy(source, from.id, known);
    }
  };
}

async function namedBy(
  source: NonNullable<GatewayOptions["configSource"]>,
  id: string,
  known: (text: string, isCallers: boolean) => LoadedConfig,
): Promise<LoadedConfig> {
  const text = await source(id);
  return text === undefined || text === null ? noSuchConfig : known(text, false);
}

const noSource: LoadedConfig = {
  kind: "fault",
  fault: {
    status: 400,
    code: "unknown-config",
    message: "`x-portkey-config` names a saved config, and this gateway keeps none.",
    hint: "Send the config itself as JSON, or start the gateway with it.",
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

import { type ConfigSource, configSource, load, type ValidConfig } from "@pk-config/core";
import { configCache } from "./config-cache.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import type { GatewayParts } from "./gateway-parts.ts";
import { inTime } from "./in-time.ts";
import { type LoadedConfig, loadedConfig, readyConfig } from "./loaded-config.ts";

/** Finds the config of a request by its `x-portkey-config`; at once unless somebody else keeps it. */
export type ConfigOfRequest = (text: string | undefined) => LoadedConfig | Promise<LoadedConfig>;

/** Says how the requests of a gateway get their configs. */
export function configOfRequest(options: GatewayOptions, parts: Timed): ConfigOfRequest {
  const { config } = options;
  return config === undefined
    ? configsSent(options, parts)
    : configFixed(typeof config === "string" ? judged(config) : config);
}

/** What bounds what is kept, and how long is waited. */
type Timed = Pick<GatewayParts, "limits" | "clock">;

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
  parts: Timed,
): ConfigOfRequest {
  const judging = { trustedHosts, isTranslated: transport.translator !== undefined };
  // By the text of the header: what is met again is neither decoded nor looked at.
  const sent = configCache(parts.limits);
  const named = configCache(parts.limits);
  const sentAs = (header: string, text: string) => {
    const loaded = loadedConfig(text, true, judging);
    sent.set(header, loaded);
    return loaded;
  };
  const namedAs = (text: string) => {
    const before = named.get(text);
    if (before !== undefined) return before;
    const loaded = loadedConfig(text, false, judging);
    named.set(text, loaded);
    return loaded;
  };
  return (header = "") => {
    const before = sent.get(header);
    if (before !== undefined) return before;
    const from = sourceOf(header);
    switch (from.kind) {
      case "inline":
        return sentAs(header, from.text);
      case "none":
        return sentAs(header, "{}");
      default:
        return source === undefined ? noSource : namedBy(source, from.id, { ...parts, namedAs });
    }
  };
}

interface Naming extends Timed {
  readonly namedAs: (text: string) => LoadedConfig;
}

async function namedBy(
  source: NonNullable<GatewayOptions["configSource"]>,
  id: string,
  { limits, clock, namedAs }: Naming,
): Promise<LoadedConfig> {
  const found = source(id);
  try {
    const isHere = typeof found !== "object" || found === null;
    const text = isHere ? found : await inTime(found, limits.sourceMs, clock);
    return text === undefined || text === null ? noSuchConfig : namedAs(text);
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError") return tooSlow;
    throw error;
  }
}

const tooSlow: LoadedConfig = {
  kind: "fault",
  fault: {
    status: 503,
    code: "config-too-slow",
    message: "The config that this request names was not found in time.",
    hint: "Try again later.",
    param: "x-portkey-config",
  },
};

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

import {
  type Answerer,
  createAnswerer,
  type GatewayObserver,
  memoryStore,
} from "@pk-config/gateway";
import type { Clock } from "@pk-config/runner";
import type { Transport } from "@pk-config/transport";
import type { Io } from "../io.ts";
import { placesIn } from "../plan/places.ts";
import { recorder } from "./log/recorder.ts";
import type { ServeLog } from "./log/serve-log.ts";
import { type Namer, placesOfPlan } from "./log/words.ts";
import type { Setup } from "./setup.ts";

/** A gateway whose files can change while it runs. */
export interface GatewayInUse {
  readonly answer: Answerer;
  /** New requests run by this from now on; what runs already ends by what it began with. */
  use(setup: Setup): void;
}

/** What a gateway is made with, whatever its files say. */
export interface GatewayMaterial {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly env: Io["env"];
  readonly log: ServeLog;
  /** Hosts that may be private. The transport has the same list, and neither changes. */
  readonly trustedHosts: readonly string[];
}

/** Makes a gateway by what its files say. */
export function gatewayInUse(setup: Setup, material: GatewayMaterial): GatewayInUse {
  const { transport, clock, env, log, trustedHosts } = material;
  // Circuits outlive a change of another file than the config.
  const store = memoryStore();
  let requests = 0;
  const observerFor = (config: Setup["config"]): GatewayObserver | undefined => {
    if (log.record === undefined) return undefined;
    const observe = recorder(log.record, namerFor(config), requests);
    return (seen) => {
      if (seen.kind === "received") requests++;
      observe(seen);
    };
  };
  const answererOf = ({ config, providers }: Setup): Answerer =>
    createAnswerer({
      config: config?.value,
      catalogue: providers?.catalogue,
      environment: env,
      observer: observerFor(config),
      transport,
      clock,
      store,
      trustedHosts,
    });
  let current = answererOf(setup);
  return {
    answer: (exchange, signal) => current(exchange, signal),
    use: (next) => {
      current = answererOf(next);
    },
  };
}

/** Names by the config where there is one, and by the plan itself elsewhere. */
function namerFor(config: Setup["config"]): Namer {
  if (config === undefined) return placesOfPlan;
  const places = placesIn(config);
  return () => places;
}

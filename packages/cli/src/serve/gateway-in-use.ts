import {
  type Answerer,
  createAnswerer,
  type GatewayObserver,
  type GatewaySeen,
  memoryStore,
} from "@pk-config/gateway";
import type { Clock } from "@pk-config/runner";
import type { Transport } from "@pk-config/transport";
import type { Io } from "../io.ts";
import { placesIn } from "../plan/places.ts";
import { leftByGateway } from "./log/left-by-gateway.ts";
import { overdueCalls } from "./log/overdue-calls.ts";
import type { RunRecord } from "./log/record.ts";
import { recorder } from "./log/recorder.ts";
import type { ServeLog } from "./log/serve-log.ts";
import { type Namer, placesOfPlan } from "./log/words.ts";
import type { Setup } from "./setup.ts";

/** A gateway whose files can change while it runs. */
export interface GatewayInUse {
  readonly answer: Answerer;
  /** New requests run by this from now on; what runs already ends by what it began with. */
  use(setup: Setup): void;
  /** From now on it is not the callers who leave, but the gateway. */
  leaveCallers(): void;
  /** Resolves when everybody who is told of has an answer, or is known to have gone. */
  idle(): Promise<void>;
  /** Tells nothing any more. */
  end(): void;
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
  const counted = requestCount();
  const { record } = log;
  let isLeaving = false;
  const tell = (told: RunRecord) => record?.(isLeaving ? leftByGateway(told) : told);
  const overdue = overdueCalls(tell, clock);
  const observerFor = (config: Setup["config"]): GatewayObserver | undefined => {
    if (record === undefined) return undefined;
    const before = counted.all();
    const observe = recorder(tell, namerFor(config), before);
    return (seen) => {
      counted.see(seen);
      overdue.see(seen, before + seen.visit);
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
    leaveCallers: () => {
      isLeaving = true;
    },
    idle: counted.idle,
    end: overdue.end,
  };
}

/** Counts the requests of all setups, and those that are not answered. */
function requestCount() {
  let all = 0;
  let running = 0;
  let whenIdle = () => {};
  return {
    all: () => all,
    see({ kind }: GatewaySeen): void {
      if (kind === "received") {
        all++;
        running++;
      } else if (kind === "answered") {
        running--;
        if (running === 0) whenIdle();
      }
    },
    idle: () =>
      new Promise<void>((resolve) => {
        whenIdle = resolve;
        if (running === 0) resolve();
      }),
  };
}

/** Names by the config where there is one, and by the plan itself elsewhere. */
function namerFor(config: Setup["config"]): Namer {
  if (config === undefined) return placesOfPlan;
  const places = placesIn(config);
  return () => places;
}

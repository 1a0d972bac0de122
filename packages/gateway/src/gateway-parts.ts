import type { Catalogue } from "@pk-config/core";
import { type Clock, systemClock } from "@pk-config/runner";
import { type Transport, trustedHosts } from "@pk-config/transport";
import { type CircuitStore, memoryStore } from "./circuit-store.ts";
import { type AllLimits, limitsFrom } from "./gateway-limits.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { type GatewayObserver, guarded } from "./observer.ts";
import { type TraceIds, traceIds } from "./trace-id.ts";

/** The options of a gateway with its defaults filled in. */
export interface GatewayParts {
  readonly transport: Transport;
  readonly catalogue: Catalogue | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly store: CircuitStore;
  readonly trustedHosts: readonly string[];
  readonly limits: AllLimits;
  readonly clock: Clock;
  readonly seed: () => string | number;
  readonly jitter: ((ms: number) => number) | undefined;
  readonly observe: GatewayObserver;
  /** Numbers the requests from 1. */
  readonly nextVisit: () => number;
  readonly traceId: TraceIds;
  /** Whether anybody watches; what nobody sees is not put together. */
  readonly isObserved: boolean;
}

/**
 * Fills in the defaults.
 *
 * @throws TypeError where a limit is none, or a trusted host.
 */
export function gatewayParts(options: GatewayOptions): GatewayParts {
  let visits = 0;
  const hosts = options.trustedHosts ?? [];
  // Plans compare them as they are written; it is that they are hosts at all that counts here.
  trustedHosts(hosts);
  return {
    transport: options.transport,
    catalogue: options.catalogue,
    environment: options.environment ?? {},
    store: options.store ?? memoryStore(),
    trustedHosts: hosts,
    limits: limitsFrom(options.limits),
    clock: options.clock ?? systemClock,
    seed: options.seed ?? anySeed,
    jitter: options.jitter,
    observe: guarded(options.observer),
    nextVisit: () => ++visits,
    traceId: traceIds(),
    isObserved: options.observer !== undefined,
  };
}

/** A whole number, whose text is short: plans draw by it. */
function anySeed(): number {
  return Math.floor(Math.random() * 2 ** 32);
}

import type { Catalogue, ValidConfig } from "@pk-config/core";
import type { Clock } from "@pk-config/runner";
import type { Transport } from "@pk-config/transport";
import type { CircuitStore } from "./circuit-store.ts";
import type { AllLimits } from "./gateway-limits.ts";
import type { GatewayObserver } from "./observer.ts";

/** What a gateway is made of. Only the transport has no default, because it is what touches the network. */
export interface GatewayOptions {
  readonly transport: Transport;
  /**
   * The one config of every request, as a text or as `load` gives it. Without it each request brings its
   * own in `x-portkey-config`, or names one that `configSource` knows.
   */
  readonly config?: ValidConfig | string | undefined;
  /** Finds the text of a config that a request names; `undefined` or `null` where there is none. */
  readonly configSource?: ((id: string) => ConfigText | Promise<ConfigText>) | undefined;
  /** What `@slug` and `virtual_key` stand for. */
  readonly catalogue?: Catalogue | undefined;
  /** Where the credentials of the catalogue are: variables by name. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  /** Keeps the state of circuit breakers; in memory by default. */
  readonly store?: CircuitStore | undefined;
  /** Hosts that may be private; `*.name` stands for any subdomain. The transport has a list of its own. */
  readonly trustedHosts?: readonly string[] | undefined;
  readonly limits?: Partial<AllLimits> | undefined;
  readonly observer?: GatewayObserver | undefined;
  readonly clock?: Clock | undefined;
  /** What the balancers of a request draw by; random by default. */
  readonly seed?: (() => string | number) | undefined;
  /**
   * Makes a wait before a retry longer or shorter, in milliseconds; none does by default. It stays
   * within what the plan allows, and a wait that an upstream asked for is not made shorter.
   */
  readonly jitter?: ((ms: number) => number) | undefined;
}

type ConfigText = string | null | undefined;

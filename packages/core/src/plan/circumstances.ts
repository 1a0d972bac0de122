import type { Catalogue } from "../catalogue/catalogue.ts";

/** All that a plan depends on besides the program and the request. The core has no clock and no dice. */
export interface Circumstances extends Surroundings {
  /** Balancers draw by it: the same seed draws the same. */
  readonly seed: string | number;
}

/** All of it but what balancers draw by. */
export interface Surroundings {
  /** Milliseconds since 1970; sticky choices with a `ttl` change with it. */
  readonly nowMs: number;
  /** Pointers of the targets whose circuits are open. */
  readonly open?: ReadonlySet<string>;
  /** By pointer of a sticky balancer: the pointer of the target chosen before. */
  readonly affinity?: ReadonlyMap<string, string>;
  /** What `@slug` and `virtual_key` stand for. */
  readonly catalogue?: Catalogue | undefined;
  /**
   * Whether a host that the request names is sent the keys of the config and the catalogue. That is right
   * only where the config came with the request, so that the keys are the caller's own.
   */
  readonly keysAreCallers?: boolean;
  /** Hosts that may be private although a request names them; `*.name` stands for any subdomain. */
  readonly trustedHosts?: readonly string[] | undefined;
  /**
   * Address of a gateway that speaks to every provider, its version included. Calls go there, and it goes
   * on to the provider, so none is refused for what it speaks.
   */
  readonly translator?: string | undefined;
}

import type { AnyRule } from "../../rule.ts";
import { breakerCountsTimeouts } from "./breaker-counts-timeouts.ts";
import { distinctUpstreams } from "./distinct-upstreams.ts";
import { listCatchesDeadHost } from "./list-catches-dead-host.ts";
import { listCatchesTimeout } from "./list-catches-timeout.ts";
import { retriesDelayFallback } from "./retries-delay-fallback.ts";
import { retryRetries } from "./retry-retries.ts";

/** The rules of this folder, in the order of their first code. */
export const resilienceRules: readonly AnyRule[] = [
  retryRetries,
  listCatchesDeadHost,
  listCatchesTimeout,
  retriesDelayFallback,
  distinctUpstreams,
  breakerCountsTimeouts,
];

import { type Plan, plan, type Request, sentOnce } from "@pk-config/core";
import { openCircuits } from "./circuits.ts";
import type { GatewayParts } from "./gateway-parts.ts";
import type { ReadyConfig } from "./loaded-config.ts";
import type { Visit } from "./visit.ts";

/** A request that was read. */
export interface ReadVisit {
  readonly visit: Visit;
  readonly request: Request;
  /** Whether its body cannot be sent twice. */
  readonly isOnce: boolean;
}

/** Plans for a request: at once, unless the state of circuits has to be fetched. */
export function planned(
  read: ReadVisit,
  ready: ReadyConfig,
  parts: GatewayParts,
): Plan | Promise<Plan> {
  return ready.circuits.size === 0
    ? plannedAround(undefined, read, ready, parts)
    : openCircuits(read.visit, ready, parts).then((open) =>
        plannedAround(open, read, ready, parts),
      );
}

function plannedAround(
  open: ReadonlySet<string> | undefined,
  { request, isOnce }: ReadVisit,
  ready: ReadyConfig,
  { catalogue, trustedHosts, clock, seed, transport }: GatewayParts,
): Plan {
  const made = plan(ready.program, request, {
    seed: seed(),
    nowMs: clock.nowMs(),
    catalogue,
    trustedHosts,
    keysAreCallers: ready.isCallers,
    ...(open && { open }),
    ...(transport.translator !== undefined && { translator: transport.translator }),
  });
  return isOnce ? sentOnce(made) : made;
}

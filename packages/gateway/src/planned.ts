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

/** Plans for a request. */
export async function planned(
  { visit, request, isOnce }: ReadVisit,
  ready: ReadyConfig,
  parts: GatewayParts,
): Promise<Plan> {
  const { catalogue, trustedHosts, clock, seed, transport } = parts;
  const open = await openCircuits(visit, ready, parts);
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

import {
  breakerAfter,
  type Circuit,
  circuitOutcomes,
  type Event,
  openTargets,
  type Plan,
} from "@pk-config/core";
import type { GatewayParts } from "./gateway-parts.ts";
import { inTime } from "./in-time.ts";
import type { ReadyConfig } from "./loaded-config.ts";
import type { Visit } from "./visit.ts";

/**
 * The targets that are to be left alone. A store that fails, or does not answer in time, keeps nobody
 * from an answer: without it every target is tried.
 */
export async function openCircuits(
  visit: Visit,
  { circuits, scope }: ReadyConfig,
  parts: GatewayParts,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const states = parts.store.read(await scope());
    const known =
      "get" in states ? states : await inTime(states, parts.limits.storeMs, parts.clock);
    return openTargets(circuits, known, parts.clock.nowMs());
  } catch (error) {
    storeFailed(error, visit, parts);
    return undefined;
  }
}

/** Tells the circuits what their targets ended in. Nobody waits for it. */
export function tellCircuits(
  { plan, events }: { readonly plan: Plan; readonly events: readonly Event[] },
  visit: Visit,
  { circuits, scope }: ReadyConfig,
  parts: GatewayParts,
): void {
  const atMs = parts.clock.nowMs();
  const failed = (error: unknown) => storeFailed(error, visit, parts);
  for (const { pointer, status } of circuitOutcomes(plan, events, circuits)) {
    const policy = circuits.get(pointer);
    if (policy === undefined) continue;
    const after = (circuit: Circuit) =>
      breakerAfter(circuit, { kind: "outcome", status, atMs }, policy);
    scope()
      .then((known) => parts.store.change(known, pointer, after))
      .catch(failed);
  }
}

/** What a store says of its failure may hold anything, so only its kind is told. */
function storeFailed(
  error: unknown,
  { id, number }: Visit,
  { clock, isObserved, observe }: GatewayParts,
): void {
  if (!isObserved) return;
  const name = error instanceof Error ? error.name : "Error";
  observe({ kind: "store-failed", id, visit: number, atMs: clock.nowMs(), error: name });
}

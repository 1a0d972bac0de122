import { type Circuit, newCircuit } from "@pk-config/core";

/**
 * Keeps the state of circuits. `scope` tells configs apart, and a circuit is known by the pointer of its
 * target.
 */
export interface CircuitStore {
  /** The circuits of a config that were ever told of an outcome. */
  read(scope: string): ReadonlyMap<string, Circuit> | PromiseLike<ReadonlyMap<string, Circuit>>;
  /** Puts in place of a circuit what `after` makes of it. No request waits for it. */
  change(
    scope: string,
    pointer: string,
    after: (circuit: Circuit) => Circuit,
  ): void | PromiseLike<void>;
}

/** Most circuits that are kept: those of the configs used last, and all of one. */
const mostCircuits = 50_000;

/** Circuits in the memory of this process. */
export function memoryStore(): CircuitStore {
  const scopes = new Map<string, Map<string, Circuit>>();
  let count = 0;
  return {
    read: (scope) => scopes.get(scope) ?? none,
    change(scope, pointer, after) {
      const circuits = scopes.get(scope) ?? new Map<string, Circuit>();
      if (!circuits.has(pointer)) count += 1;
      circuits.set(pointer, after(circuits.get(pointer) ?? newCircuit));
      // Put last again, so that the first is the one that was not used for longest.
      scopes.delete(scope);
      scopes.set(scope, circuits);
      for (const [oldest, { size }] of scopes) {
        if (count <= mostCircuits || oldest === scope) return;
        scopes.delete(oldest);
        count -= size;
      }
    },
  };
}

const none: ReadonlyMap<string, Circuit> = new Map();

import { type Circuit, newCircuit } from "@pk-config/core";

/**
 * Keeps the state of circuits. `scope` tells configs apart, and a circuit is known by the pointer of its
 * target.
 */
export interface CircuitStore {
  /** The circuits of a config that were ever told of an outcome. */
  read(scope: string): ReadonlyMap<string, Circuit> | Promise<ReadonlyMap<string, Circuit>>;
  /** Puts in place of a circuit what `after` makes of it. */
  change(
    scope: string,
    pointer: string,
    after: (circuit: Circuit) => Circuit,
  ): void | Promise<void>;
}

/** Most configs whose circuits are kept: the ones used last. */
const mostScopes = 10_000;

/** Circuits in the memory of this process. */
export function memoryStore(): CircuitStore {
  const scopes = new Map<string, Map<string, Circuit>>();
  return {
    read: (scope) => scopes.get(scope) ?? none,
    change(scope, pointer, after) {
      const circuits = scopes.get(scope) ?? new Map<string, Circuit>();
      circuits.set(pointer, after(circuits.get(pointer) ?? newCircuit));
      // Put last again, so that the first is the one that was not used for longest.
      scopes.delete(scope);
      scopes.set(scope, circuits);
      const [oldest] = scopes.keys();
      if (scopes.size > mostScopes && oldest !== undefined) scopes.delete(oldest);
    },
  };
}

const none: ReadonlyMap<string, Circuit> = new Map();

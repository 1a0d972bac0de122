import { InvariantError } from "@pk-config/core";

/** Holds the calling program to what it has to bring. */
export function needed(isThere: boolean, what: string): asserts isThere {
  if (!isThere) throw new InvariantError(`transport-portkey needs ${what}.`);
}

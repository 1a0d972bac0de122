import { lookup } from "node:dns/promises";

/** Looks up all addresses of a name, the best one first; rejects where there are none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

/** Asks this machine, as every other program on it does. */
export const systemResolve: Resolve = async (hostname) => {
  const found = await lookup(hostname, { all: true, order: "verbatim" });
  return found.map(({ address }) => address);
};

/**
 * Lets those who ask for the same name at the same time share one answer. Nothing is kept beyond that:
 * each connection is judged by what its name resolves to when it is made, and the machine's own
 * resolver has a cache that knows how long an answer holds. A lookup that hangs keeps nobody from an
 * answer who asks later.
 */
export function sharedResolve(resolve: Resolve): Resolve {
  const running = new Map<string, Lookup>();
  return (hostname) => {
    const nowMs = performance.now();
    const found = running.get(hostname);
    if (found !== undefined && nowMs - found.sinceMs < sharedMs) return found.answer;
    const forget = () => {
      if (running.get(hostname) === lookup) running.delete(hostname);
    };
    const lookup = { sinceMs: nowMs, answer: resolve(hostname).finally(forget) };
    running.set(hostname, lookup);
    return lookup.answer;
  };
}

/** A lookup that is under way. */
interface Lookup {
  readonly sinceMs: number;
  readonly answer: ReturnType<Resolve>;
}

/** So long those who come later wait with those who were first. Resolvers ask again after five seconds. */
const sharedMs = 1_000;

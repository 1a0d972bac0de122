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
 * resolver has a cache that knows how long an answer holds.
 */
export function sharedResolve(resolve: Resolve): Resolve {
  const running = new Map<string, ReturnType<Resolve>>();
  return (hostname) => {
    const found = running.get(hostname);
    if (found !== undefined) return found;
    const asked = resolve(hostname).finally(() => running.delete(hostname));
    running.set(hostname, asked);
    return asked;
  };
}

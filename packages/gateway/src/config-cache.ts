import type { GatewayLimits } from "./gateway-limits.ts";
import type { LoadedConfig } from "./loaded-config.ts";

/** Loaded configs by their text: the ones used last, within bounds. */
export interface ConfigCache {
  get(text: string): LoadedConfig | undefined;
  set(text: string, loaded: LoadedConfig): void;
}

/** Makes an empty cache. */
export function configCache({ configs, configLength }: GatewayLimits): ConfigCache {
  const known = new Map<string, LoadedConfig>();
  let weight = 0;
  // To compare two texts takes a fraction of hashing one, and most requests bring what the last one did.
  // It is also what keeps a config that is too large for the bounds, as long as no other comes.
  let last: { readonly text: string; readonly loaded: LoadedConfig } | undefined;
  return {
    get(text) {
      if (last?.text === text) return last.loaded;
      const loaded = known.get(text);
      if (loaded === undefined) return undefined;
      last = { text, loaded };
      // Put last again, so that the first is the one that was not used for longest.
      known.delete(text);
      known.set(text, loaded);
      return loaded;
    },
    set(text, loaded) {
      last = { text, loaded };
      const own = weightOf(text, loaded);
      if (own > configLength || known.has(text)) return;
      known.set(text, loaded);
      weight += own;
      for (const [oldest, before] of known) {
        if (known.size <= configs && weight <= configLength) return;
        known.delete(oldest);
        weight -= weightOf(oldest, before);
      }
    },
  };
}

/**
 * What a config counts for, in characters: each stands for less than 100 bytes of memory, whatever the
 * config, with all that is kept of planning by it. A target takes some of them however short it is written,
 * and so does a config; what is wrong with one is kept as it is told.
 */
export function weightOf(text: string, loaded: LoadedConfig): number {
  const more =
    loaded.kind === "ready" ? perNode * loaded.program.size : JSON.stringify(loaded.fault).length;
  return perConfig + text.length + more;
}

const perConfig = 1024;
const perNode = 32;

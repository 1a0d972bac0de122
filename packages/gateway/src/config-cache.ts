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
  let length = 0;
  // To compare two texts takes a fraction of hashing one, and most requests bring what the last one did.
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
      if (text.length > configLength || known.has(text)) return;
      known.set(text, loaded);
      length += text.length;
      for (const oldest of known.keys()) {
        if (known.size <= configs && length <= configLength) return;
        known.delete(oldest);
        length -= oldest.length;
      }
    },
  };
}

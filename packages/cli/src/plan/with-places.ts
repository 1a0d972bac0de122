import type { Places } from "./places.ts";

/** `conf.json:9:5` for a pointer; empty for what does not stand in the config. */
export type PlaceOf = (pointer: string) => string;

/**
 * A text that names places.
 *
 * To look for each would read the config as often, and which ones are named shows only when the text is
 * written. So it is written twice: without any place first, and then with all, found in one pass.
 */
export function withPlaces({ find }: Places, write: (placeOf: PlaceOf) => string): string {
  const asked = new Set<string>();
  write((pointer) => {
    asked.add(pointer);
    return "";
  });
  const found = find(asked);
  return write((pointer) => found.get(pointer) ?? "");
}

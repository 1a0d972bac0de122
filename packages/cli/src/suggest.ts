import { nearestName } from "@pk-config/core";

/** ` Did you mean "x"?` for a mistyped name, or nothing when no name is near. */
export function didYouMean(name: string, names: readonly string[]): string {
  const started = name.length > 2 ? names.filter((other) => other.startsWith(name)) : [];
  const byLetters = new Map(names.map((other) => [other.toLowerCase(), other]));
  const near = nearestName(name, byLetters.keys());
  const nearest =
    (near === undefined ? undefined : byLetters.get(near)) ??
    (started.length === 1 ? started[0] : undefined);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

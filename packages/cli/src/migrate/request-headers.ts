/** A header as it stands in a text. */
export interface WrittenHeader {
  readonly name: string;
  readonly value: string;
}

/** Headers by name, in their order. Values of one name are joined, as always. */
export function joinedHeaders(written: readonly WrittenHeader[]): Record<string, string> {
  const joined = new Map<string, WrittenHeader>();
  for (const { name, value } of written) {
    const before = joined.get(name.toLowerCase());
    joined.set(
      name.toLowerCase(),
      before === undefined
        ? { name, value }
        : { name: before.name, value: `${before.value}, ${value}` },
    );
  }
  return Object.fromEntries([...joined.values()].map(({ name, value }) => [name, value]));
}

/** What stands in the place of each header of a text, and what comes behind the last one. */
export interface HeaderChanges {
  /** `kept` as it was written, `undefined` where it is gone. */
  readonly places: readonly (WrittenHeader | "kept" | undefined)[];
  readonly added: readonly WrittenHeader[];
}

/** Finds out which headers of a text changed. What is new takes the place of what is gone. */
export function headerChanges(
  written: readonly WrittenHeader[],
  made: Readonly<Record<string, string>>,
): HeaderChanges {
  const before = joinedHeaders(written);
  const added = Object.entries(made)
    .filter(([name]) => !Object.hasOwn(before, name))
    .map(([name, value]) => ({ name, value }));
  const keys = new Map(Object.keys(before).map((key) => [key.toLowerCase(), key]));
  const told = new Set<string>();
  const places = written.map(({ name }) => {
    const key = keys.get(name.toLowerCase());
    const value = key === undefined ? undefined : made[key];
    if (key === undefined || value === undefined) return added.shift();
    if (value === before[key]) return "kept";
    if (told.has(key)) return undefined;
    told.add(key);
    return { name: key, value };
  });
  return { places, added };
}

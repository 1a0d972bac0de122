/** Keys and indexes that lead from the root of a JSON value to a place in it. */
export type Path = readonly (string | number)[];

/** RFC 6901 text of a path. */
export function pointerOf(path: Path): string {
  let pointer = "";
  for (const segment of path) pointer += `/${escapeSegment(segment)}`;
  return pointer;
}

/** The path of an RFC 6901 pointer; every segment stays text. */
export function pathOf(pointer: string): string[] {
  if (pointer === "") return [];
  const segments = pointer.slice(1).split("/");
  return pointer.includes("~") ? segments.map(unescapeSegment) : segments;
}

/** The value a path leads to, by own properties only; `undefined` where it leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const segment of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment))
      return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

function escapeSegment(segment: string | number): string {
  if (typeof segment === "number") return `${segment}`;
  const plain = !segment.includes("~") && !segment.includes("/");
  return plain ? segment : segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}

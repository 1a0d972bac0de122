import type { ConfigMigration } from "./config-migrator.ts";
import { type LineMigration, refusedLine } from "./line-migration.ts";

/** Where a value stands that was taken for a config. */
export interface ValuePlace {
  /** The names that lead to it in its line. */
  readonly names: readonly string[];
  readonly start: number;
  /** Whether it is written as a string. */
  readonly isText: boolean;
}

/**
 * Refuses a value that holds its config further inside: taken for the body of a request, it would lose
 * what stands beside the config, which is other columns of a row. Nothing for a value that does not.
 */
export function configInside(
  { findings, replaces, verdict }: ConfigMigration,
  place: ValuePlace,
): LineMigration | undefined {
  // Of a line that somebody has to look at they are asked for anyway.
  if (verdict === "unchanged" || (verdict === "migrated" && !replaces)) return undefined;
  const wrapper = findings().find(({ code }) => code === "PK4022");
  if (wrapper === undefined) return undefined;
  const { names, start, isText } = place;
  // In front of the name there is a number, where the value is a list.
  const inside = wrapper.pointer.split("/").slice(1);
  const name = inside.at(-1) ?? "";
  const outside = names.length === 0 ? "the line" : "the value";
  return refusedLine(
    `The config stands inside \`${name}\`, and ${outside} is more than the config.`,
    isText
      ? "No --field leads into a string. Take the config out of it first."
      : inside.length > 1
        ? `Write each of the list on a line of its own. Then: ${fieldFlag([name])}`
        : `To migrate it there: ${fieldFlag([...names, name])}`,
    start,
  );
}

/** The flag that leads to a place by names, as a shell takes it. */
function fieldFlag(names: readonly string[]): string {
  if (names.every((name) => /^[\w-]+$/.test(name))) return `--field ${names.join(".")}`;
  const steps = names.map((name) => name.replaceAll("~", "~0").replaceAll("/", "~1"));
  return `--field '/${steps.join("/").replaceAll("'", "'\\''")}'`;
}

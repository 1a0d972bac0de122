import { configInside } from "./config-inside.ts";
import { type ConfigMigration, type ConfigMigrator, configMigrator } from "./config-migrator.ts";
import { blank, broken, type LineMigration, noConfig, noField, twice } from "./line-migration.ts";
import { memberStart, type Place, pastValue, withoutBlanks } from "./member-place.ts";
import type { DumpOptions } from "./migrated-block.ts";

/** Says what becomes of the line that stands in a text between two offsets, without its line break. */
export type LineMigrator = (text: string, line: Place) => LineMigration;

/** Makes one for a dump. */
export function lineMigrator(options: DumpOptions): LineMigrator {
  const find = options.field.length === 0 ? wholeLine(options) : memberOfLine(options);
  return (text, { start, end }) => {
    const mark = text.charCodeAt(start) === byteOrderMark ? 1 : 0;
    const line = withoutBlanks(text, { start: start + mark, end });
    return line.start === line.end ? blank : find(text, line);
  };
}

const byteOrderMark = 0xfeff;

/** For lines that are configs. */
function wholeLine(options: DumpOptions): LineMigrator {
  const configs = configMigrator(options);
  return (text, { start, end }) => {
    const source = text.slice(start, end);
    const value = valueIn(source);
    const migration = value && migrationOf(value, configs);
    if (value === undefined || migration === undefined) return broken;
    if (migration === "none") return parsed(source) === undefined ? broken : noConfig;
    const place = { names: [], start, isText: value.kind === "text" };
    return configInside(migration, place) ?? { kind: "config", migration, start };
  };
}

/** For lines that have the config in a member. */
function memberOfLine(options: DumpOptions): LineMigrator {
  const names = options.field.map((name): string => JSON.parse(`"${name}"`));
  const configs = configMigrator(options);
  /** How much stood behind the config in the line before: mostly it is as much in the next one. */
  let behind = 0;
  return (text, line) => {
    const start = memberStart(text, line, names);
    if (start === undefined) return withoutField(text.slice(line.start, line.end), names);
    const guess = text.slice(start, Math.max(start, line.end - behind));
    const known = wholeIn(guess, configs);
    const end = known === undefined ? pastValue(text, start, line.end) : start + guess.length;
    behind = line.end - end;
    const wrong = aroundIt(text, line, { start, end }, names);
    if (wrong !== undefined) return wrong;
    const value = known ?? valueIn(text.slice(start, end));
    const migration = value && migrationOf(value, configs);
    if (value === undefined || migration === undefined) return broken;
    if (migration === "none") return noConfig;
    const place = { names, start, isText: value.kind === "text" };
    return configInside(migration, place) ?? { kind: "config", migration, start };
  };
}

/** A line in which the field was not found, while it was passed over. */
function withoutField(source: string, names: readonly string[]): LineMigration {
  const line = parsed(source);
  if (line === undefined) return broken;
  // It is there nevertheless, in the second of two objects of one name.
  return valueAt(line.value, names) === undefined ? noField : twice;
}

/** The value of a member: a text, or another one as it is written, which may have been migrated by now. */
type Value =
  | { readonly kind: "text"; readonly literal: string; readonly text: string }
  | {
      readonly kind: "other";
      readonly source: string;
      readonly migration?: ConfigMigration | undefined;
    };

/** The value that is all of a text, where that is sure without looking for its end. */
function wholeIn(guess: string, { remembered }: ConfigMigrator): Value | undefined {
  if (guess.startsWith('"') && guess.endsWith('"')) return valueIn(guess);
  const migration = guess.startsWith("{") ? remembered(guess) : undefined;
  return migration && { kind: "other", source: guess, migration };
}

/** The value that a text is, to its last character; nothing where it begins as a string and is none. */
function valueIn(source: string): Value | undefined {
  if (!source.startsWith('"')) return { kind: "other", source };
  const value = parsed(source)?.value;
  return typeof value === "string" ? { kind: "text", literal: source, text: value } : undefined;
}

/** What becomes of the config in a value. What is no object, such as the name of a saved config, is none. */
function migrationOf(
  value: Value,
  { ofString, ofValue }: ConfigMigrator,
): ConfigMigration | "none" | undefined {
  if (value.kind === "text") return ofString(value.literal, value.text);
  if (value.migration !== undefined) return value.migration;
  const [first] = value.source;
  return first === "{" || first === "[" ? ofValue(value.source) : "none";
}

/** Judges what stands around the config: nothing is left to say of a line that is good JSON. */
function aroundIt(
  text: string,
  { start, end }: Place,
  place: Place,
  names: readonly string[],
): LineMigration | undefined {
  // A number in the place of the config, so that it is not parsed twice.
  const line = parsed(`${text.slice(start, place.start)}-0${text.slice(place.end, end)}`);
  if (line === undefined) return broken;
  return Object.is(valueAt(line.value, names), -0) ? undefined : twice;
}

/** The value that names lead to; of several of one name it is the last. */
function valueAt(value: unknown, names: readonly string[]): unknown {
  let at = value;
  for (const name of names) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Object.getOwnPropertyDescriptor(at, name)?.value;
  }
  return at;
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

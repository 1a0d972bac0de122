import { refusal } from "../refusal.ts";
import { type ConfigMigration, type ConfigMigrator, configMigrator } from "./config-migrator.ts";
import { memberStart, type Place, pastValue } from "./member-place.ts";
import type { DumpOptions } from "./migrated-block.ts";

/** What becomes of a line. */
export type LineMigration =
  /** There is no config in it. */
  | { readonly kind: "none" }
  | {
      readonly kind: "config";
      readonly migration: ConfigMigration;
      /** Where the config begins in the text. */
      readonly start: number;
    };

/** Says what becomes of the line that stands in a text between two offsets, without its line break. */
export type LineMigrator = (text: string, line: Place) => LineMigration;

const none: LineMigration = { kind: "none" };

/** Makes one for a dump. */
export function lineMigrator(options: DumpOptions): LineMigrator {
  const find = options.field.length === 0 ? wholeLine(options) : memberOfLine(options);
  return (text, line) => {
    const { start, end } = line;
    const within = text.charCodeAt(start) === byteOrderMark ? { start: start + 1, end } : line;
    return find(text, within);
  };
}

/** For lines that are configs. */
function wholeLine(options: DumpOptions): LineMigrator {
  const { ofValue } = configMigrator(options);
  return (text, line) => {
    const start = memberStart(text, line, []) ?? line.start;
    const source = text.slice(start, line.end).trimEnd();
    if (source === "") return none;
    if (source[0] !== "{" && source[0] !== "[") return parsed(source) === undefined ? broken : none;
    const migration = ofValue(source);
    if (migration === undefined) return broken;
    return insideOf(source, migration) ?? { kind: "config", migration, start };
  };
}

/** For lines that have the config in a member. */
function memberOfLine(options: DumpOptions): LineMigrator {
  const { field } = options;
  const names = field.map((name): string => JSON.parse(`"${name}"`));
  const configs = configMigrator(options);
  /** How much stood behind the config in the line before: mostly it is as much in the next one. */
  let behind = 0;
  return (text, line) => {
    const start = memberStart(text, line, field);
    if (start === undefined) {
      const whole = text.slice(line.start, line.end);
      return whole.trim() === "" || parsed(whole) !== undefined ? none : broken;
    }
    const guess = text.slice(start, Math.max(start, line.end - behind));
    const known = wholeIn(guess, configs);
    const end = known === undefined ? pastValue(text, start, line.end) : start + guess.length;
    behind = line.end - end;
    const rest = restOf(text, line, { start, end }, names);
    if (rest !== none) return rest;
    const value = known ?? valueIn(text.slice(start, end));
    const migration = migrationOf(value, configs);
    if (migration === "none") return none;
    return migration === undefined ? broken : { kind: "config", migration, start };
  };
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
  if (guess.startsWith('"') && guess.endsWith('"')) {
    const value = valueIn(guess);
    return value?.kind === "text" ? value : undefined;
  }
  const migration = guess.startsWith("{") ? remembered(guess) : undefined;
  return migration && { kind: "other", source: guess, migration };
}

function valueIn(source: string): Value | undefined {
  if (!source.startsWith('"')) return { kind: "other", source };
  const value = parsed(source)?.value;
  return typeof value === "string" ? { kind: "text", literal: source, text: value } : undefined;
}

/** What becomes of the config in a value. What is no object, such as the name of a saved config, is none. */
function migrationOf(
  value: Value | undefined,
  { ofString, ofValue }: ConfigMigrator,
): ConfigMigration | "none" | undefined {
  if (value === undefined) return undefined;
  if (value.kind === "text") {
    return /^\s*[{[]/.test(value.text) ? ofString(value.literal, value.text) : "none";
  }
  if (value.migration !== undefined) return value.migration;
  return /^[{[]/.test(value.source) ? ofValue(value.source) : "none";
}

const byteOrderMark = 0xfeff;

/** Judges what stands around the config: nothing is left to say of a line that is good JSON. */
function restOf(
  text: string,
  { start, end }: Place,
  place: Place,
  names: readonly string[],
): LineMigration {
  // A number in the place of the config, so that it is not parsed twice.
  const line = parsed(`${text.slice(start, place.start)}-0${text.slice(place.end, end)}`);
  if (line === undefined) return broken;
  let at: unknown = line.value;
  for (const name of names) at = memberOf(at, name);
  return Object.is(at, -0) ? none : twice;
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What becomes of a line that is passed on as it is, and why. */
export function refusedLine(message: string, hint: string): LineMigration {
  const findings = () => [refusal(message, hint)];
  return { kind: "config", migration: { verdict: "refused", edits: [], findings }, start: 0 };
}

const broken = refusedLine(
  "The line is no JSON, so it stays as it is.",
  "Each line of a dump is one JSON value. Mend what wrote it, or this line by hand.",
);

const twice = refusedLine(
  "The field stands in this line more than once, so nobody can say which of them counts.",
  "Take out all but one.",
);

/** The names under which the body of a request held its config. */
const wrappers = /"(?:config|providerSettings)"/;

/** A row of a table: taken for a request body around a config, it would lose its other columns. */
function insideOf(source: string, { findings }: ConfigMigration): LineMigration | undefined {
  if (!wrappers.test(source)) return undefined;
  const wrapper = findings().find(({ code }) => code === "PK4022");
  if (wrapper === undefined) return undefined;
  const name = wrapper.pointer.slice(1);
  return refusedLine(
    `The config stands inside \`${name}\`, and the line is more than the config.`,
    `To migrate it there: --field ${name}`,
  );
}

import type { MigrationFinding } from "@pk-config/core";
import { refusal } from "../refusal.ts";
import type { ConfigMigration } from "./config-migrator.ts";

/** What becomes of a line. */
export type LineMigration =
  /** There is no config in it. `at` says how far one came: to nothing, to a value, to the place for a config. */
  | { readonly kind: "none"; readonly at: "blank" | "value" | "field" }
  | {
      readonly kind: "config";
      readonly migration: ConfigMigration;
      /** Where the config begins in the text; nothing where that place was not found. */
      readonly start: number | undefined;
    };

/** There is nothing in the line. */
export const blank: LineMigration = { kind: "none", at: "blank" };

/** The line is a value, and the place for a config is not in it. */
export const noField: LineMigration = { kind: "none", at: "value" };

/** There is something else in the place for a config, such as the name of a saved one. */
export const noConfig: LineMigration = { kind: "none", at: "field" };

/** What becomes of a line that is passed on as it is, and why. */
export function refusedLine(message: string, hint: string, start?: number): LineMigration {
  const findings = (): readonly MigrationFinding[] => [refusal(message, hint)];
  const migration: ConfigMigration = { verdict: "refused", edits: [], findings, replaces: false };
  return { kind: "config", migration, start };
}

/** The line is no JSON. */
export const broken: LineMigration = refusedLine(
  "The line is no JSON, so it stays as it is.",
  "Each line of a dump is one JSON value. Mend what wrote it, or this line by hand.",
);

/** The field stands in the line twice. */
export const twice: LineMigration = refusedLine(
  "The field stands in this line more than once, so nobody can say which of them counts.",
  "Take out all but one.",
  0,
);

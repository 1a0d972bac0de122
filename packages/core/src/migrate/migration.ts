import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.ts";

/**
 * How well something that was found in an old config goes over into Configs 2.0.
 *
 * `exact`: it means the same. `approximate`: it was put over, and does not mean the same in every case.
 * `manual`: somebody has to do the rest. `refused`: nothing is put over, because nothing would mean it.
 */
export type Effect = "exact" | "approximate" | "manual" | "refused";

/** Something that was found in an old config, with its place in the text that was given. */
export interface MigrationFinding extends Diagnostic {
  readonly effect: Effect;
}

/** What becomes of a text. */
export type Migration =
  /** It is Configs 2.0 already, so it stays as it is to the byte. */
  | {
      readonly verdict: "unchanged";
      readonly edits: readonly [];
      readonly findings: readonly MigrationFinding[];
    }
  /** The edits lead to a config that passes the validator of 2.0; `value` is that config. */
  | {
      readonly verdict: "migrated";
      readonly edits: readonly TextEdit[];
      readonly findings: readonly MigrationFinding[];
      readonly value: unknown;
    }
  /** The same, and something is left to be done by hand. */
  | {
      readonly verdict: "manual";
      readonly edits: readonly TextEdit[];
      readonly findings: readonly MigrationFinding[];
      readonly value: unknown;
    }
  /** Nothing is offered; the findings say why. */
  | {
      readonly verdict: "refused";
      readonly edits: readonly [];
      readonly findings: readonly MigrationFinding[];
    };

/** What is asked for beside the step to 2.0. */
export interface MigrateOptions {
  /** Also turns `virtual_key: "x"` into `provider: "@x"`, the Model Catalog's spelling. */
  readonly toCatalog?: boolean;
}

type Outcome =
  | {
      readonly verdict: "migrated" | "manual";
      readonly edits: readonly TextEdit[];
      readonly value: unknown;
    }
  | { readonly verdict: "refused"; readonly edits: readonly [] };

/**
 * A migration whose findings are placed and put into words when they are first asked for: whoever puts a
 * database over asks for those of few lines.
 */
export function migrationOf(outcome: Outcome, find: () => readonly MigrationFinding[]): Migration {
  let found: readonly MigrationFinding[] | undefined;
  return {
    ...outcome,
    get findings() {
      found ??= find();
      return found;
    },
  };
}

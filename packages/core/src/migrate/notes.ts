import type { Finding } from "../diagnostics/finding.ts";
import { child, type Place, pathTo } from "../validate/visit.ts";
import type { MigrationCode } from "./effects.ts";

/** What was found on the way. */
export interface Note {
  readonly code: MigrationCode;
  /** In the config as it was; `undefined` for its root. */
  readonly at: Place | undefined;
  /** Which end of the member is underlined; its name unless said otherwise. */
  readonly on?: "key" | "value";
  /** Put into words when somebody asks: of a dump of a million lines hardly anybody does. */
  readonly message: () => string;
  readonly hint?: string;
}

/** What rules share while a config is migrated: where they tell what they have found. */
export interface Notes {
  readonly all: Note[];
}

/** What is told of a member, or of an element of a list. */
export interface Told extends Omit<Note, "at"> {
  readonly key: string | number;
}

/** Tells something of a member. */
export function tell(
  { all }: Notes,
  { place }: { readonly place: Place | undefined },
  { key, ...told }: Told,
): void {
  all.push({ at: child(place, key), ...told });
}

/** A note as a finding of the config it was made of. */
export function findingFrom({ code, at, on = "key", message, hint }: Note): Finding {
  const said = { code, at: pathTo(at), on, message: message() };
  return hint === undefined ? said : { ...said, hint };
}

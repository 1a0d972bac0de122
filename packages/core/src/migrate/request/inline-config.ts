import { isObject } from "../../data/json-type.ts";
import { refusesToRun } from "../../diagnostics/catalogue.ts";
import type { TextFinding } from "../../diagnostics/finding.ts";
import type { Document } from "../../parse/document.ts";
import { applyEdits } from "../../parse/edits.ts";
import { parse } from "../../parse/parse.ts";
import type { Migration } from "../migration.ts";
import type { Draft } from "./draft.ts";
import { tell } from "./draft.ts";
import { oneLine } from "./one-line.ts";
import type { RequestPlace } from "./request-migration.ts";

/** What puts a config over. */
export type MigrateConfig = (document: Document) => Migration;

/** Where a config stands in a request. */
export type ConfigPlace =
  | { readonly kind: "header"; readonly name: string }
  | { readonly kind: "body"; readonly pointer: string };

/** What became of the config of a request. */
export interface InlineConfig {
  readonly version: "1.0" | "2.0" | "none";
  readonly outcome: "kept" | "changed" | "refused";
}

/** Puts the text of a config over, and tells what was found in it at its place in the request. */
export function takeInlineConfig(
  draft: Draft,
  text: string,
  { place, migrate }: { readonly place: ConfigPlace; readonly migrate: MigrateConfig },
): InlineConfig {
  const document = parse(text);
  // What gateways refuse as no JSON is not made right here: nobody ever ran it.
  const slip = document.findings.find((finding) => refusesToRun(finding.code));
  if (slip !== undefined) return broken(draft, place, slip);
  const migration = migrate(document);
  for (const finding of migration.findings) {
    const { code, severity, effect, message, hint, pointer, docs } = finding;
    draft.findings.push({
      code,
      severity,
      effect,
      place: within(place, pointer),
      message,
      ...(hint === undefined ? {} : { hint }),
      docs,
    });
  }
  const { verdict } = migration;
  const done = parse(verdict === "refused" ? text : applyEdits(text, migration.edits).text);
  if (verdict === "refused" || !isObject(done.value)) return refused(draft, place, migration);
  draft.config = { kind: "inline", text: oneLine(done.strict), value: done.value };
  return verdict === "unchanged"
    ? { version: "2.0", outcome: "kept" }
    : { version: "1.0", outcome: "changed" };
}

function broken(draft: Draft, place: ConfigPlace, { code, message }: TextFinding): InlineConfig {
  draft.config = { kind: "unread" };
  tell(draft, {
    code: "PK4231",
    place,
    message: `The config of this request is no JSON (${code}: ${message}), so nothing is offered for the request.`,
    hint: "Mend the config first; `pk-config validate` shows each place.",
  });
  return { version: "none", outcome: "refused" };
}

function refused(draft: Draft, place: ConfigPlace, { findings }: Migration): InlineConfig {
  draft.config = { kind: "unread" };
  tell(draft, {
    code: "PK4231",
    place,
    message:
      "The config of this request cannot be migrated, so nothing is offered for the request.",
    hint: "Mend what was found in the config first, or write its successor by hand.",
  });
  const isOld = findings.some(({ code }) => code === "PK4002" || code === "PK4004");
  return { version: isOld ? "1.0" : "none", outcome: "refused" };
}

function within(place: ConfigPlace, pointer: string): RequestPlace {
  return place.kind === "header"
    ? { ...place, pointer }
    : { kind: "body", pointer: `${place.pointer}${pointer}` };
}

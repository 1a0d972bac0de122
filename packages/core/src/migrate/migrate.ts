import { isList, isObject } from "../data/json-type.ts";
import type { Document } from "../parse/document.ts";
import { edited } from "../parse/edits.ts";
import { child } from "../validate/visit.ts";
import { checkResult } from "./check-result.ts";
import { sdkClient } from "./dialects/old-sdk.ts";
import { configInside, isRequestBody } from "./dialects/request-body.ts";
import { effectOf } from "./effects.ts";
import { findingsOf } from "./findings-of.ts";
import { type MigrateOptions, type Migration, migrationOf } from "./migration.ts";
import { holdsAnyConfig, isConfig, neither } from "./neither.ts";
import { migrateNode } from "./node.ts";
import type { Notes } from "./notes.ts";
import { editsOf } from "./rewrite/edits-of.ts";
import { newValue } from "./rewrite/new-value.ts";
import {
  isChanged,
  listRewrite,
  type ObjectRewrite,
  objectRewrite,
  type Rewrite,
  setElement,
} from "./rewrite/object-rewrite.ts";
import { tidyText } from "./tidy-text.ts";
import { unreadable } from "./unreadable.ts";

/**
 * Says how a config of an older format is written in Configs 2.0, as edits of its text.
 *
 * What may live here: the order of the steps. What must not: what any key became, which each dialect and
 * each member knows for itself. What is of today stays as it is to the byte.
 *
 * @example
 * ```ts
 * import { edited, migrate, parse } from "@pk-config/core";
 *
 * const text = '{"mode": "single", "options": [{"provider": "openai", "apiKey": "KEY"}]}';
 * const { verdict, edits } = migrate(parse(text));
 * verdict; // => "migrated"
 * edited(text, edits); // => '{"strategy": {"mode": "single"}, "targets": [{"provider": "openai", "api_key": "KEY"}]}'
 * ```
 */
export function migrate(document: Document, options: MigrateOptions = {}): Migration {
  const text = tidyText(document);
  if (text === undefined) return unreadable(document);
  const notes: Notes = { all: [] };
  const rewrite = prepared(document.value, notes, options.toCatalog === true);
  if (rewrite === undefined) return unreadable(document);
  const { all } = notes;
  if (all.length === 0) return unchanged;
  const findings = () => findingsOf(all, document);
  if (has(all, "refused")) return migrationOf({ verdict: "refused", edits: [] }, findings);
  const value = newValue(rewrite);
  const edits = isChanged(rewrite) ? editsOf(rewrite, text) : [];
  checkResult({ rewrite, value, text: () => edited(text, edits) }, notes);
  if (has(all, "refused")) return migrationOf({ verdict: "refused", edits: [] }, findings);
  const verdict = has(all, "manual") ? "manual" : "migrated";
  // One edit for all, where the text had to be mended.
  const own = text === document.text ? edits : whole(document.text, edited(text, edits));
  return migrationOf({ verdict, edits: own, value }, findings);
}

/** Lets every rule say what it knows. Gives what becomes of the value; nothing if it can be no config. */
function prepared(value: unknown, notes: Notes, toCatalog: boolean): Rewrite | undefined {
  if (isObject(value)) return preparedConfig(objectRewrite(value, undefined), notes, toCatalog);
  if (!isList(value)) return undefined;
  const list = listRewrite(value, undefined);
  if (value.length === 0) notes.all.push(neither(undefined));
  for (const [index, item] of value.entries()) {
    const place = child(undefined, index);
    if (!isObject(item)) notes.all.push(neither(place));
    else setElement(list, index, preparedConfig(objectRewrite(item, place), notes, toCatalog));
  }
  return list;
}

function preparedConfig(root: ObjectRewrite, notes: Notes, toCatalog: boolean): Rewrite {
  const noted = notes.all.length;
  const inside = configInside(root, notes);
  const { raw, place } = root;
  if (inside === undefined && (notes.all.length > noted || !holdsAnyConfig(raw))) {
    if (notes.all.length === noted && !isConfig(raw)) notes.all.push(neither(place));
    return root;
  }
  const config = inside?.config ?? root;
  sdkClient(config, notes);
  const isOld = inside !== undefined && isRequestBody(raw);
  migrateNode(config, notes, { ...outside, isOld, toCatalog });
  return inside ?? root;
}

/** What a whole config stands in. */
const outside = { isOfSdk: false, isBelowCache: false, forwarded: new Set<string>() } as const;

function has(notes: Notes["all"], effect: "manual" | "refused"): boolean {
  return notes.some(({ code }) => effectOf(code) === effect);
}

function whole(text: string, by: string) {
  return by === text ? [] : [{ offset: 0, length: text.length, text: by }];
}

const unchanged: Migration = { verdict: "unchanged", edits: [], findings: [] };

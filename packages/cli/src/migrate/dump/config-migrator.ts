import {
  type Document,
  formMemory,
  type Migration,
  type MigrationFinding,
  migrate,
  parse,
  type TextEdit,
} from "@pk-config/core";

import { editsInString } from "./edits-in-string.ts";
import type { DumpOptions } from "./migrated-block.ts";

/** What becomes of the config of a line. */
export interface ConfigMigration {
  readonly verdict: Migration["verdict"];
  /** Edits of the config as it is written in the line. */
  readonly edits: readonly TextEdit[];
  /** To ask for them takes longer than to migrate the line, so nobody asks without need. */
  readonly findings: () => readonly MigrationFinding[];
  /** Whether something else may stand in the place of an object, such as the config that was inside. */
  readonly replaces: boolean;
}

/** Says what becomes of configs, one after the other. Nothing where the text of one is no JSON. */
export interface ConfigMigrator {
  /** Of an object as it stands in the line, if that is remembered: then it is one, to its last character. */
  remembered(source: string): ConfigMigration | undefined;
  /** Of an object or a list, as it stands in the line. */
  ofValue(source: string): ConfigMigration | undefined;
  /** Of a text that is written as a string in the line. It may be no config at all. */
  ofString(literal: string, text: string): ConfigMigration | "none";
}

/**
 * Makes one that remembers the forms of the configs it has seen, for those of a database are alike. Where
 * all findings are wanted, it works each config out instead.
 */
export function configMigrator({ toCatalog, detail }: DumpOptions): ConfigMigrator {
  const memory = detail ? undefined : formMemory({ toCatalog });
  const workedOut = (document: Document): ConfigMigration => {
    const migration = migrate(document, { toCatalog });
    memory?.learn(document, migration);
    const { verdict, edits } = migration;
    const replaces = replacesObject(document, migration);
    return { verdict, edits, findings: () => migration.findings, replaces };
  };
  const remembered = (source: string): ConfigMigration | undefined => {
    const known = memory?.recall(source);
    return known && recalled(known.verdict, onOneLine([allOf(source, known.text)]));
  };
  return {
    remembered,
    ofValue(source) {
      const known = remembered(source);
      if (known !== undefined) return known;
      const document = parse(source);
      // What has to be mended is no line of a dump: nobody else could read it.
      if (document.edits.length > 0) return undefined;
      const migration = workedOut(document);
      return { ...migration, edits: onOneLine(migration.edits) };
    },
    ofString(literal, text) {
      if (!brackets.test(text)) return "none";
      const known = isPlain(literal) ? memory?.recall(text) : undefined;
      if (known !== undefined) {
        return recalled(known.verdict, [allOf(literal, JSON.stringify(known.text))]);
      }
      const document = parse(text);
      if (!isMeantAsConfig(document)) return "none";
      const migration = workedOut(document);
      return { ...migration, edits: editsInString(literal, migration.edits) };
    },
  };
}

function recalled(verdict: "unchanged" | "migrated", edits: readonly TextEdit[]): ConfigMigration {
  return {
    verdict,
    edits: verdict === "unchanged" ? [] : edits,
    findings: () => [],
    replaces: false,
  };
}

/** Members are edited one by one, so an edit that begins with an object is what gave it up. */
function replacesObject({ edits: mended, text }: Document, { edits }: Migration): boolean {
  return (
    mended.length > 0 || edits.some(({ offset, length }) => length > 0 && text[offset] === "{")
  );
}

function allOf({ length }: string, text: string): TextEdit {
  return { offset: 0, length, text };
}

/** Without any of these there is no object in a text, however often it was quoted. */
const brackets = /[{["'`\\]/;

/**
 * Whether a text is a config, or was meant to hold one: whatever stands before its first bracket, such
 * as a comment, and if only somebody can mend it. Other texts are names of saved configs, or remarks.
 */
function isMeantAsConfig({ findings, text, value }: Document): boolean {
  if (typeof value === "object" && value !== null) return true;
  return /^\s*[{[]/.test(text) || findings.some(({ code }) => code === "PK1013");
}

/** Whether a string is written as `JSON.stringify` writes it, so that it can be written anew. */
function isPlain(literal: string): boolean {
  return !mayEscape(literal, "u") && !mayEscape(literal, "/");
}

/** Whether a backslash stands before a character. Every quote inside has one, so they are not looked for. */
function mayEscape(literal: string, character: string): boolean {
  let at = literal.indexOf(character);
  while (at > 0) {
    if (literal[at - 1] === "\\") return true;
    at = literal.indexOf(character, at + 1);
  }
  return false;
}

/** A line break between values is blank, and would end the line. */
function onOneLine(edits: readonly TextEdit[]): readonly TextEdit[] {
  if (!edits.some(({ text }) => text.includes("\n"))) return edits;
  return edits.map((edit) => ({ ...edit, text: edit.text.replaceAll(/\s*\n\s*/g, " ") }));
}

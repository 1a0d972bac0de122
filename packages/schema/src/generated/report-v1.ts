// Generated from schemas/report.v1.schema.json; do not edit.

/**
 * What `pk-config validate --format json` prints. Lines and columns count from 1, offsets from 0, both in UTF-16 code units of the file's text.
 */
export interface Report {
  /**
   * Version of this report's shape.
   */
  version: 1;
  /**
   * The files that were checked, in order.
   */
  files: FileReport[];
  summary: Summary;
}
/**
 * One file and what was found in it.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "file".
 */
export interface FileReport {
  /**
   * Path as it was given, or `<stdin>`.
   */
  file: string;
  /**
   * The findings, in the order of their places.
   */
  diagnostics: ReportedDiagnostic[];
}
/**
 * One finding.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "diagnostic".
 */
export interface ReportedDiagnostic {
  /**
   * Stable code, such as PK2001.
   */
  code: string;
  /**
   * `error`: the config cannot do what it says; `warning`: it runs, and almost surely not as meant; `info`: worth knowing.
   */
  severity: "error" | "warning" | "info";
  /**
   * The fact, with its values. Never holds a credential.
   */
  message: string;
  /**
   * What to do about it.
   */
  hint?: string;
  /**
   * RFC 6901 pointer to the place in the config.
   */
  pointer: string;
  range: Range;
  /**
   * Page that explains the code, inside the package; `pk-config rules CODE` prints it.
   */
  docs: string;
  /**
   * Text edits that mend it, to be applied together. Present only where that is safe.
   */
  fix?: {
    /**
     * What the edits do.
     */
    title: string;
    /**
     * Replacements of ranges of the file's text; they do not overlap.
     */
    edits: TextEdit[];
  };
}
/**
 * Place in the file's text; the end is exclusive.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "range".
 */
export interface Range {
  start: Position;
  end: Position;
}
/**
 * One place in the file's text.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "position".
 */
export interface Position {
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column, from 1.
   */
  column: number;
  /**
   * Offset, from 0.
   */
  offset: number;
}
/**
 * One replacement.
 */
export interface TextEdit {
  /**
   * Where the replaced text begins.
   */
  offset: number;
  /**
   * How long the replaced text is.
   */
  length: number;
  /**
   * What stands there afterwards.
   */
  text: string;
}
/**
 * Counts over all files.
 *
 * This interface was referenced by `Report`'s JSON-Schema
 * via the `definition` "summary".
 */
export interface Summary {
  /**
   * Files checked.
   */
  files: number;
  /**
   * Findings of severity error.
   */
  errors: number;
  /**
   * Findings of severity warning.
   */
  warnings: number;
  /**
   * Findings of severity info.
   */
  infos: number;
}

// Generated from schemas/migration.v1.schema.json; do not edit.

/**
 * What `pk-config migrate --report json` prints: one document for files or for a request; of a dump one line for each line that somebody has to look at, and one for all of it or why it could not be migrated. It holds no credential. Pointers are RFC 6901; lines and columns count from 1, offsets from 0, both in UTF-16 code units of the old text.
 */
export type MigrationV1 =
  MigrationFiles | MigrationRequest | MigrationLine | MigrationDump | MigrationDumpTrouble;
/**
 * Version of this form.
 */
export type Version = 1;
/**
 * `unchanged`: it is of today already; `migrated`: nothing is left to do by hand; `manual`: something is; `refused`: nothing is offered.
 */
export type Verdict = "unchanged" | "migrated" | "manual" | "refused";
/**
 * Stable code, such as PK4010.
 */
export type Code = string;
/**
 * `info` for what is exact, `warning` for what is approximate, `error` for the rest.
 */
export type Severity = "error" | "warning" | "info";
/**
 * How well it goes over. `exact`: it means the same; `approximate`: not in every case; `manual`: somebody has to do the rest; `refused`: nothing is offered because of it.
 */
export type Effect = "exact" | "approximate" | "manual" | "refused";
/**
 * The fact, with its values.
 */
export type Message = string;
/**
 * What to do about it.
 */
export type Hint = string;
/**
 * Page that explains the code, inside the package; `pk-config rules CODE` prints it.
 */
export type Docs = string;

/**
 * What became of files.
 */
export interface MigrationFiles {
  version: Version;
  /**
   * The files that were read, in order.
   */
  files: MigrationFileReport[];
  /**
   * What could not be read or written. Where there is any, the exit code is 2.
   */
  troubles: MigrationTrouble[];
  summary: MigrationSummary;
}
/**
 * One file and what became of it.
 */
export interface MigrationFileReport {
  /**
   * Path as it was given, or `<stdin>`.
   */
  file: string;
  verdict: Verdict;
  /**
   * Whether the new text is another one.
   */
  changes: boolean;
  /**
   * Whether it was written into the file.
   */
  written: boolean;
  /**
   * Why it was not, where it was to be. `different`: it does not make the same calls; `unknown`: nobody can say whether it does; `loses`: text of the file would be lost, and is kept with `--backup` only.
   */
  notWritten?: "different" | "unknown" | "loses";
  /**
   * Of a diff: whether credentials are hidden in it, so that it cannot be applied.
   */
  hides?: boolean;
  verification?: MigrationVerification;
  /**
   * What was found, in the order of the places.
   */
  findings: MigrationFindingReport[];
}
/**
 * What came of running the old config and the new one side by side, where that was asked for.
 */
export interface MigrationVerification {
  /**
   * `equivalent`: they make the same calls; `different`: there is a counter-example; `unknown`: nobody can say what the old one led to.
   */
  kind: "equivalent" | "different" | "unknown";
  /**
   * What was tried, or the counter-example, in words.
   */
  text: string;
}
/**
 * One finding in a file.
 */
export interface MigrationFindingReport {
  code: Code;
  severity: Severity;
  effect: Effect;
  message: Message;
  hint?: Hint;
  /**
   * Place in the old config.
   */
  pointer: string;
  range: Range;
  docs: Docs;
}
/**
 * Place in the file's text; the end is exclusive.
 */
export interface Range {
  start: Position;
  end: Position;
}
/**
 * One place in the file's text.
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
 * A file or a setting that could not be read, or a file that could not be written.
 */
export interface MigrationTrouble {
  /**
   * Path as it was given, or how it was found.
   */
  file: string;
  /**
   * Why.
   */
  message: string;
}
/**
 * Counts over all files.
 */
export interface MigrationSummary {
  /**
   * Files read.
   */
  files: number;
  /**
   * Files of Configs 2.0 already.
   */
  unchanged: number;
  /**
   * Files with nothing left to do by hand.
   */
  migrated: number;
  /**
   * Files with something left to do by hand.
   */
  manual: number;
  /**
   * Files that nothing is offered for.
   */
  refused: number;
  /**
   * Files whose new text is another one.
   */
  changed: number;
  /**
   * Files written.
   */
  written: number;
  /**
   * Findings by their effect.
   */
  findings: {
    /**
     * What means the same.
     */
    exact: number;
    /**
     * What does not mean the same in every case.
     */
    approximate: number;
    /**
     * What is left to be done by hand.
     */
    manual: number;
    /**
     * Why nothing is offered.
     */
    refused: number;
  };
}
/**
 * What became of a request.
 */
export interface MigrationRequest {
  version: Version;
  request: MigrationRequestReport;
}
/**
 * The request and what was found in it.
 */
export interface MigrationRequestReport {
  /**
   * Path as it was given, or `<stdin>`.
   */
  file: string;
  /**
   * How the request is written down.
   */
  form: "http" | "json" | "curl";
  verdict: Verdict;
  /**
   * What was found.
   */
  findings: MigrationRequestFinding[];
  compatibility?: MigrationCompatibility;
}
/**
 * One finding in a request.
 */
export interface MigrationRequestFinding {
  code: Code;
  severity: Severity;
  effect: Effect;
  place: MigrationRequestPlace;
  message: Message;
  hint?: Hint;
  docs: Docs;
}
/**
 * The part of the request that it is about.
 */
export interface MigrationRequestPlace {
  /**
   * Which part.
   */
  kind: "path" | "header" | "body";
  /**
   * The name of the header.
   */
  name?: string;
  /**
   * Place in its JSON.
   */
  pointer?: string;
}
/**
 * What works together, by the documentation, before and after; missing for a request to another service.
 */
export interface MigrationCompatibility {
  before: MigrationCombination;
  after?: MigrationCombination;
}
/**
 * What a request is put together from, and what the documentation says about it.
 */
export interface MigrationCombination {
  /**
   * Version of its config; `saved` for the id of one, `unknown` for what may be any.
   */
  config: "1.0" | "2.0" | "saved" | "unknown" | "none";
  /**
   * Whether its route is one of the old API.
   */
  route: "old" | "new";
  /**
   * The SDK that sends it: below 1, or 1 and later.
   */
  sdk: "old" | "new" | "unknown";
  /**
   * Sides of it that do not work together.
   */
  breaks: MigrationClash[];
  /**
   * Sides of it that were announced to end.
   */
  ended: MigrationEnd[];
}
/**
 * Two sides.
 */
export interface MigrationClash {
  /**
   * Which.
   */
  between: string[];
  /**
   * It breaks only where such an SDK sends the request.
   */
  onlyIfSentBy?: string;
}
/**
 * One side.
 */
export interface MigrationEnd {
  /**
   * Which.
   */
  side: string;
  /**
   * When.
   */
  since: string;
}
/**
 * A line of a dump that somebody has to look at.
 */
export interface MigrationLine {
  version: Version;
  /**
   * Path of the dump as it was given, or `<stdin>`.
   */
  file: string;
  /**
   * Number of the line, from 1.
   */
  line: number;
  /**
   * `manual`: it was migrated, and a rest is left to be done by hand; `refused`: it was passed on as it is.
   */
  verdict: "manual" | "refused";
  /**
   * What was found in it, but for what means the same.
   */
  findings: MigrationLineFinding[];
}
/**
 * One finding in a line.
 */
export interface MigrationLineFinding {
  code: Code;
  effect: Effect;
  message: Message;
  hint?: Hint;
  /**
   * Place in the config of the line.
   */
  pointer: string;
}
/**
 * What became of a dump.
 */
export interface MigrationDump {
  version: Version;
  /**
   * Path as it was given, or `<stdin>`.
   */
  file: string;
  dump: MigrationDumpSummary;
}
/**
 * Counts over all lines.
 */
export interface MigrationDumpSummary {
  /**
   * Lines read.
   */
  lines: number;
  /**
   * Lines with nothing left to do by hand.
   */
  migrated: number;
  /**
   * Lines of Configs 2.0 already, or without a config.
   */
  unchanged: number;
  /**
   * Lines with something left to do by hand.
   */
  manual: number;
  /**
   * Lines that were passed on as they are, because nothing can be offered.
   */
  refused: number;
  /**
   * Lines that hold a config, or should.
   */
  configs: number;
  /**
   * Lines that are other than they were.
   */
  changed: number;
  /**
   * Whether the file was written.
   */
  written: boolean;
  /**
   * Why nothing was done: no line holds a config in the place that was looked at.
   */
  message?: string;
  /**
   * What was found, by code.
   */
  codes: MigrationCodeCount[];
}
/**
 * One code.
 */
export interface MigrationCodeCount {
  code: Code;
  effect: Effect;
  /**
   * In how many lines it was found.
   */
  lines: number;
  /**
   * Number of the first of them, from 1.
   */
  first: number;
}
/**
 * A dump that could not be read or written.
 */
export interface MigrationDumpTrouble {
  version: Version;
  /**
   * Path as it was given, or `<stdin>`.
   */
  file: string;
  /**
   * What is the matter.
   */
  trouble: string;
}

/**
 * Every bound there is. Each has a diagnostic (PK1015, PK1016, PK6014) that says when it was met.
 */
export const limits = {
  /** Longest text that is parsed, in UTF-16 code units. */
  textLength: 16 * 1024 * 1024,
  /** Deepest nesting of objects and lists. */
  depth: 128,
  /** Most keys and list elements in one file. */
  values: 1_000_000,
  /** Most findings told about one file. */
  diagnostics: 100,
  /** Most slips of syntax that are mended before the rest of a text is given up. */
  slips: 100,
  /** Places that do not fit the format and are explained; a file with more is not judged to its end. */
  misfits: 10_000,
  /** Rounds of mending shape: each may uncover what the one before hid, one level further down. */
  shapeRounds: 16,
  /** Longest part of a value that a message quotes. */
  quotedLength: 60,
  /** Regular expressions analysed in one file; a doubtful one counts for many (PK6014). */
  regexEffort: 4000,
} as const;

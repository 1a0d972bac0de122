/**
 * Every bound there is. What a file can meet has a diagnostic (PK1015, PK1016, PK2016, PK2211, PK2213,
 * PK2218, PK6014), what a request can meet a refusal.
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
  /**
   * Most steps that a `$regex` can need for a value that the engine searches unwatched: a few
   * milliseconds. This lets `a+b` search two thousand characters, and `^a+b` or `a|b` millions.
   */
  regexSteps: 2 ** 24,
  /**
   * Most steps of a `$regex` on a longer value, where each is counted: some milliseconds. A value that
   * takes more does not match; most patterns take little more than a step for each character.
   */
  countedRegexSteps: 2 ** 18,
  /**
   * Most steps that all searches for one request can need which the engine makes unwatched. What comes
   * after them is counted, which takes longer and tells the same.
   */
  routingRegexSteps: 2 ** 25,
  /** Most steps of all searches for one request that are counted; after them no `$regex` matches. */
  countedRoutingRegexSteps: 2 ** 22,
  /** Longest body of a request that is read, in UTF-16 code units. */
  bodyLength: 64 * 1024 * 1024,
  /** Longest name of a provider or a slug; a longer one in a request is refused, elsewhere it is unknown. */
  nameLength: 200,
  /** Longest address of a host, in a config (PK2211) or in a request. */
  hostLength: 2000,
  /** Most names in a list of forwarded headers, of a config (PK2218) or of a request. */
  forwardedHeaders: 100,
  /** Most steps of a path in `drop_params`; a longer one drops nothing (PK2213). */
  dropSteps: 64,
  /** Most plans that are listed for one request whose draws are open. */
  ways: 64,
  /** Most upstreams that one plan holds; a file that leads to more is refused (PK2016). */
  attempts: 1000,
  /** Most tries after the first one; the format knows five, and more is warned of (PK2301). */
  retries: 20,
  /** The most that the waits between the tries of one upstream add up to, in milliseconds. */
  retryWaitMs: 60_000,
} as const;

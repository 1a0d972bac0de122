import type { RegexEffort } from "../data/regex/regex-effort.ts";

/** What the conditions of a config can see of a request. */
export interface Facts {
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The body as a value. It is asked for only where a test looks at it. */
  readonly params: () => unknown;
  /** The path without its query string. */
  readonly pathname: string;
  /** What is left for regular expressions; each that is asked takes its steps off. */
  readonly effort?: RegexEffort;
}

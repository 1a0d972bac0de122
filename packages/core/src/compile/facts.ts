/** What the conditions of a config can see of a request. */
export interface Facts {
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The body as a value. It is asked for only where a test looks at it. */
  readonly params: () => unknown;
  /** The path without its query string. */
  readonly pathname: string;
}

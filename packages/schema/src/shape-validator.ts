/** One violation of a schema, as a generated validator reports it. */
export interface ShapeError {
  /** RFC 6901 pointer to the offending value. */
  readonly instancePath: string;
  /** The violated keyword, such as `type` or `additionalProperties`. */
  readonly keyword: string;
  /** What the keyword asked for; which members exist depends on the keyword. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** A generated validator: answers whether a value fits, and keeps the errors of its latest call. */
export interface ShapeValidator {
  (value: unknown): boolean;
  errors?: readonly ShapeError[] | null;
}

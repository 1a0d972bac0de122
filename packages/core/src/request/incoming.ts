/** A request as it arrived at a gateway. */
export interface IncomingRequest {
  readonly method: string;
  /** Path with its query string, as in `/v1/chat/completions?beta=true`. */
  readonly path: string;
  /** By name, in any spelling. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it arrived, or the value that JSON text was parsed to; missing where there is none. */
  readonly body?: Body;
}

/** A body. Text is parsed only when a rule or a parameter has to look into it. */
export type Body =
  | { readonly kind: "text"; readonly text: string }
  /** Bytes that nobody has decoded yet. What throws holds no text. Without `bytes` no form is found in it. */
  | { readonly kind: "unread"; readonly text: () => string; readonly bytes?: Uint8Array }
  | { readonly kind: "json"; readonly value: unknown };

/** Why a request, or one target for it, is refused before anything is sent. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** Pointer of the place in the config; empty where the request is at fault. */
  readonly at: string;
  readonly message: string;
  readonly hint: string;
  /** The status that tells whose fault it is: 4xx the request's, 500 the config's. */
  readonly status: number;
  /** The header, or the member of the body, that is at fault; missing where it is neither. */
  readonly param?: string;
}

/** What can be wrong with a request or a target. */
export type RefusalReason =
  | "body-not-json"
  | "body-not-form"
  | "body-encoded"
  | "body-too-large"
  | "bad-header"
  | "bad-path"
  | "bad-metadata"
  | "no-condition-held"
  | "no-provider"
  | "unknown-provider"
  | "unknown-slug"
  | "unsupported-endpoint"
  | "missing-setting"
  | "bad-host"
  | "prompt-template"
  | "too-many-attempts";

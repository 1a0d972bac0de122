/** A choice that was made while planning, and the pointer of the strategy that made it. */
export type Decision =
  /** A `single` took its first target. */
  | { readonly kind: "single"; readonly at: string; readonly target: string }
  /** A `fallback` put its targets in order. */
  | { readonly kind: "fallback"; readonly at: string; readonly targets: readonly string[] }
  /** A `loadbalance` drew a number in [0, 1). */
  | {
      readonly kind: "drawn";
      readonly at: string;
      readonly target: string;
      readonly draw: number;
      /** The target's part of all weights that could be drawn. */
      readonly share: number;
    }
  /** A sticky `loadbalance` chose by the values of its fields. */
  | {
      readonly kind: "stuck";
      readonly at: string;
      readonly target: string;
      readonly fields: readonly string[];
      readonly share: number;
    }
  /** A condition held. */
  | {
      readonly kind: "matched";
      readonly at: string;
      readonly target: string;
      /** Pointer of the condition. */
      readonly condition: string;
    }
  /** No condition held, so the default was taken. */
  | { readonly kind: "default"; readonly at: string; readonly target: string }
  /** Targets were left out because their circuits are open. */
  | { readonly kind: "skipped"; readonly at: string; readonly targets: readonly string[] }
  /** All circuits are open, so none was heeded. */
  | { readonly kind: "bypassed"; readonly at: string; readonly targets: readonly string[] }
  /** A target can not be called, so a fallback goes on without it. */
  | { readonly kind: "refused"; readonly at: string; readonly refusal: Refusal };

/** Why a request, or one target for it, is refused before anything is sent. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** Pointer of the place in the config; empty where the request is at fault. */
  readonly at: string;
  readonly message: string;
  readonly hint: string;
  /** The status that tells whose fault it is: 4xx the request's, 500 the config's. */
  readonly status: number;
}

/** What can be wrong with a request or a target. */
export type RefusalReason =
  | "body-not-json"
  | "body-too-large"
  | "bad-header"
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

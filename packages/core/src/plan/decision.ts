import type { Refusal } from "../request/refusal.ts";

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
  | {
      readonly kind: "refused";
      readonly at: string;
      /** Pointer of the target that is left out. */
      readonly target: string;
      readonly refusal: Refusal;
    }
  /** The body can be sent only once, so the first call is the only one. */
  | {
      readonly kind: "sent-once";
      /** Pointer of the target that is called. */
      readonly at: string;
      /** Retries that it would have had. */
      readonly retries: number;
      /** Pointers of the targets that would have come after it. */
      readonly targets: readonly string[];
    };

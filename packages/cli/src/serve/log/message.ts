import type { CheckedFile, Trouble } from "../../render/renderer.ts";
import type { Address } from "../serving.ts";
import type { Setup } from "../setup.ts";

/** Something that the log tells of the gateway itself. */
export type Message =
  | StartedMessage
  | Warning
  /** New requests run by files that are other than before. */
  | { readonly kind: "reloaded"; readonly setup: Setup }
  /** The files were asked for, and say what they said before. */
  | { readonly kind: "unchanged" }
  | KeptMessage
  /** Nobody is let in any more. */
  | { readonly kind: "stopping"; readonly running: number; readonly mostMs: number }
  /** So many lines of the log were lost, because nobody took them. */
  | { readonly kind: "lost"; readonly lines: number }
  /** It is over; so many answers were cut off. */
  | { readonly kind: "stopped"; readonly cut: number };

/** Callers are waited for. */
export interface StartedMessage {
  readonly kind: "started";
  /** The address that was bound, and its port. */
  readonly at: Address;
  /** Where programs of this machine call. */
  readonly url: string;
  readonly setup: Setup;
}

/** Something that is worth knowing and stops nobody. */
export interface Warning {
  readonly kind: "warning";
  readonly code:
    | "reachable-by-others"
    | "local-upstream"
    | "trusted-in-vain"
    | "unset-variable"
    | "unusable-variable"
    | "uncallable-target"
    | "config-warnings"
    | "trusted-hosts-changed";
  readonly text: string;
}

/** The files cannot be used as they are, so what was good stays. */
export interface KeptMessage {
  readonly kind: "kept";
  /** The config, where it has errors. */
  readonly checked?: CheckedFile;
  /** What cannot be read. */
  readonly troubles?: readonly Trouble[];
}

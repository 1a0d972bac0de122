import type { OldRequest } from "@pk-config/core";
import type { Hiding } from "./request-hiding.ts";
import type { LiveParts } from "./request-live-parts.ts";

/** The ways to write a request down. */
export type Form = "http" | "json" | "curl";

/** A request that was read from a text, and how the text is with another request in its place. */
export interface WrittenRequest {
  readonly form: Form;
  readonly request: OldRequest;
  /** The parts of it that a shell puts in; stand-ins are in their places. */
  readonly live: LiveParts;
  /** What nobody can see in the text, in words. */
  readonly unseen: readonly string[];
  /** The text with the request that this one became; all that did not change is as it was written. */
  readonly print: (made: OldRequest, hiding: Hiding) => PrintedRequest;
}

/** A request that was written down again. */
export interface PrintedRequest {
  readonly text: string;
  /** What has to be said of the text, in words. */
  readonly told: readonly string[];
}

/** A request, or why a text is none. */
export type ReadForm =
  | { readonly kind: "read"; readonly written: WrittenRequest }
  | { readonly kind: "unreadable"; readonly message: string; readonly hint: string };

/** What is said of a text that is no request. */
export function unreadable(message: string, hint: string): ReadForm {
  return { kind: "unreadable", message, hint };
}

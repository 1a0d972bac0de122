import type { OldRequest } from "@pk-config/core";
import type { Hiding } from "./request-hiding.ts";

/** The ways to write a request down. */
export type Form = "http" | "json" | "curl";

/** A request that was read from a text, and how the text is with another request in its place. */
export interface WrittenRequest {
  readonly form: Form;
  readonly request: OldRequest;
  /** What nobody can see in the text, in words. */
  readonly unseen: readonly string[];
  /** The text with the request that this one became; all that did not change is as it was written. */
  readonly print: (made: OldRequest, hiding: Hiding) => string;
}

/** A request, or why a text is none. */
export type ReadForm =
  | { readonly kind: "read"; readonly written: WrittenRequest }
  | { readonly kind: "unreadable"; readonly message: string; readonly hint: string };

/** What is said of a text that is no request. */
export function unreadable(message: string, hint: string): ReadForm {
  return { kind: "unreadable", message, hint };
}

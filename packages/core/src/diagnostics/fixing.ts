import type { Document } from "../parse/document.ts";
import type { Back } from "../parse/edits.ts";
import type { Finding } from "./finding.ts";
import type { Span } from "./locate.ts";

/** A finding, and where it stands in the text as written. */
export interface Fixing {
  readonly document: Document;
  readonly finding: Finding;
  readonly span: Span;
  /** Where else things stand, by pointer: among them the object that a move goes into. */
  readonly spans: ReadonlyMap<string, Span>;
  /** Keys that other fixes write, by pointer: no two fixes of a file may write the same one. */
  readonly written: Set<string>;
  /** The way from the strict text back to the text as written. */
  readonly back: Back;
}

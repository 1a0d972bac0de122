import type { Path } from "../data/json-pointer.ts";

/** What is wrong with a catalogue, or with one entry of it. No text of it shows a value. */
export interface CatalogueFinding {
  /** The way there, from the root of what was judged. */
  readonly at: Path;
  /** Which end of the member it is about. */
  readonly on: "key" | "value";
  readonly message: string;
  readonly hint: string;
}

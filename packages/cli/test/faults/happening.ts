import type { Stage } from "./stage.ts";

/** Something that a caller does, and a way to see what comes of it. */
export interface Happening {
  /** As a sentence about the caller. */
  readonly title: string;
  readonly see: (stage: Stage) => Promise<SeenHappening>;
}

/** What was seen on both sides, in the words of the page. */
export interface SeenHappening {
  readonly caller: string;
  readonly upstream: string;
}

import type { Finding } from "../../diagnostics/finding.ts";
import type { Meant } from "./meant.ts";

/** Whether a value has the shape of a config, and what was meant where it has not. */
export interface Shaped {
  readonly findings: readonly Finding[];
  readonly meant: Meant;
  /** Whether everything was looked at; if not, the tree is not yet as it was meant everywhere. */
  readonly whole: boolean;
}

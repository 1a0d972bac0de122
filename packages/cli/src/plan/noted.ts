import type { Catalogue, Program, ReadRequest, Ways } from "@pk-config/core";
import type { Places } from "./places.ts";
import type { PlanFlags } from "./plan-flags.ts";
import type { LoadedConfig } from "./read-config.ts";
import type { Walk } from "./walk.ts";

/** What notes are about. */
export interface Noted {
  readonly config: Pick<LoadedConfig, "file" | "diagnostics">;
  readonly flags: Pick<PlanFlags, "outcomes" | "headers" | "body" | "open">;
  readonly program: Program;
  readonly places: Places;
  /** What slugs stand for; missing where nobody says it. */
  readonly catalogue: Catalogue | undefined;
  readonly request: ReadRequest;
  /** Targets whose open circuits nobody asks about. */
  readonly unheeded: readonly string[];
  readonly ways: Ways;
  readonly run: Walk | undefined;
}

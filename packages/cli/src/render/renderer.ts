import type { Diagnostic, Severity } from "@pk-config/core";

/** One file after it was checked. */
export interface CheckedFile {
  /** Its path as it was given, or how it was found. */
  readonly file: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file or a setting that could not be read. */
export interface Trouble {
  readonly file: string;
  readonly message: string;
}

/** What a run came to. */
export interface Totals {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files with at least one finding. */
  readonly filesWithFindings: number;
  /** Findings that carry a fix. */
  readonly fixable: number;
  /** Fixes that were written. */
  readonly fixed: number;
  /** Findings the baseline accepts. */
  readonly accepted: number;
  readonly troubles: readonly Trouble[];
  readonly durationMs: number;
  readonly exitCode: number;
}

/** What a renderer may need to know of the run. */
export interface RenderContext {
  readonly cwd: string;
  /** Root of the repository as a GitHub runner tells it. */
  readonly workspace: string | undefined;
  /** Whether a severity fails the run. */
  readonly fails: (severity: Severity) => boolean;
}

/** Tells findings file by file, so that nothing has to be kept longer than needed. */
export interface Renderer {
  begin(): string;
  file(checked: CheckedFile): string;
  end(totals: Totals): string;
}

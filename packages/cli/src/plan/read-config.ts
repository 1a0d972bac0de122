import { dirname, resolve } from "node:path";
import {
  type Diagnostic,
  type Document,
  limits,
  parse,
  type Settings,
  type ValidConfig,
  validate,
} from "@pk-config/core";
import { decode } from "../input/decode.ts";
import { FileError, type Reads } from "../io.ts";
import type { Options } from "../parse-call.ts";
import { type FoundProject, projectsFor } from "../project/projects.ts";
import { settingsFromFlags } from "../project/settings-from-flags.ts";
import type { CheckedFile, Trouble } from "../render/renderer.ts";

/** A config without errors, and what belongs to it. */
export interface LoadedConfig {
  /** Its path as it was given. */
  readonly file: string;
  readonly document: Document;
  readonly value: ValidConfig;
  readonly diagnostics: readonly Diagnostic[];
  readonly project: FoundProject | undefined;
  readonly settings: Settings;
}

/** What became of the config: it was read, it has errors, or there is none to read. */
export type ReadConfig =
  | { readonly kind: "loaded"; readonly config: LoadedConfig }
  | { readonly kind: "refused"; readonly checked: CheckedFile }
  | { readonly kind: "trouble"; readonly troubles: readonly Trouble[] };

/**
 * Reads and judges a config as `validate` does, with the settings of its project file and those that the
 * command brings itself.
 */
export async function readConfig(
  operand: string,
  options: Options,
  io: Reads,
  own: Partial<Pick<Settings, "for" | "trustedHosts">> = {},
): Promise<ReadConfig> {
  const stdin = operand === "-";
  const file = stdin ? "<stdin>" : operand;
  const path = resolve(io.cwd, stdin ? "stdin" : operand);
  const projects = projectsFor(io, options.value("project"), options.has("no-project"));
  const of = projects.ofFolder(dirname(path));
  if (of.kind === "broken") return { kind: "trouble", troubles: of.troubles };
  const project = of.kind === "found" ? of.project : undefined;
  const said = settingsFromFlags(options)(project?.value);
  const trustedHosts = [...said.trustedHosts, ...(own.trustedHosts ?? [])];
  const settings = { ...said, ...own, trustedHosts };
  const most = limits.textLength + 1;
  try {
    const decoded = decode(stdin ? await io.readStdin(most) : io.files.read(path, most));
    const { text } = decoded;
    if (!decoded.ok) {
      return { kind: "refused", checked: { file, text, diagnostics: [decoded.diagnostic] } };
    }
    const document = parse(text);
    const checked = validate(document, settings);
    const { diagnostics } = checked;
    if (!checked.ok) return { kind: "refused", checked: { file, text, diagnostics } };
    const { value } = checked;
    return { kind: "loaded", config: { file, document, value, diagnostics, project, settings } };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { kind: "trouble", troubles: [{ file, message: error.message }] };
  }
}

import { resolve } from "node:path";
import { type Diagnostic, load, type Settings } from "@pk-config/core";
import type { Baselines } from "../baseline/baselines.ts";
import { mendText } from "../fix/mend-text.ts";
import type { Decoded } from "../input/decode.ts";
import type { Input } from "../input/find-inputs.ts";
import { looksLikeConfig } from "../input/looks-like-config.ts";
import { type ReadInput, readInput } from "../input/read-input.ts";
import { FileError, type Io } from "../io.ts";
import type { Projects } from "../project/projects.ts";
import type { CheckedFile, Trouble } from "../render/renderer.ts";
import type { ValidateFlags } from "./validate-flags.ts";

/** Everything one run shares between its files. */
export interface Session {
  readonly io: Io;
  readonly flags: ValidateFlags;
  readonly projects: Projects;
  readonly baselines: Baselines;
  /** Path of the baseline a flag names. */
  readonly baseline: string | undefined;
  readonly stdinName: string | undefined;
}

/** What became of one input. */
export type CheckedInput =
  | {
      readonly kind: "checked";
      readonly checked: CheckedFile;
      /** The text after all fixes, where fixes were asked for. */
      readonly mended: string | undefined;
      readonly fixed: number;
      readonly accepted: number;
    }
  | { readonly kind: "skipped" }
  | { readonly kind: "trouble"; readonly troubles: readonly Trouble[] };

/** Reads and judges one input, and writes its fixes when that was asked for. */
export async function checkInput(input: Input, session: Session): Promise<CheckedInput> {
  const read = await readInput(input, { ...session, isMeant: looksLikeConfig });
  if (read.kind !== "read") return read;
  try {
    return judged(read, session);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { kind: "trouble", troubles: [{ file: read.file, message: error.message }] };
  }
}

function judged(material: ReadInput, session: Session): CheckedInput {
  const { file, decoded, project } = material;
  const { flags, io } = session;
  const settings = flags.settings(project?.value);
  const baseline =
    session.baseline ??
    (project?.value.baseline === undefined
      ? undefined
      : resolve(project.folder, project.value.baseline));
  const unaccepted = (found: readonly Diagnostic[]) =>
    baseline === undefined
      ? found
      : session.baselines.withoutAccepted(baseline, material.path, found);
  const found = findings(decoded, settings);
  const diagnostics = unaccepted(found);
  const accepted = found.length - diagnostics.length;
  const before = { file, text: decoded.text, diagnostics };
  if (flags.fixes === "none" || !decoded.ok || !diagnostics.some(({ fix }) => fix !== undefined)) {
    return { kind: "checked", checked: before, mended: undefined, fixed: 0, accepted };
  }
  const mended = mendText(decoded.text, (text) => unaccepted(load(text, settings).diagnostics));
  if (flags.fixes === "diff") {
    return { kind: "checked", checked: before, mended: mended.text, fixed: 0, accepted };
  }
  if (mended.text !== decoded.text) io.files.replace(material.path, mended.text, material.bytes);
  const after = { file, text: mended.text, diagnostics: mended.diagnostics };
  return { kind: "checked", checked: after, mended: mended.text, fixed: mended.fixed, accepted };
}

function findings(decoded: Decoded, settings: Settings): readonly Diagnostic[] {
  return decoded.ok ? load(decoded.text, settings).diagnostics : [decoded.diagnostic];
}

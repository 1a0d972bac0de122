import { basename, dirname, relative, resolve, sep } from "node:path";
import { type Diagnostic, limits, load, type Settings } from "@pk-config/core";
import type { Baselines } from "../baseline/baselines.ts";
import { mendText } from "../fix/mend-text.ts";
import { type Decoded, decode, tooLarge } from "../input/decode.ts";
import { type Input, projectFileName } from "../input/find-inputs.ts";
import { globPattern } from "../input/glob.ts";
import { looksLikeConfig } from "../input/looks-like-config.ts";
import { FileError, type Io } from "../io.ts";
import type { FoundProject, Projects } from "../project/projects.ts";
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
  const { io, stdinName } = session;
  const file = input.kind === "stdin" ? (stdinName ?? "<stdin>") : input.file;
  const path = input.kind === "stdin" ? resolve(io.cwd, stdinName ?? "stdin") : input.path;
  if (input.kind === "file" && basename(path) === projectFileName) {
    return troubled(
      file,
      "this is the project file, not a config; it is read with the configs it belongs to",
    );
  }
  try {
    const of = session.projects.ofFolder(dirname(path));
    if (of.kind === "broken") return { kind: "trouble", troubles: of.troubles };
    const project = of.kind === "found" ? of.project : undefined;
    if (input.kind === "file" && !input.named && isExcluded(path, project)) {
      return { kind: "skipped" };
    }
    const bytes = await bytesOf(input, io);
    const decoded = bytes.tooLarge === undefined ? decode(bytes.bytes) : tooLarge(bytes.tooLarge);
    if (input.kind === "file" && input.foundIn !== undefined && !input.named) {
      const text =
        bytes.tooLarge === undefined ? decoded.text : Buffer.from(bytes.bytes).toString("utf8");
      if (!looksLikeConfig(text)) return { kind: "skipped" };
    }
    return judged({ file, path, decoded, bytes: bytes.bytes, project }, session);
  } catch (error) {
    if (error instanceof FileError) return troubled(file, error.message);
    throw error;
  }
}

interface Read {
  readonly bytes: Uint8Array;
  /** Size of a file that is too large; then only its first bytes were read. */
  readonly tooLarge: number | undefined;
}

async function bytesOf(input: Input, io: Io): Promise<Read> {
  const most = limits.textLength + 1;
  if (input.kind === "stdin") return { bytes: await io.readStdin(most), tooLarge: undefined };
  const entry = io.files.look(input.path);
  if (entry === undefined) throw new FileError("no such file or folder");
  if (entry.kind === "file" && entry.size > limits.textLength) {
    return { bytes: io.files.read(input.path, 65_536), tooLarge: entry.size };
  }
  return { bytes: io.files.read(input.path, most), tooLarge: undefined };
}

interface Material {
  readonly file: string;
  readonly path: string;
  readonly decoded: Decoded;
  readonly bytes: Uint8Array;
  readonly project: FoundProject | undefined;
}

function judged(material: Material, session: Session): CheckedInput {
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

function isExcluded(path: string, project: FoundProject | undefined): boolean {
  const patterns = project?.value.exclude;
  if (project === undefined || patterns === undefined) return false;
  const inner = relative(project.folder, path).split(sep).join("/");
  return patterns.some((pattern) => {
    const clean = pattern.replace(/^\.\//, "").replace(/\/$/, "");
    return globPattern(clean).test(inner) || globPattern(`${clean}/**`).test(inner);
  });
}

function troubled(file: string, message: string): CheckedInput {
  return { kind: "trouble", troubles: [{ file, message }] };
}

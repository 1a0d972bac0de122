import { type Io, UsageError } from "../io.ts";
import { type Projects, shownPath } from "../project/projects.ts";
import { findInputs, type Inputs } from "./find-inputs.ts";

/**
 * What the arguments lead to; without any, what the project file includes. `verb` says what is done
 * with them, should there be nothing.
 */
export function inputsOf(
  operands: readonly string[],
  verb: string,
  projects: Projects,
  io: Io,
): Inputs {
  if (operands.length > 0) return findInputs(operands, io);
  const of = projects.ofFolder(io.cwd);
  if (of.kind === "broken") return { inputs: [], troubles: of.troubles, folders: [] };
  const include = of.kind === "found" ? of.project.value.include : undefined;
  if (of.kind === "none" || include === undefined) {
    throw new UsageError(
      `There is nothing to ${verb}: no file was named.`,
      "Name files, folders or globs, or list them under `include` in pk-config.json; `pk-config init` writes one.",
    );
  }
  const found = findInputs(include, { ...io, cwd: of.project.folder });
  const inputs = found.inputs.map((input) =>
    input.kind === "file" ? { ...input, file: shownPath(io.cwd, input.path), named: false } : input,
  );
  return { ...found, inputs };
}

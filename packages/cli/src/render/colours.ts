import type { Io, Output } from "../io.ts";

/** Wraps a text in the codes that make a terminal show it so, or leaves it as it is. */
export type Paint = (text: string) => string;

/** The colours and weights the renderers use. */
export interface Colours {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const asIs: Paint = (text) => text;

/** No colours at all. */
export const plain: Colours = {
  bold: asIs,
  dim: asIs,
  red: asIs,
  green: asIs,
  yellow: asIs,
  cyan: asIs,
};

/** The colours for one output: a flag wins over the environment, that over what the output is. */
export async function coloursFor(
  output: Output,
  when: string | undefined,
  env: Io["env"],
): Promise<Colours> {
  if (!wanted(output, when, env)) return plain;
  const { createColors } = await import("picocolors");
  return createColors(true);
}

function wanted(output: Output, when: string | undefined, env: Io["env"]): boolean {
  if (when === "always") return true;
  if (when === "never") return false;
  if (isSet(env["NO_COLOR"])) return false;
  if (isSet(env["FORCE_COLOR"]))
    return env["FORCE_COLOR"] !== "0" && env["FORCE_COLOR"] !== "false";
  return output.isTerminal && env["TERM"] !== "dumb";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

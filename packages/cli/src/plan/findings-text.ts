import type { Severity } from "@pk-config/core";
import type { Output } from "../io.ts";
import { type Colours, coloursFor } from "../render/colours.ts";
import { prettyRenderer } from "../render/pretty.ts";
import type { CheckedFile } from "../render/renderer.ts";
import { columnsOf, type Told } from "./plan-text.ts";

/** What is wrong with a config, as `validate` prints it. */
export async function findingsText(
  checked: CheckedFile,
  output: Output,
  { options, io }: Pick<Told, "options" | "io">,
): Promise<string> {
  const colours = await coloursFor(output, options.value("color"), io.env);
  return findingsIn(checked, { colours, columns: columnsOf(output, io), shows: () => true });
}

/** The findings of some severities in a config, as `validate` prints them. */
export function findingsIn(
  checked: CheckedFile,
  style: {
    readonly colours: Colours;
    readonly columns: number;
    readonly shows: (severity: Severity) => boolean;
  },
): string {
  const renderer = prettyRenderer({ ...style, quiet: false, fixing: false });
  return renderer.begin() + renderer.file(checked);
}

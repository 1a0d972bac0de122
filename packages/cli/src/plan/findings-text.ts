import type { Output } from "../io.ts";
import { coloursFor } from "../render/colours.ts";
import { prettyRenderer } from "../render/pretty.ts";
import type { CheckedFile } from "../render/renderer.ts";
import { columnsOf, type Told } from "./plan-text.ts";

/** What is wrong with a config, as `validate` prints it. */
export async function findingsText(
  checked: CheckedFile,
  output: Output,
  { options, io }: Told,
): Promise<string> {
  const renderer = prettyRenderer({
    colours: await coloursFor(output, options.value("color"), io.env),
    columns: columnsOf(output, io),
    shows: () => true,
    quiet: false,
    fixing: false,
  });
  return renderer.begin() + renderer.file(checked);
}

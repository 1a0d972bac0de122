import type { formats } from "../validate-options.ts";
import { githubRenderer } from "./github.ts";
import { jsonRenderer } from "./json.ts";
import { jsonlRenderer } from "./jsonl.ts";
import { junitRenderer } from "./junit.ts";
import { type PrettyStyle, prettyRenderer } from "./pretty.ts";
import type { RenderContext, Renderer } from "./renderer.ts";
import { sarifRenderer } from "./sarif.ts";

/** The renderer of a format. */
export async function rendererFor(
  format: (typeof formats)[number],
  context: RenderContext,
  style: () => Promise<PrettyStyle>,
): Promise<Renderer> {
  switch (format) {
    case "pretty":
      return prettyRenderer(await style());
    case "json":
      return jsonRenderer();
    case "jsonl":
      return jsonlRenderer();
    case "sarif":
      return sarifRenderer(context);
    case "github":
      return githubRenderer(context);
    case "junit":
      return junitRenderer(context);
  }
}

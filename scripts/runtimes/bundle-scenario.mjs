// @ts-check
/** The core and the scenario as one text that asks no runtime for anything. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Bundles the scenario with the sources of the core, for no platform: as a module that exports
 * `scenario`, or as a script that leaves it in the global `bundled`.
 * @param {"esm" | "iife"} format
 * @returns {Promise<string>}
 */
export async function bundleScenario(format) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["scripts/runtimes/scenario.mjs"],
    bundle: true,
    write: false,
    metafile: true,
    platform: "neutral",
    target: "es2023",
    format,
    ...(format === "iife" ? { globalName: "bundled" } : {}),
    conditions: ["@pk-config/source"],
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  if (!Object.hasOwn(metafile.inputs, "packages/core/src/index.ts"))
    throw new Error("The bundle was not made of the core's sources.");
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  if (outside.length > 0) throw new Error(`The bundle imports ${outside[0]?.path}.`);
  return outputFiles[0]?.text ?? "";
}

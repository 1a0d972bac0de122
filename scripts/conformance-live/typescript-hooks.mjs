// @ts-check
/**
 * Loads TypeScript as it is: Node strips the types from what it imports, with esbuild, and packages of
 * this repository are their sources. Nothing has to be built or bundled first, and every module still
 * knows where it lies.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

/** @type {import("node:module").ResolveHook} */
export function resolve(specifier, context, nextResolve) {
  const conditions = ["@pk-config/source", ...context.conditions];
  return nextResolve(specifier, { ...context, conditions });
}

/** @type {import("node:module").LoadHook} */
export async function load(url, context, nextLoad) {
  if (!url.endsWith(".ts")) return nextLoad(url, context);
  const sourcefile = fileURLToPath(url);
  const text = await readFile(sourcefile, "utf8");
  const { code } = await transform(text, {
    loader: "ts",
    target: "node20",
    sourcefile,
    sourcemap: "inline",
  });
  return { format: "module", source: code, shortCircuit: true };
}

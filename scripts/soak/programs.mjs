// @ts-check
/** Makes programs of the sources of the soak test, since Node alone runs no TypeScript. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const sources = {
  upstream: fileURLToPath(new URL("upstream.mjs", import.meta.url)),
  gateway: fileURLToPath(new URL("gateway.mjs", import.meta.url)),
  callers: fileURLToPath(new URL("callers.mjs", import.meta.url)),
};

/**
 * Bundles them, and gives the file of each.
 * @param {string} root
 * @returns {Promise<typeof sources>}
 */
export async function makePrograms(root) {
  const outdir = join(root, ".cache", "soak");
  await build({
    absWorkingDir: root,
    entryPoints: sources,
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@pk-config/source"],
    mainFields: ["module", "main"],
    // What of undici is CommonJS asks for Node's own modules by `require`.
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
  const file = (/** @type {string} */ name) => join(outdir, `${name}.mjs`);
  return { upstream: file("upstream"), gateway: file("gateway"), callers: file("callers") };
}

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

it("is bundled for a platform that has nothing but the web's own functions", async () => {
  const { metafile, outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    platform: "neutral",
    format: "esm",
    conditions: ["@pk-config/source"],
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports);
  expect(imports).toEqual([]);
  const [bundle] = outputFiles;
  expect(bundle?.text).toContain("accept-encoding");
  expect(bundle?.text).not.toMatch(/\bnode:|\bprocess\b|\bBuffer\b|\brequire\b/);
});

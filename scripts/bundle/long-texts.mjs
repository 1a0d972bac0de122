// @ts-check
/**
 * Keeps long texts out of the way of the parser.
 *
 * The pages and schemas that the command line carries are a third of it, few calls print one, and
 * yet every start would read through them all. In the bundle they are compressed, which leaves a
 * tenth of the characters, and unpacked when they are asked for.
 */
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

/** Generated modules with one exported table of texts each. */
const TABLES = /packages[\\/]cli[\\/]src[\\/]generated[\\/](?:pages|schemas)\.ts$/;

/** @type {import("esbuild").Plugin} */
export const longTexts = {
  name: "long-texts",
  setup(build) {
    build.onLoad({ filter: TABLES }, async ({ path }) => {
      const { code } = await build.esbuild.transform(readFileSync(path, "utf8"), {
        loader: "ts",
        format: "esm",
      });
      /** @type {Record<string, unknown>} */
      const exported = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const lines = Object.entries(exported).map(([name, value]) => {
        const packed = brotliCompressSync(JSON.stringify(value)).toString("base64");
        return `export const ${name} = JSON.parse(brotliDecompressSync(Buffer.from("${packed}", "base64")).toString());`;
      });
      const contents = `import { brotliDecompressSync } from "node:zlib";\n${lines.join("\n")}\n`;
      return { contents, loader: "js" };
    });
  },
};

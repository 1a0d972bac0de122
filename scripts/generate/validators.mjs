// @ts-check

import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { readSchema } from "./schemas.mjs";

/** The documents that the program itself checks at run time. */
const checked = [
  { file: "config.v2.schema.json", stem: "validate-config-v2", name: "validateConfigV2" },
  { file: "pk-config.schema.json", stem: "validate-project", name: "validateProject" },
];

/**
 * Standalone validators: no Ajv and no `new Function` at run time.
 *
 * They are bundled because Ajv's standalone output requires its own small run-time modules, which an
 * ES module without dependencies cannot load.
 * @param {URL} root
 * @returns {Promise<[string, string][]>}
 */
export async function validators(root) {
  /** @type {[string, string][]} */
  const files = [];
  for (const { file, stem, name } of checked) {
    const schema = await readSchema(root, file);
    const ajv = new Ajv({
      allErrors: true,
      strict: false,
      discriminator: true,
      messages: false,
      code: { source: true, esm: true, optimize: 2 },
    });
    const code = standaloneCode.default(ajv, ajv.compile(schema));
    const bundled = await build({
      stdin: { contents: code, resolveDir: fileURLToPath(root), loader: "js" },
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      target: "es2022",
      write: false,
      minifySyntax: true,
    });
    const output = bundled.outputFiles[0];
    if (output === undefined) throw new Error(`esbuild wrote nothing for ${file}`);
    const body = output.text
      // Each call joins its errors to the caller's by copying all of them, which is quadratic in a file
      // where every target is wrong. Appending in place is not.
      .replace(/(\bv\w*Errors\d*)\.concat\((\w+\.errors)\)/g, "append($1, $2)")
      .replace(
        /export \{\s*(\w+) as default[\s\S]*?\};\s*$/,
        `export const ${name}: ShapeValidator = $1;\n`,
      );
    files.push([
      `packages/schema/src/generated/${stem}.ts`,
      [
        "// @ts-nocheck",
        `// Generated from schemas/${file}; do not edit.`,
        'import type { ShapeValidator } from "../shape-validator.ts";',
        "",
        "function append(all, more) {",
        "  for (const error of more) all.push(error);",
        "  return all;",
        "}",
        body,
      ].join("\n"),
    ]);
  }
  return files;
}

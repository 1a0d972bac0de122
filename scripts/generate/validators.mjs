// @ts-check

import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { readSchema } from "./schemas.mjs";

/** The documents that programs check at run time: this one, and those that read what it prints. */
const checked = [
  { file: "config.v2.schema.json", stem: "validate-config-v2", name: "validateConfigV2" },
  { file: "pk-config.schema.json", stem: "validate-project", name: "validateProject" },
  { file: "providers.schema.json", stem: "validate-providers", name: "validateProviders" },
  { file: "migration.v1.schema.json", stem: "validate-migration", name: "validateMigration" },
  { file: "plan.v1.schema.json", stem: "validate-plan", name: "validatePlan" },
  { file: "trace.v1.schema.json", stem: "validate-trace", name: "validateTrace" },
  { file: "serve-log.v1.schema.json", stem: "validate-serve-log", name: "validateServeLog" },
];

/** `let err0 = { instancePath: …, … }; vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;` */
const errorInPlace =
  /let (err\d+) = \{ instancePath: ([^\n]*?), schemaPath: "(?:[^"\\]|\\.)*", keyword: ("\w+"), params: (\{[^\n]*\}) \};\s*vErrors === null \? vErrors = \[\1\] : vErrors\.push\(\1\), errors\+\+;/g;

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
    const schema = plainKeysByPattern(withoutProse(await readSchema(root, file)));
    const ajv = new Ajv({
      allErrors: true,
      strict: false,
      discriminator: true,
      messages: false,
      inlineRefs: false,
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
      // Each error is built in place, in a hundred and fifty places; one function does it in a third
      // of the text, and the command line has to read all of it at every start.
      .replaceAll("{ instancePath,", "{ instancePath: instancePath,")
      .replace(errorInPlace, "vErrors = told(vErrors, $2, $3, $4), errors++;")
      // Each call joins its errors to the caller's by copying all of them, which is quadratic in a file
      // where every target is wrong. Appending in place is not.
      .replace(/(\bv\w*Errors\d*)\.concat\(([\w.]+\.errors)\)/g, "append($1, $2)")
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
        "function told(all, instancePath, keyword, params) {",
        "  const error = { instancePath, keyword, params };",
        "  if (all === null) return [error];",
        `  if (all.length < ${mostErrors}) all.push(error);`,
        "  return all;",
        "}",
        "function append(all, more) {",
        "  for (const error of more) {",
        `    if (all.length >= ${mostErrors}) break;`,
        "    all.push(error);",
        "  }",
        "  return all;",
        "}",
        body,
      ].join("\n"),
    ]);
  }
  return files;
}

/**
 * A validator that has found this many errors keeps no more. Whoever explains them stops at fewer, and
 * says that it did.
 */
const mostErrors = 20_000;

/** An object with more keys than this has its plain text keys checked by one pattern. */
const manyKeys = 40;

/**
 * The same language at a lower price. A generated validator looks up every key that an object may
 * have, and a target may have a hundred, nearly all of them absent. One pattern over the keys that
 * are there is three times as fast.
 * @param {any} schema
 * @returns {any}
 */
function plainKeysByPattern(schema) {
  const definitions = Object.entries(schema.definitions ?? {}).map(([name, definition]) => {
    const entries = Object.entries(definition.properties ?? {});
    const plain = entries.filter(([, property]) => isPlainText(property)).map(([key]) => key);
    if (entries.length <= manyKeys || plain.length < 2) return [name, definition];
    const properties = Object.fromEntries(entries.filter(([key]) => !plain.includes(key)));
    const patternProperties = { [`^(?:${plain.map(escaped).join("|")})$`]: { type: "string" } };
    return [name, { ...definition, properties, patternProperties }];
  });
  return { ...schema, definitions: Object.fromEntries(definitions) };
}

/** @param {any} property */
function isPlainText(property) {
  const { description: _description, type, ...rest } = property;
  return type === "string" && Object.keys(rest).length === 0;
}

/** @param {string} key */
function escaped(key) {
  return key.replaceAll("$", "\\$");
}

/**
 * Descriptions are for people; a validator would carry them along as data.
 * @param {any} schema
 * @returns {any}
 */
function withoutProse(schema) {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema)
    .filter(
      ([key, value]) => (key !== "description" && key !== "title") || typeof value !== "string",
    )
    .map(([key, value]) => [key, withoutProse(value)]);
  return Object.fromEntries(entries);
}

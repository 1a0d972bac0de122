// @ts-check
// The published schemas and the names that their generated files go by.
import { readFile } from "node:fs/promises";

/** File name in schemas/ and the stem of the generated modules. */
export const publishedSchemas = [
  { file: "config.v2.schema.json", stem: "config-v2" },
  { file: "config.v1.schema.json", stem: "config-v1" },
  { file: "pk-config.schema.json", stem: "project" },
  { file: "providers.schema.json", stem: "providers" },
  { file: "report.v1.schema.json", stem: "report-v1" },
  { file: "migration.v1.schema.json", stem: "migration-v1" },
  { file: "plan.v1.schema.json", stem: "plan-v1" },
  { file: "trace.v1.schema.json", stem: "trace-v1" },
  { file: "serve-log.v1.schema.json", stem: "serve-log-v1" },
];

/**
 * Reads one schema. What it takes from another one is put in, so that the tools need one document.
 * @param {URL} root
 * @param {string} file
 * @returns {Promise<any>}
 */
export async function readSchema(root, file) {
  const text = await readFile(new URL(`schemas/${file}`, root), "utf8");
  const schema = JSON.parse(text.replaceAll(/"[\w.]+\.schema\.json#\//g, '"#/'));
  for (const [, other = "", name = ""] of text.matchAll(foreign)) {
    const { definitions } = await readSchema(root, other);
    takeOver(name, definitions, schema.definitions);
  }
  return schema;
}

/** A reference into another schema. */
const foreign = /"([\w.]+\.schema\.json)#\/definitions\/(\w+)"/g;

/**
 * The text of a schema for whoever has no other one: as it lies in schemas/, unless it takes something
 * from another one, which is put in then.
 * @param {URL} root
 * @param {string} file
 * @returns {Promise<string>}
 */
export async function schemaText(root, file) {
  const text = await readFile(new URL(`schemas/${file}`, root), "utf8");
  if (text.search(foreign) === -1) return text;
  return `${JSON.stringify(await readSchema(root, file), null, 2)}\n`;
}

/**
 * Copies a definition, and those that it refers to in turn.
 * @param {string} name
 * @param {Record<string, unknown>} from
 * @param {Record<string, unknown>} to
 */
function takeOver(name, from, to) {
  if (Object.hasOwn(to, name)) return;
  to[name] = from[name];
  for (const [, next = ""] of JSON.stringify(from[name]).matchAll(/"#\/definitions\/(\w+)"/g))
    takeOver(next, from, to);
}

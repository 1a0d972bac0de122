// @ts-check
// The published schemas and the names that their generated files go by.
import { readFile } from "node:fs/promises";

/** File name in schemas/ and the stem of the generated modules. */
export const publishedSchemas = [
  { file: "config.v2.schema.json", stem: "config-v2" },
  { file: "config.v1.schema.json", stem: "config-v1" },
  { file: "pk-config.schema.json", stem: "project" },
  { file: "report.v1.schema.json", stem: "report-v1" },
];

/**
 * Reads one schema.
 * @param {URL} root
 * @param {string} file
 * @returns {Promise<any>}
 */
export async function readSchema(root, file) {
  return JSON.parse(await readFile(new URL(`schemas/${file}`, root), "utf8"));
}

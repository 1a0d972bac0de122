// @ts-check
import { readdir, readFile } from "node:fs/promises";
import { publishedSchemas, schemaText } from "./schemas.mjs";

/**
 * What the CLI prints offline: the schemas and the pages of the diagnostics, as string tables.
 * @param {URL} root
 * @returns {Promise<[string, string][]>}
 */
export async function embeddedFiles(root) {
  /** @type {Record<string, string>} */
  const schemas = {};
  for (const { file } of publishedSchemas) {
    schemas[file.replace(/\.schema\.json$/, "")] = await schemaText(root, file);
  }
  /** @type {Record<string, string>} */
  const pages = {};
  const folder = new URL("docs/diagnostics/", root);
  for (const file of (await readdir(folder).catch(() => [])).sort()) {
    if (/^PK\d{4}\.md$/.test(file))
      pages[file.slice(0, -3)] = await readFile(new URL(file, folder), "utf8");
  }
  return [
    ["packages/cli/src/generated/schemas.ts", table("schemaTexts", "schemas/", schemas)],
    ["packages/cli/src/generated/pages.ts", table("pageTexts", "docs/diagnostics/", pages)],
  ];
}

/**
 * @param {string} name
 * @param {string} source
 * @param {Record<string, string>} entries
 */
function table(name, source, entries) {
  const lines = Object.entries(entries).map(
    ([key, text]) => `  ${JSON.stringify(key)}: ${JSON.stringify(text)},`,
  );
  return `// Generated from ${source}; do not edit.\nexport const ${name}: Readonly<Record<string, string>> = {\n${lines.join("\n")}\n};\n`;
}

// @ts-check
import { compile } from "json-schema-to-typescript";
import { publishedSchemas, readSchema } from "./schemas.mjs";

/**
 * TypeScript types of every published schema.
 * @param {URL} root
 * @returns {Promise<[string, string][]>}
 */
export async function declarations(root) {
  /** @type {[string, string][]} */
  const files = [];
  for (const { file, stem } of publishedSchemas) {
    const schema = unions(await readSchema(root, file));
    const types = await compile(schema, schema.title, {
      bannerComment: `// Generated from schemas/${file}; do not edit.\n`,
      additionalProperties: true,
      unreachableDefinitions: true,
      strictIndexSignatures: true,
      ignoreMinAndMaxItems: true,
      style: { printWidth: 100 },
    });
    files.push([`packages/schema/src/generated/${stem}.ts`, types]);
  }
  return files;
}

/**
 * A node whose kind decides its branch is a union to a type checker: `if`/`then`/`else` becomes `oneOf`.
 * @param {any} schema
 * @returns {any}
 */
function unions(schema) {
  if (Array.isArray(schema)) return schema.map(unions);
  if (typeof schema !== "object" || schema === null) return schema;
  const { if: condition, then, else: otherwise, ...rest } = schema;
  const entries = Object.entries(rest).map(([key, value]) => [key, unions(value)]);
  const copy = Object.fromEntries(entries);
  if (condition === undefined) {
    if (copy.discriminator !== undefined) delete copy.type;
    return copy;
  }
  return { title: copy.title, description: copy.description, oneOf: [then, otherwise] };
}

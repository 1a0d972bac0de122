// @ts-check
import { readSchema } from "./schemas.mjs";

/** Definitions whose keys a person writes, in the order of the documentation. */
const documented = [
  "strategyNode",
  "leaf",
  "single",
  "fallback",
  "loadbalance",
  "conditional",
  "condition",
  "sticky",
  "circuitBreaker",
  "retry",
  "cache",
  "hook",
];

/**
 * The keys of each object of the format: as data for suggestions, as tables for the documentation.
 * @param {URL} root
 * @returns {Promise<[string, string][]>}
 */
export async function keyTables(root) {
  const schema = await readSchema(root, "config.v2.schema.json");
  const definitions = schema.definitions;
  const data = documented.map((name) => {
    const keys = Object.keys(definitions[name].properties);
    return `  ${name}: [${keys.map((key) => JSON.stringify(key)).join(", ")}],`;
  });
  const module = [
    "// Generated from schemas/config.v2.schema.json; do not edit.",
    "/** The keys each object of Configs 2.0 knows. */",
    "export const configKeys = {",
    ...data,
    "} as const;",
    "",
  ].join("\n");
  const page = [
    "# The keys of Configs 2.0",
    "",
    "<!-- Generated from schemas/config.v2.schema.json; do not edit. -->",
    "",
    "Every key pk-config knows, object by object. `pk-config schema` prints the schema itself.",
    ...documented.flatMap((name) => section(definitions, definitions[name])),
    "",
  ].join("\n");
  return [
    ["packages/schema/src/generated/config-keys.ts", module],
    ["docs/config-keys.md", page],
  ];
}

/**
 * @param {Record<string, any>} definitions
 * @param {any} definition
 */
function section(definitions, definition) {
  const required = new Set(definition.required ?? []);
  const rows = Object.entries(definition.properties).map(([key, property]) => {
    const resolved =
      property.$ref === undefined ? property : definitions[property.$ref.split("/").pop()];
    const need = required.has(key) ? "yes" : "";
    return `| \`${key}\` | ${typeOf(definitions, resolved)} | ${need} | ${resolved.description} |`;
  });
  return [
    "",
    `## ${definition.title}`,
    "",
    definition.description,
    "",
    "| key | type | required | meaning |",
    "| --- | --- | --- | --- |",
    ...rows,
  ];
}

/**
 * @param {Record<string, any>} definitions
 * @param {any} property
 * @returns {string}
 */
function typeOf(definitions, property) {
  if (property.const !== undefined) return `\`"${property.const}"\``;
  if (property.enum !== undefined)
    return property.enum.map((/** @type {string} */ value) => `\`"${value}"\``).join(", ");
  if (property.type === "array") {
    const items =
      property.items.$ref === undefined
        ? property.items
        : definitions[property.items.$ref.split("/").pop()];
    return `list of ${typeOf(definitions, items)}`;
  }
  if (Array.isArray(property.type)) return property.type.join(" or ");
  const range =
    property.minimum === undefined
      ? ""
      : property.maximum === undefined
        ? ` ≥ ${property.minimum}`
        : ` ${property.minimum}–${property.maximum}`;
  return `${property.type}${range}`;
}

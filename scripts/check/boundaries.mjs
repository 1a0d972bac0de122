// @ts-check
/**
 * The architecture as a table, and two proofs that the code keeps to it: what every source imports,
 * types included, and what a bundle of each pure package for no platform at all is made of.
 * (Import cycles are Biome's: `noImportCycles`.)
 */

import { posix } from "node:path";
import { build } from "esbuild";
import { filesUnder, report, root, textOf } from "./files.mjs";

/**
 * `node` says where Node's own modules may be used: nowhere, everywhere, or below a folder of its
 * sources. What may be used nowhere else is bundled for no platform, to prove it; `brings` are the
 * dependencies of its dependencies.
 * @typedef {object} Row
 * @property {string} name
 * @property {readonly string[]} imports
 * @property {"nowhere" | "everywhere" | `src/${string}/`} node
 * @property {readonly string[]} [brings]
 */

/** @type {Record<string, Row>} */
const TABLE = {
  schema: { name: "@pk-config/schema", imports: [], node: "nowhere" },
  core: {
    name: "@pk-config/core",
    imports: ["@pk-config/schema", "jsonc-parser"],
    node: "nowhere",
  },
  transport: {
    name: "@pk-config/transport",
    imports: ["@pk-config/core"],
    node: "src/testkit/",
  },
  runner: {
    name: "@pk-config/runner",
    imports: ["@pk-config/core", "@pk-config/transport", "p-retry"],
    node: "nowhere",
    brings: ["is-network-error"],
  },
  "transport-http": {
    name: "@pk-config/transport-http",
    imports: ["@pk-config/core", "@pk-config/transport", "undici"],
    node: "everywhere",
  },
  "transport-fetch": {
    name: "@pk-config/transport-fetch",
    imports: ["@pk-config/core", "@pk-config/transport"],
    node: "nowhere",
  },
  "transport-portkey": {
    name: "@pk-config/transport-portkey",
    imports: ["@pk-config/core", "@pk-config/transport"],
    node: "nowhere",
  },
  gateway: {
    name: "@pk-config/gateway",
    imports: ["@pk-config/core", "@pk-config/runner", "@pk-config/transport"],
    node: "src/node/",
  },
  testkit: {
    name: "@pk-config/testkit",
    imports: ["@pk-config/core", "@pk-config/runner", "@pk-config/transport"],
    node: "everywhere",
  },
  cli: {
    name: "pk-config",
    imports: [
      "@pk-config/core",
      "@pk-config/gateway",
      "@pk-config/gateway/node",
      "@pk-config/runner",
      "@pk-config/schema",
      "@pk-config/transport",
      "@pk-config/transport-http",
      "picocolors",
    ],
    node: "everywhere",
  },
};

const STATEMENTS = [
  /^\s*(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']/gm,
  /^\s*import\s*["']([^"']+)["']/gm,
];
/** Generated files hold such calls in strings; of what they really load, the bundle is the proof. */
const CALLS = [/\bimport\(\s*["']([^"']+)["']/g, /\brequire\(\s*["']([^"']+)["']/g];

/**
 * @param {string} path
 * @returns {string[]}
 */
function importsOf(path) {
  const patterns = path.includes("/generated/") ? STATEMENTS : [...STATEMENTS, ...CALLS];
  const code = textOf(path).replace(/^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return patterns.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name = ""]) => name));
}

/**
 * @param {string} folder
 * @param {Row} row
 */
function importFindings(folder, row) {
  const sources = filesUnder(`packages/${folder}/src`).filter((path) =>
    /(?<!\.test)\.ts$/.test(path),
  );
  if (sources.length === 0) return [`packages/${folder}/src: no source was found`];
  return sources.flatMap((path) =>
    importsOf(path).flatMap((name) => {
      if (name.startsWith(".")) {
        const target = posix.join(posix.dirname(path), name);
        const inside = target.startsWith(`packages/${folder}/src/`);
        return inside ? [] : [`${path}: imports ${name}, outside its package`];
      }
      if (name.startsWith("node:") && mayUseNode(path, folder, row)) return [];
      if (row.imports.includes(name)) return [];
      return [`${path}: ${row.name} may not import ${name}`];
    }),
  );
}

/**
 * @param {string} path
 * @param {string} folder
 * @param {Row} row
 */
function mayUseNode(path, folder, { node }) {
  return node === "everywhere" || path.startsWith(`packages/${folder}/${node}`);
}

/**
 * All that a package brings along: what it imports, and what that imports.
 * @param {Row} row
 * @returns {readonly string[]}
 */
function broughtBy({ imports, brings = [] }) {
  const siblings = Object.values(TABLE).filter(({ name }) => imports.includes(name));
  return [...imports, ...brings, ...siblings.flatMap(broughtBy)];
}

/**
 * @param {string} folder
 * @param {Row} row
 */
async function bundleFindings(folder, row) {
  const entry = `packages/${folder}/src/index.ts`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: "neutral",
    format: "esm",
    conditions: ["@pk-config/source"],
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs);
  const brought = broughtBy(row);
  const allowed = [folder, ...Object.keys(TABLE)].filter(
    (other) => other === folder || brought.includes(TABLE[other]?.name ?? ""),
  );
  const findings = inputs.filter((path) => {
    const dependency = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    if (dependency !== undefined) return !brought.includes(dependency);
    return !allowed.some((other) => path.startsWith(`packages/${other}/src/`));
  });
  const outside = Object.values(metafile.outputs).flatMap((output) =>
    output.imports.filter((imported) => imported.external).map((imported) => imported.path),
  );
  // A check that looked at nothing must not pass.
  const empty = inputs.includes(entry) ? [] : [`${entry}: was not bundled`];
  return [...empty, ...[...findings, ...outside].map((path) => `${row.name}: bundles ${path}`)];
}

const findings = [];
for (const [folder, row] of Object.entries(TABLE)) {
  findings.push(...importFindings(folder, row));
  if (row.node === "everywhere") continue;
  try {
    findings.push(...(await bundleFindings(folder, row)));
  } catch (error) {
    findings.push(`${row.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
report(findings);

// @ts-check
/**
 * The architecture as a table, and two proofs that the code keeps to it: what every source imports,
 * types included, and what a bundle of each pure package for no platform at all is made of.
 * (Import cycles are Biome's: `noImportCycles`.)
 */

import { posix } from "node:path";
import { build } from "esbuild";
import { filesUnder, report, root, textOf } from "./files.mjs";

/** @typedef {{ name: string, imports: readonly string[], pure: boolean }} Row */

/** @type {Record<string, Row>} */
const TABLE = {
  schema: { name: "@pk-config/schema", imports: [], pure: true },
  core: { name: "@pk-config/core", imports: ["@pk-config/schema", "jsonc-parser"], pure: true },
  cli: {
    name: "pk-config",
    imports: ["@pk-config/core", "@pk-config/schema", "picocolors"],
    pure: false,
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
      if (!row.pure && name.startsWith("node:")) return [];
      if (row.imports.includes(name)) return [];
      return [`${path}: ${row.name} may not import ${name}`];
    }),
  );
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
  const allowed = [folder, ...Object.keys(TABLE)].filter(
    (other) => other === folder || row.imports.includes(TABLE[other]?.name ?? ""),
  );
  const findings = inputs.filter((path) => {
    const dependency = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
    if (dependency !== undefined) return !row.imports.includes(dependency);
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
  if (!row.pure) continue;
  try {
    findings.push(...(await bundleFindings(folder, row)));
  } catch (error) {
    findings.push(`${row.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
report(findings);

// @ts-check
/**
 * Divides the command line into what every call needs and what few need.
 *
 * Compiling is most of the start, and V8 reads through every function of a file whether it is called
 * or not. So what only a mistake, another command or another format calls goes into a file of its
 * own, loaded by the first call into it. The sources know nothing of this: they import what they
 * use, and both files share one instance of each module.
 */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The doors to the late part; what stands behind them alone is late as well. */
const DOORS = [
  "core/src/data/host/classify-host.ts",
  "core/src/data/regex/analyse-regex.ts",
  "core/src/diagnostics/place-all.ts",
  "core/src/parse/duplicate-keys.ts",
  "core/src/parse/infinite-numbers.ts",
  "core/src/parse/mend.ts",
  "core/src/parse/wrapping.ts",
  "core/src/validate/shape/misfits.ts",
  "cli/src/baseline/baseline.ts",
  "cli/src/commands/completion.ts",
  "cli/src/commands/help.ts",
  "cli/src/commands/init.ts",
  "cli/src/commands/plan.ts",
  "cli/src/commands/rules.ts",
  "cli/src/commands/schema.ts",
  "cli/src/crash-report.ts",
  "cli/src/fix/mend-text.ts",
  "cli/src/fix/unified-diff.ts",
  "cli/src/project/read-project.ts",
  "cli/src/render/code-frame.ts",
  "cli/src/render/github.ts",
  "cli/src/render/json.ts",
  "cli/src/render/jsonl.ts",
  "cli/src/render/junit.ts",
  "cli/src/render/redact.ts",
  "cli/src/render/sarif.ts",
].map((path) => `packages/${path}`);

const LATE = "pk-config:late";

/**
 * A module and the names that it exports.
 * @typedef {{ readonly path: string, readonly names: readonly string[] }} Module
 */

/**
 * Builds both files: the early one, and the late one, which is a function of the modules it shares
 * with the early one.
 * @param {typeof import("esbuild")} esbuild
 * @param {{ root: string, early: string, late: string, lateName: string }} to
 * @param {import("esbuild").BuildOptions} options
 * @returns {Promise<string[]>} Every file that went into them.
 */
export async function buildBoth(esbuild, { root, early, late, lateName }, options) {
  /** @type {(file: string) => Promise<Module>} */
  const moduleAt = async (path) => ({ path, names: await namesIn(esbuild, join(root, path)) });
  /** @type {(outfile: string, plugin: import("esbuild").Plugin, more?: import("esbuild").BuildOptions) => Promise<import("esbuild").Metafile>} */
  const build = async (outfile, plugin, more = {}) => {
    const plugins = [plugin, ...(options.plugins ?? [])];
    const own = { absWorkingDir: root, outfile, bundle: true, plugins, ...more };
    const { metafile } = await esbuild.build({ ...options, ...own, metafile: true });
    return metafile;
  };

  const doors = await Promise.all(DOORS.map(moduleAt));
  for (const { path } of doors) refuseValues(path, readFileSync(join(root, path), "utf8"));
  // What is early shows once the doors are closed; what both share, once the late part is built.
  const draft = await build(early, contents(root, new Map(doors.map(doorInto))), { write: false });
  const inEarly = bytesOf(draft);
  /** @type {Map<string, Module>} */
  const shared = new Map();
  const behind = await build(
    late,
    {
      name: "shared-modules",
      setup({ onLoad }) {
        onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => {
          const file = relative(root, path);
          if (!inEarly.has(file) || DOORS.includes(file)) return null;
          const found = await moduleAt(file);
          shared.set(file, found);
          const lines = found.names.map((name) => `export const ${name} = module.${name};`);
          const module = `const module = shared[${JSON.stringify(file)}];`;
          return { contents: [module, ...lines].join("\n"), loader: "js" };
        });
      },
    },
    {
      entryPoints: [],
      stdin: { contents: doors.map(reexport).join("\n"), resolveDir: root, loader: "js" },
      // In brackets, so that V8 compiles the function at once and not twice.
      banner: { js: "module.exports=(function(shared){const module={};" },
      footer: { js: "return module.exports});" },
    },
  );
  const stubs = new Map([...doors.map(doorInto), [LATE, loaderOf(lateName, [...shared.values()])]]);
  const whole = await build(early, contents(root, stubs));
  return [behind, whole].flatMap(({ inputs }) => Object.keys(inputs));
}

/**
 * @param {typeof import("esbuild")} esbuild
 * @param {string} path
 */
async function namesIn(esbuild, path) {
  const { metafile } = await esbuild.build({
    entryPoints: [path],
    write: false,
    metafile: true,
    format: "esm",
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/**
 * A door is called; a value behind it could not be had without opening it.
 * @param {string} path
 * @param {string} text
 */
function refuseValues(path, text) {
  const value =
    /^export (?!type|interface|(?:async )?function|const \w+(?:: \w+)? = (?:async )?\().*/m.exec(
      text,
    );
  if (value !== null) throw new Error(`${path} exports more than functions: ${value[0]}`);
}

/**
 * @param {import("esbuild").Metafile} metafile
 */
function bytesOf({ outputs }) {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return new Set(inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path));
}

/** @type {(door: Module, at: number) => [string, string]} */
function doorInto({ path, names }, at) {
  const calls = names.map(
    (name) => `export function ${name}(...all) { return late().${name}_${at}(...all); }`,
  );
  return [path, [`import { late } from "${LATE}";`, ...calls].join("\n")];
}

/** @type {(door: Module, at: number) => string} */
function reexport({ path, names }, at) {
  return `export { ${names.map((name) => `${name} as ${name}_${at}`).join(", ")} } from "./${path}";`;
}

/**
 * @param {string} lateName
 * @param {readonly Module[]} shared
 */
function loaderOf(lateName, shared) {
  const imports = shared.map(
    ({ path, names }, at) =>
      `import { ${names.map((name) => `${name} as ${name}_${at}`).join(", ")} } from "./${path}";`,
  );
  const entries = shared.map(
    ({ path, names }, at) =>
      `${JSON.stringify(path)}: { ${names.map((name) => `${name}: ${name}_${at}`).join(", ")} }`,
  );
  return `${imports.join("\n")}
let part;
export function late() {
  part ??= require(${JSON.stringify(`./${lateName}`)})({ ${entries.join(", ")} });
  return part;
}`;
}

/**
 * Gives modules other contents than their files have.
 * @param {string} root
 * @param {ReadonlyMap<string, string>} texts
 * @returns {import("esbuild").Plugin}
 */
function contents(root, texts) {
  return {
    name: "late-part",
    setup({ onLoad, onResolve }) {
      const written = texts.get(LATE) ?? "export function late() {}";
      onResolve({ filter: /late\.cjs$/ }, ({ path }) => ({ path, external: true }));
      onResolve({ filter: new RegExp(`^${LATE}$`) }, () => ({ path: LATE, namespace: "late" }));
      onLoad({ filter: /./, namespace: "late" }, () => ({
        contents: written,
        resolveDir: root,
        loader: "js",
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const text = texts.get(relative(root, path));
        return text === undefined ? null : { contents: text, loader: "js" };
      });
    },
  };
}

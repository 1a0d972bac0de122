// @ts-check
/**
 * Divides the command line into what every call needs and what few need.
 *
 * Compiling is most of the start, and V8 reads through every function of a file whether it is called
 * or not. So what only a mistake, another command or another format calls goes into files of their
 * own, each loaded by the first call into it. The sources know nothing of this: they import what they
 * use, and all files share one instance of each module.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EARLY, earlyContents, given, partEntry, pathIn, takenNames } from "./part-contents.mjs";

/**
 * The doors to each part; what stands behind them alone is in it as well. A part may use what is in
 * the parts before it.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const DOORS = {
  late: [
    "core/src/data/host/classify-host.ts",
    "core/src/data/regex/analyse-regex.ts",
    "core/src/diagnostics/place-all.ts",
    "core/src/format/upstreams.ts",
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
  ],
  migrate: ["cli/src/commands/migrate.ts", "cli/src/migrate/dump/node/node-streaming.ts"],
  serve: ["cli/src/commands/serve.ts", "cli/src/serve/node/node-serving.ts"],
};

/** Names settle as fast as parts use one another; more rounds are a mistake in here. */
const MOST_ROUNDS = 6;

/** A name that a file takes from another, as `path#name`. */
const KEY = /["'`](packages\/[\w./-]+#\w+)["'`]/g;

/**
 * A file as it was built.
 * @typedef {object} Built
 * @property {string} text
 * @property {readonly string[]} inputs
 * @property {ReadonlySet<string>} holds Modules of which something is in it.
 * @property {readonly string[]} takes Names that it has from files before it, as `path#name`.
 */

/** @typedef {import("./part-contents.mjs").Module} Module */
/** @typedef {import("./part-contents.mjs").Gifts} Gifts */
/** @typedef {(more: import("esbuild").BuildOptions, plugin: import("esbuild").Plugin) => Promise<Built>} Build */

/**
 * Builds the early file and the parts, each of which is a function of the names that it takes. Which
 * names a file gives shows once those after it are built, and giving them may bring more into it: so
 * all are built again until nothing changes any more.
 * @param {typeof import("esbuild")} esbuild
 * @param {{ root: string, files: Readonly<Record<string, string>> }} to What the file of each part is called.
 * @param {import("esbuild").BuildOptions} options
 * @returns {Promise<{ inputs: string[], held: string[], files: Record<string, string> }>} `held` are the
 *   inputs of which something is in a file.
 */
export async function buildParts(esbuild, { root, files }, options) {
  const build = builder(esbuild, root, options);
  const named = namer(esbuild, root);
  const parts = await Promise.all(
    Object.entries(DOORS).map(async ([name, paths]) => {
      const doors = await Promise.all(paths.map((path) => doorAt(`packages/${path}`, root, named)));
      return { name, file: files[name] ?? "", doors };
    }),
  );
  const doors = new Set(parts.flatMap((part) => part.doors.map(({ path }) => path)));
  /** @type {Gifts} */
  let gifts = {};
  for (let round = 0; round < MOST_ROUNDS; round++) {
    /** @type {Record<string, Built>} */
    const built = { [EARLY]: await build({}, earlyContents(root, parts, gifts)) };
    /** The file that each module is in. @type {Map<string, string>} */
    const homes = new Map();
    const settle = (/** @type {string} */ file) => {
      for (const path of built[file]?.holds ?? []) {
        if (!homes.has(path) && !(file === EARLY && doors.has(path))) homes.set(path, file);
      }
    };
    settle(EARLY);
    for (const part of parts) {
      const more = partEntry(root, part, given(gifts, part.name));
      built[part.name] = await build(more, takenNames(root, new Map(homes), named));
      settle(part.name);
    }
    const next = giftsOf(built, homes);
    if (JSON.stringify(next) === JSON.stringify(gifts)) {
      return {
        inputs: Object.values(built).flatMap(({ inputs }) => inputs),
        held: Object.values(built).flatMap(({ holds }) => [...holds]),
        files: Object.fromEntries(
          Object.entries(built).map(([name, { text, takes }]) => [name, numbered(text, takes)]),
        ),
      };
    }
    gifts = next;
  }
  throw new Error("What the parts of the command line take from one another does not settle.");
}

/**
 * @param {typeof import("esbuild")} esbuild
 * @param {string} root
 * @param {import("esbuild").BuildOptions} options
 * @returns {Build}
 */
function builder(esbuild, root, options) {
  return async (more, plugin) => {
    const plugins = [plugin, ...(options.plugins ?? [])];
    const own = { absWorkingDir: root, outfile: "out.cjs", bundle: true, write: false, plugins };
    const { metafile, outputFiles } = await esbuild.build({
      ...options,
      ...own,
      ...more,
      metafile: true,
    });
    const [{ text } = { text: "" }] = outputFiles ?? [];
    const keys = text.matchAll(KEY);
    const inside = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
    return {
      text,
      inputs: Object.keys(metafile.inputs),
      holds: new Set(
        inside.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
      ),
      takes: [...new Set([...keys].map(([, key = ""]) => key))].sort(),
    };
  };
}

/**
 * Tells the names that a module exports, and remembers them.
 * @param {typeof import("esbuild")} esbuild
 * @param {string} root
 * @returns {(path: string) => Promise<readonly string[]>}
 */
function namer(esbuild, root) {
  /** @type {Map<string, Promise<readonly string[]>>} */
  const known = new Map();
  const names = async (/** @type {string} */ path) => {
    const asked = { entryPoints: [join(root, path)], write: false, metafile: true };
    const { metafile } = await esbuild.build({ ...asked, format: "esm" });
    return Object.values(metafile?.outputs ?? {}).flatMap((output) => output.exports);
  };
  return (path) => {
    const asked = known.get(path) ?? names(path);
    known.set(path, asked);
    return asked;
  };
}

/**
 * A door is called; a value behind it could not be had without opening it.
 * @param {string} path
 * @param {string} root
 * @param {(path: string) => Promise<readonly string[]>} named
 * @returns {Promise<Module>}
 */
async function doorAt(path, root, named) {
  const text = readFileSync(join(root, path), "utf8");
  const value =
    /^export (?!type|interface|(?:async )?function|const \w+(?:: \w+)? = (?:async )?\().*/m.exec(
      text,
    );
  if (value !== null) throw new Error(`${path} exports more than functions: ${value[0]}`);
  return { path, names: await named(path) };
}

/**
 * @param {Readonly<Record<string, Built>>} built
 * @param {ReadonlyMap<string, string>} homes
 * @returns {Gifts}
 */
function giftsOf({ [EARLY]: _, ...parts }, homes) {
  return Object.fromEntries(
    Object.entries(parts).map(([taker, { takes }]) => [
      taker,
      Object.fromEntries(takes.map((key) => [key, homes.get(pathIn(key)) ?? EARLY])),
    ]),
  );
}

/**
 * Puts its number in place of each name that is taken: V8 reads through long ones, too.
 * @param {string} text
 * @param {readonly string[]} takes
 */
function numbered(text, takes) {
  return text.replaceAll(KEY, (_, key) => String(takes.indexOf(key)));
}

// @ts-check
/**
 * What the files of the command line are made of besides the sources: doors, what opens them, and the
 * names that files take from one another.
 */
import { relative } from "node:path";

/** The name of the file that every call runs, where those of parts stand. */
export const EARLY = "early";

/** The module that loads the parts; it exists in the early file alone. */
const LOADERS = "pk-config:parts";

/**
 * A module and the names that it exports.
 * @typedef {{ readonly path: string, readonly names: readonly string[] }} Module
 */

/** @typedef {{ readonly name: string, readonly file: string, readonly doors: readonly Module[] }} Part */

/**
 * By part, and by the name that it takes: the file that has it.
 * @typedef {Readonly<Record<string, Readonly<Record<string, string>>>>} Gifts
 */

/**
 * The names that a file gives to those after it, each once.
 * @param {Gifts} gifts
 * @param {string} giver
 */
export function given(gifts, giver) {
  const keys = Object.values(gifts).flatMap((taken) =>
    Object.entries(taken).flatMap(([key, home]) => (home === giver ? key : [])),
  );
  return [...new Set(keys)].sort();
}

/**
 * The entry of a part: its doors, and what it gives to later ones.
 * @param {string} root
 * @param {Part} part
 * @param {readonly string[]} gives
 * @returns {import("esbuild").BuildOptions}
 */
export function partEntry(root, { doors }, gives) {
  const lines = [
    ...doors.map(
      ({ path, names }, at) =>
        `export { ${names.map((name) => `${name} as ${name}_${at}`).join(", ")} } from "./${path}";`,
    ),
    ...gives.map((key, at) => `export { ${nameIn(key)} as given_${at} } from "./${pathIn(key)}";`),
  ];
  return {
    entryPoints: [],
    stdin: { contents: lines.join("\n"), resolveDir: root, loader: "js" },
    // In brackets, so that V8 compiles the function at once and not twice.
    banner: { js: "module.exports=(function(all){const taken=(at)=>all[at],module={};" },
    footer: { js: "return module.exports});" },
  };
}

/**
 * Puts names that are taken in place of modules that are in a file before this one.
 * @param {string} root
 * @param {ReadonlyMap<string, string>} homes
 * @param {(path: string) => Promise<readonly string[]>} named
 * @returns {import("esbuild").Plugin}
 */
export function takenNames(root, homes, named) {
  return {
    name: "taken-names",
    setup({ onLoad }) {
      onLoad({ filter: /\.[jt]s$/ }, async (args) => {
        const path = relative(root, args.path);
        if (!homes.has(path)) return null;
        const names = await named(path);
        // Marked as free of effects, so that only those stay that somebody uses.
        const lines = names.map(
          (name) => `export const ${name} = /* @__PURE__ */ taken("${path}#${name}");`,
        );
        return { contents: lines.join("\n"), loader: "js" };
      });
    },
  };
}

/**
 * Puts doors in place of the modules behind them, and what opens them beside.
 * @param {string} root
 * @param {readonly Part[]} parts
 * @param {Gifts} gifts
 * @returns {import("esbuild").Plugin}
 */
export function earlyContents(root, parts, gifts) {
  const stubs = new Map(
    parts.flatMap(({ name: part, doors }) =>
      doors.map(({ path, names }, at) => {
        const calls = names.map(
          (name) =>
            `export function ${name}(...all) { return part_${part}().${name}_${at}(...all); }`,
        );
        return [path, [`import { part_${part} } from "${LOADERS}";`, ...calls].join("\n")];
      }),
    ),
  );
  return {
    name: "doors",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^${LOADERS}$`) }, () => ({
        path: LOADERS,
        namespace: "parts",
      }));
      onResolve({ filter: /^\.\/\w+\.cjs$/, namespace: "parts" }, ({ path }) => ({
        path,
        external: true,
      }));
      onLoad({ filter: /./, namespace: "parts" }, () => ({
        contents: loadersOf(parts, gifts),
        resolveDir: root,
        loader: "js",
      }));
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const text = stubs.get(relative(root, path));
        return text === undefined ? null : { contents: text, loader: "js" };
      });
    },
  };
}

/**
 * A function for each part, which loads it when it is called first.
 * @param {readonly Part[]} parts
 * @param {Gifts} gifts
 */
function loadersOf(parts, gifts) {
  const own = given(gifts, EARLY);
  const imports = own.map(
    (key, at) => `import { ${nameIn(key)} as own_${at} } from "./${pathIn(key)}";`,
  );
  const loaders = parts.map(({ name, file }) => {
    const entries = Object.entries(gifts[name] ?? {}).map(([key, home]) =>
      home === EARLY
        ? `own_${own.indexOf(key)}`
        : `part_${home}().given_${given(gifts, home).indexOf(key)}`,
    );
    return `let ${name};
export function part_${name}() {
  if (${name} === undefined) {
    ${name} = require("./${file}")([${entries.join(", ")}]);
  }
  return ${name};
}`;
  });
  return [...imports, ...loaders].join("\n");
}

/** @param {string} key */
export function pathIn(key) {
  return key.slice(0, key.indexOf("#"));
}

/** @param {string} key */
function nameIn(key) {
  return key.slice(key.indexOf("#") + 1);
}

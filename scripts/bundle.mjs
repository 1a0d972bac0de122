// @ts-check
/**
 * Bundles the command line into one CommonJS file, which starts faster than ESM and needs no
 * node_modules. Writes it under another name first, so that nobody ever runs half a file.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { freeOfEffects } from "./bundle/free-of-effects.mjs";
import { longTexts } from "./bundle/long-texts.mjs";
import { BUNDLE, isFresh, STAMP, stateOf } from "./setup/fresh.cjs";

const ENTRY = "packages/cli/src/bin.ts";
const SHEBANG = "#!/usr/bin/env node";

/** Files that shape the bundle without being bundled, and folders whose files are compiled in. */
const SHAPERS = [
  "package.json",
  "pnpm-lock.yaml",
  "packages/cli/package.json",
  "scripts/bundle.mjs",
  "scripts/bundle/free-of-effects.mjs",
  "scripts/bundle/long-texts.mjs",
];
const SOURCES = ["schemas", "docs/diagnostics"];

/**
 * Bundles the command line unless the bundle is up to date.
 * @param {string} root
 * @param {(text: string) => void} say
 * @returns {Promise<boolean>} Whether there is a bundle now.
 */
export async function bundle(root, say) {
  if (!existsSync(join(root, ENTRY))) {
    say(`no ${ENTRY} yet, so nothing to bundle`);
    return false;
  }
  if (isFresh(root)) return true;
  say("bundling the command line");
  const startedMs = Date.now();
  const { build } = await import("esbuild");
  const target = join(root, BUNDLE);
  const draft = `${target}.${process.pid}`;
  // esbuild keeps the entry's own first line when that is already a shebang.
  const banner = readFileSync(join(root, ENTRY), "utf8").startsWith("#!") ? "" : SHEBANG;
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [ENTRY],
      outfile: draft,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      minify: true,
      legalComments: "none",
      // Node reads a file of ASCII characters into a string of half the size, which starts faster.
      charset: "ascii",
      conditions: ["@pk-config/source"],
      // jsonc-parser's `main` is a UMD file whose inner `require` calls no bundler can see.
      mainFields: ["module", "main"],
      plugins: [longTexts, freeOfEffects],
      banner: { js: banner },
      metafile: true,
      logLevel: "warning",
    });
    chmodSync(draft, 0o755);
    renameSync(draft, target);
    writeStamp(root, Object.keys(metafile.inputs), startedMs);
    return true;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * @param {string} root
 * @param {readonly string[]} bundled
 * @param {number} startedMs
 */
function writeStamp(root, bundled, startedMs) {
  const own = bundled.filter((path) => !path.includes("node_modules"));
  const sources = SOURCES.filter((folder) => existsSync(join(root, folder))).flatMap((folder) => [
    folder,
    ...readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  ]);
  const lines = [BUNDLE, ...SHAPERS, ...sources, ...own].map((path) => {
    const state = stateOf(join(root, path));
    // An input that changed while the bundle was made may be in it or not: bundle again next time.
    const late = path !== BUNDLE && Number.parseFloat(state) >= startedMs;
    return `${late ? "changed meanwhile" : state}\t${path}`;
  });
  const stamp = join(root, STAMP);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.${process.pid}`, lines.join("\n"));
  renameSync(`${stamp}.${process.pid}`, stamp);
}

const self = fileURLToPath(import.meta.url);
if (realpathSync(process.argv[1] ?? ".") === self) {
  await bundle(join(dirname(self), ".."), (text) => {
    process.stderr.write(`bundle: ${text}\n`);
  });
}

// @ts-check
/**
 * Bundles the command line into CommonJS, which starts faster than ESM and needs no node_modules:
 * what every call runs, and beside it what few calls do, with the licenses of what is in them. Writes
 * all under other names first, so that nobody ever runs half a file.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { freeOfEffects } from "./bundle/free-of-effects.mjs";
import { licenseFile, licensesOf } from "./bundle/licenses.mjs";
import { buildParts } from "./bundle/parts.mjs";
import { BUNDLE, isFresh, PARTS, STAMP, stateOf } from "./setup/fresh.cjs";

const ENTRY = "packages/cli/src/bin.ts";
const LICENSES = "packages/cli/dist/THIRD-PARTY-LICENSES";
const SHEBANG = "#!/usr/bin/env node";

/** Files that shape the bundle without being bundled, and folders whose files are compiled in. */
const SHAPERS = [
  "package.json",
  "pnpm-lock.yaml",
  "packages/cli/package.json",
  "scripts/bundle.mjs",
  "scripts/bundle/free-of-effects.mjs",
  "scripts/bundle/licenses.mjs",
  "scripts/bundle/part-contents.mjs",
  "scripts/bundle/parts.mjs",
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
  const esbuild = await import("esbuild");
  const targets = { early: BUNDLE, ...PARTS };
  const files = Object.fromEntries(
    Object.entries(PARTS).map(([name, path]) => [name, basename(path)]),
  );
  const built = await buildParts(
    esbuild,
    { root, files },
    {
      entryPoints: [ENTRY],
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
      plugins: [freeOfEffects],
      banner: { js: SHEBANG },
      logLevel: "warning",
    },
  );
  const texts = Object.entries(targets).map(([name, path]) => [path, built.files[name] ?? ""]);
  const licenses = [LICENSES, licenseFile(licensesOf(root, built.held))];
  const drafts = [...texts, licenses].map(([path = "", text = ""]) => ({
    text,
    draft: join(root, `${path}.${process.pid}`),
    target: join(root, path),
  }));
  mkdirSync(dirname(join(root, BUNDLE)), { recursive: true });
  try {
    for (const { text, draft } of drafts) writeFileSync(draft, text);
    chmodSync(join(root, `${BUNDLE}.${process.pid}`), 0o755);
    // The parts first: the early file, which is new, asks for them.
    for (const { draft, target } of drafts.reverse()) renameSync(draft, target);
    writeStamp(root, built.inputs, startedMs);
    return true;
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
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
  const made = [BUNDLE, ...Object.values(PARTS), LICENSES];
  const lines = [...made, ...SHAPERS, ...sources, ...own].map((path) => {
    const state = stateOf(join(root, path));
    // An input that changed while the bundle was made may be in it or not: bundle again next time.
    const late = !made.includes(path) && Number.parseFloat(state) >= startedMs;
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

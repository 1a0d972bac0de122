// @ts-check
/**
 * Makes a clone ready: dependencies, generated files, licenses, types, and the bundled command line.
 * Does only what is out of date, tells about it on stderr, and works on a machine with just Node and npm.
 *
 *   node scripts/setup.mjs             everything, before `npm run demo`
 *   node scripts/setup.mjs --bundle    what `bin/pk-config` needs; type errors are no reason to fail
 *   node scripts/setup.mjs --install   what `npm test` needs before it looks at anything itself
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { generate, isGenerated } from "./setup/generate.mjs";
import { install, isInstalled } from "./setup/install.mjs";
import { placeLicenses } from "./setup/licenses.mjs";
import { withLock } from "./setup/lock.mjs";
import { run, stopChildrenWithUs } from "./setup/run.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** @param {string} text */
function say(text) {
  process.stderr.write(`set-up: ${text}\n`);
}

async function types() {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const { code } = await run(process.execPath, [tsc, "-b"], { cwd: root });
  if (code !== 0) throw new Error("the types do not fit.");
}

/** @param {string | undefined} until */
async function setUp(until) {
  placeLicenses(root);
  if (until === "--install" && isInstalled(root) && isGenerated(root)) return;
  await withLock(join(root, ".cache", "setup.lock"), say, async () => {
    if (!isInstalled(root)) await install(root, say);
    if (!isGenerated(root)) await generate(root, say);
    if (until === "--install") return;
    if (until !== "--bundle") await types();
    await bundle(root, say);
  });
}

stopChildrenWithUs();
try {
  await setUp(process.argv[2]);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

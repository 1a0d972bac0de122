// @ts-check
/** The scenario in a page of a real browser, under a policy that lets a page do next to nothing. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { installOnDemand } from "../setup/on-demand.mjs";
import { seal } from "./seal.mjs";

/** @typedef {import("./programs.mjs").Outcome} Outcome */

const DRIVER = { name: "playwright-core", version: "1.65.1" };
const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const TIMEOUT_MS = 30_000;

/** No such host exists, and nobody looks for it: every request is answered here. */
const ORIGIN = "http://scenario.invalid";
const POLICY = "default-src 'none'; script-src 'self'";
const PAGE = '<!doctype html><meta charset="utf-8"><script type="module" src="/main.mjs"></script>';
const MAIN = `import { scenario } from "/scenario.mjs";
globalThis.told = scenario();
`;

/**
 * Loads the bundle in Chromium, headless.
 * @param {string} cache
 * @param {string} bundle
 * @param {(text: string) => void} say
 * @returns {Promise<Outcome>}
 */
export async function runInBrowser(cache, bundle, say) {
  const program = find(NAMES);
  if (program === undefined)
    return { kind: "missing", why: `no ${NAMES.join(" or ")} in the path` };
  const folder = join(cache, `${DRIVER.name}-${DRIVER.version}`);
  try {
    const packages = { [DRIVER.name]: DRIVER.version };
    await installOnDemand(folder, { packages, scripts: false }, say);
  } catch (error) {
    return { kind: "missing", why: messageOf(error) };
  }
  const driver = pathToFileURL(join(folder, "node_modules", DRIVER.name, "index.mjs"));
  const { chromium } = await import(driver.href);
  const launcher = mkdtempSync(join(cache, "run-"));
  try {
    const browser = await chromium.launch({
      executablePath: sealed(program, launcher),
      // A browser asks for updates and accounts of its own accord; where it is not sealed, this way
      // it finds no host.
      args: ["--host-resolver-rules=MAP * ~NOTFOUND"],
      timeout: TIMEOUT_MS,
    });
    try {
      const outcome = await load(await browser.newPage(), bundle);
      return outcome.kind === "ran" ? { ...outcome, version: browser.version() } : outcome;
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { kind: "failed", why: messageOf(error) };
  } finally {
    rmSync(launcher, { recursive: true, force: true });
  }
}

/**
 * The driver starts one file and puts its own arguments first, so the seal is a file, too.
 * @param {string} program
 * @param {string} folder
 */
function sealed(program, folder) {
  if (seal.length === 0) return program;
  const file = join(folder, "sealed");
  writeFileSync(file, `#!/bin/sh\nexec ${seal.join(" ")} '${program}' "$@"\n`, { mode: 0o755 });
  return file;
}

/**
 * @param {any} page
 * @param {string} bundle
 * @returns {Promise<Outcome>}
 */
async function load(page, bundle) {
  /** @type {Record<string, [type: string, body: string]>} */
  const answers = {
    "/": ["text/html", PAGE],
    "/main.mjs": ["text/javascript", MAIN],
    "/scenario.mjs": ["text/javascript", bundle],
  };
  await page.route("**/*", async (/** @type {any} */ route) => {
    const [contentType, body] = answers[new URL(route.request().url()).pathname] ?? [];
    if (body === undefined) return route.abort();
    const headers = { "content-security-policy": POLICY };
    return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body, headers });
  });
  /** @type {string[]} */
  const faults = [];
  page.on("pageerror", (/** @type {Error} */ error) => faults.push(error.message));
  await page.goto(`${ORIGIN}/`, { waitUntil: "load", timeout: TIMEOUT_MS });
  const text = await page.evaluate(() => Reflect.get(globalThis, "told"));
  if (typeof text === "string") return { kind: "ran", text };
  return { kind: "failed", why: faults[0] ?? "the page said nothing" };
}

/** @param {readonly string[]} names */
function find(names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

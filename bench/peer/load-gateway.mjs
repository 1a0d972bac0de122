// @ts-check
/** The published open-source gateway as a function from a request to a response, without its server. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installOnDemand } from "../../scripts/setup/on-demand.mjs";

export const peer = { name: "@portkey-ai/gateway", version: "1.15.2" };

const folder = fileURLToPath(new URL("../../.cache/peer", import.meta.url));
const modules = join(folder, "node_modules");

/** What the build hands its handler to, in place of a server. It opens no port. */
const STAND_IN = `import { EventEmitter } from "node:events";
export const served = [];
export function serve(options) {
  served.push(options.fetch);
  return new EventEmitter();
}
`;

/** @typedef {(request: Request) => Response | Promise<Response>} Answer */

/**
 * Installs the gateway unless it is there, and loads the build as it was published. What it imports as
 * its server is the stand-in: Node looks for a package beside the one that asks first.
 * @returns {Promise<Answer>}
 */
export async function loadGateway() {
  const packages = { [peer.name]: peer.version };
  await installOnDemand(folder, { packages, scripts: false }, (text) => console.error(text));
  const standIn = join(modules, peer.name, "node_modules", "@hono", "node-server");
  mkdirSync(standIn, { recursive: true });
  const manifest = { name: "@hono/node-server", type: "module", exports: "./index.js" };
  writeFileSync(join(standIn, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(standIn, "index.js"), STAND_IN);
  await quietly(() => load(peer.name, "build", "start-server.js"));
  const { served } = await load(peer.name, "node_modules", "@hono", "node-server", "index.js");
  if (served.length !== 1) throw new Error("The gateway's build did not hand over its handler.");
  return served[0];
}

/**
 * An application of the same framework, in the same version, that has one route.
 * @param {(context: any) => unknown} route
 * @returns {Promise<Answer>}
 */
export async function appWith(route) {
  const { Hono } = await load("hono", "dist", "index.js");
  return new Hono().post("/v1/chat/completions", route).fetch;
}

/** @param {string[]} path */
function load(...path) {
  return import(pathToFileURL(join(modules, ...path)).href);
}

/**
 * The build clears the terminal, draws a spinner, takes every stray error for handled and would
 * connect to a Redis that the environment names.
 * @param {() => Promise<unknown>} start
 */
async function quietly(start) {
  const { clear, log } = console;
  const write = process.stdout.write;
  delete process.env["REDIS_CONNECTION_STRING"];
  process.argv.push("--headless");
  console.clear = console.log = () => {};
  process.stdout.write = () => true;
  try {
    await start();
  } finally {
    Object.assign(console, { clear, log });
    process.stdout.write = write;
    process.removeAllListeners("uncaughtException");
    process.removeAllListeners("unhandledRejection");
  }
}

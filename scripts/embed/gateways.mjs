// @ts-check
/** The gateways that clients are let loose on: the examples as they are, and `pk-config serve`. */
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { keys, mainConfig, providers } from "./configs.mjs";
import { start } from "./processes.mjs";
import { startUpstream } from "./upstream.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A gateway that runs.
 * @typedef {object} Gateway
 * @property {string} name
 * @property {string} url
 * @property {import("./upstream.mjs").Upstream} upstream The only one that it has.
 * @property {boolean} isFixed Whether it runs one config for all requests; otherwise they bring it.
 * @property {boolean} [hasSaved] Whether it knows a config by the name `pc-main`.
 * @property {boolean} [hasSlugs] Whether it knows what `@local` stands for.
 * @property {boolean} [isPatient] Whether it takes a closed connection for one that may still be read from,
 *   and so hears of a caller that has gone only when it writes, or when the connection is reset.
 * @property {() => string} said What it has printed.
 */

/**
 * How gateways are started: one or several by one program.
 * @typedef {(folder: string) => Promise<Gateway[]>} Starter
 */

/**
 * Says how each is started, by its name.
 * @param {string | undefined} workerd The program, where there is one.
 * @returns {Readonly<Record<string, Starter>>}
 */
export function starters(workerd) {
  const served = join(root, "bin", "pk-config");
  /** @type {Record<string, Starter>} */
  const all = {
    "node.mjs": example("node.mjs", { isFixed: false, hasSaved: true }),
    "express.mjs": example("express.mjs", { isFixed: true }),
    "hono.mjs": example("hono.mjs", { isFixed: false, hasSlugs: true }),
    "pk-config serve": program("pk-config serve", { isFixed: false, hasSlugs: true }, [
      ...[served, "serve", "--port", "0", "--providers", "providers.json"],
    ]),
    "pk-config serve conf.json": program("pk-config serve conf.json", { isFixed: true }, [
      ...[served, "serve", "config.json", "--port", "0", "--log", "json"],
    ]),
  };
  if (workerd !== undefined) all["worker.mjs"] = (folder) => workers(folder, workerd);
  return all;
}

/** @typedef {Pick<Gateway, "isFixed" | "hasSaved" | "hasSlugs">} Nature */

/**
 * An example, in a folder from which it finds the packages that it imports.
 * @param {string} file
 * @param {Nature} nature
 * @returns {Starter}
 */
function example(file, nature) {
  return (folder) => {
    copyFileSync(join(root, "examples", "gateway", file), join(folder, file));
    return program(file, nature, [file])(folder);
  };
}

/**
 * @param {string} name
 * @param {Nature} nature
 * @param {readonly string[]} args
 * @returns {Starter}
 */
function program(name, nature, args) {
  return async (folder) => {
    const upstream = await startUpstream();
    writeFiles(folder, upstream.url);
    const env = { TRUSTED_HOSTS: "127.0.0.1", LOCAL_KEY: keys.slug };
    const { ports, said } = await start(name, args, { cwd: folder, env });
    return [{ name, ...nature, upstream, said, url: urlOf(ports.get("http")) }];
  };
}

/** @param {number | undefined} port */
function urlOf(port) {
  return `http://127.0.0.1:${port}`;
}

/**
 * @param {string} folder
 * @param {string} url
 */
function writeFiles(folder, url) {
  writeFileSync(join(folder, "config.json"), JSON.stringify(mainConfig(url)));
  writeFileSync(join(folder, "providers.json"), JSON.stringify(providers(url)));
}

/**
 * The Worker twice, with and without a config, in one workerd that reaches nothing but this machine.
 * @param {string} folder
 * @param {string} workerd
 * @returns {Promise<Gateway[]>}
 */
async function workers(folder, workerd) {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(root, "examples", "gateway", "worker.mjs")],
    bundle: true,
    write: false,
    metafile: true,
    // As the tool that publishes Workers does.
    conditions: ["workerd", "worker", "browser"],
    format: "esm",
    target: "es2023",
    logLevel: "silent",
  });
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports);
  if (outside.length > 0) throw new Error(`the Worker imports ${outside[0]?.path}`);
  const upstream = await startUpstream();
  writeFiles(folder, upstream.url);
  const other = await startUpstream();
  writeFileSync(join(folder, "worker.mjs"), outputFiles[0]?.text ?? "");
  writeFileSync(join(folder, "workerd.capnp"), CAPNP);
  const args = [fileURLToPath(new URL("run-workerd.mjs", import.meta.url)), workerd];
  const { ports, said } = await start("workerd", [...args, "workerd.capnp"], {
    cwd: folder,
    ports: 2,
  });
  const own = urlOf(ports.get("own"));
  const sent = urlOf(ports.get("sent"));
  // On Cloudflare's own machines workerd is told by what stands before it.
  const isPatient = true;
  return [
    { name: "worker.mjs with CONFIG", isFixed: true, isPatient, upstream, said, url: own },
    { name: "worker.mjs", isFixed: false, isPatient, upstream: other, said, url: sent },
  ];
}

const CAPNP = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "own", worker = .own),
    (name = "sent", worker = .sent),
    (name = "internet", network = (allow = ["127.0.0.1/32"])),
  ],
  sockets = [
    (name = "own", address = "127.0.0.1:0", http = (), service = "own"),
    (name = "sent", address = "127.0.0.1:0", http = (), service = "sent"),
  ],
);
const own :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
  bindings = [
    (name = "CONFIG", text = embed "config.json"),
    (name = "TRUSTED_HOSTS", text = "127.0.0.1"),
  ],
);
const sent :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
  bindings = [(name = "TRUSTED_HOSTS", text = "127.0.0.1")],
);
`;

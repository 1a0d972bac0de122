// @ts-check
/** Who is measured: a Node script each, that prints the address it listens at. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installOnDemand } from "../../scripts/setup/on-demand.mjs";
import { peer } from "../peer/load-gateway.mjs";

const REFERENCE = "bare proxy";
const HOST = "127.0.0.1";
/** Of a command, as much as tells builds apart and fits into the table. */
const LONGEST = 26;

/**
 * @typedef {object} Contender
 * @property {string} name
 * @property {"reference" | "again" | "ours" | "peer"} role
 * @property {readonly string[]} args What follows `node`.
 * @property {object | undefined} sent The config that each request has in a header.
 * @property {boolean} exact Whether the body of a reply has to be the upstream's to the byte.
 */

/**
 * @typedef {object} Choice
 * @property {readonly string[]} ours Command lines, each to be measured: what follows `node`, without the
 *   config and the options that are added here.
 * @property {boolean} again Whether the reference is measured against itself as well.
 * @property {boolean} peer
 */

/**
 * The contenders of a row, the reference first.
 * @param {import("./rows.mjs").Row} row
 * @param {Choice} choice
 * @param {{ upstreamPort: number, folder: string }} place The folder is where configs are written.
 * @returns {Promise<Contender[]>}
 */
export async function contendersOf(row, choice, { upstreamPort, folder }) {
  const config = row.config(`http://${HOST}:${upstreamPort}`);
  const file = join(folder, `${row.key}.json`);
  writeFileSync(file, JSON.stringify(config));
  const sent = row.from === "sent" ? config : undefined;
  const script = fileURLToPath(new URL("reference.mjs", import.meta.url));
  const reference = {
    name: REFERENCE,
    role: /** @type {const} */ ("reference"),
    args: [script, String(upstreamPort), ...row.calls],
    sent,
    exact: true,
  };
  return [
    reference,
    ...(choice.again
      ? [{ ...reference, name: `${REFERENCE}, again`, role: /** @type {const} */ ("again") }]
      : []),
    ...choice.ours.map((command) => ({
      name: command.length > LONGEST ? `…${command.slice(1 - LONGEST)}` : command,
      role: /** @type {const} */ ("ours"),
      args: [...command.split(" "), ...(sent === undefined ? [file] : []), ...SERVE_OPTIONS],
      sent,
      exact: true,
    })),
    ...(choice.peer ? [await peerContender(config)] : []),
  ];
}

const SERVE_OPTIONS = ["--port", "0", "--log", "none", "--trust-host", HOST];

/**
 * The published gateway, with its server in the version that it was released with: with later ones it
 * answers 500 to every stream. It writes a reply anew, so its bytes are not the upstream's.
 * @param {object} config
 * @returns {Promise<Contender>}
 */
async function peerContender(config) {
  const folder = fileURLToPath(new URL("../../.cache/peer-server", import.meta.url));
  const packages = {
    [peer.name]: peer.version,
    "@hono/node-server": "1.13.5",
    "@hono/node-ws": "1.2.0",
  };
  await installOnDemand(folder, { packages, scripts: false }, (text) => console.error(text));
  const script = join(folder, "node_modules", peer.name, "build", "start-server.js");
  const onLoopback = new URL("peer-on-loopback.mjs", import.meta.url).href;
  return {
    name: peer.name,
    role: "peer",
    args: ["--import", onLoopback, script, "--headless"],
    sent: config,
    exact: false,
  };
}

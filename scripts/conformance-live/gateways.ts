import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { start } from "../embed/processes.mjs";
import { installOnDemand } from "../setup/on-demand.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is loaded before each, so that a run can be told what would be chance. */
const theirPreload = new URL("peer-on-stage.mjs", import.meta.url);
const ourPreload = new URL("on-stage.mjs", import.meta.url);

/** The published gateway, with its server in the version that it was released with. */
const packages = {
  "@portkey-ai/gateway": "1.15.2",
  "@hono/node-server": "1.13.5",
  "@hono/node-ws": "1.2.0",
};

/** Two gateways to which the same is put: where they listen. */
export interface Gateways {
  readonly theirs: string;
  readonly ours: string;
}

/** Starts both on this machine, where they reach nothing but this machine. */
export async function startGateways(say: (text: string) => void): Promise<Gateways> {
  const folder = join(root, ".cache", "peer-server");
  mkdirSync(join(root, ".cache"), { recursive: true });
  await installOnDemand(folder, { packages, scripts: false }, say);
  const script = join(folder, "node_modules", "@portkey-ai", "gateway", "build", "start-server.js");
  const program = join(root, "bin", "pk-config");
  const flags = ["serve", "--port", "0", "--log", "none", "--no-project"];
  const [theirs, ours] = await Promise.all([
    listening("the published gateway", theirPreload, [script, "--headless"]),
    listening("pk-config serve", ourPreload, [program, ...flags]),
  ]);
  return { theirs, ours };
}

async function listening(name: string, preload: URL, args: readonly string[]): Promise<string> {
  const env = { REDIS_CONNECTION_STRING: undefined };
  const { ports } = await start(name, ["--import", preload.href, ...args], { cwd: root, env });
  return `http://127.0.0.1:${ports.get("http")}`;
}

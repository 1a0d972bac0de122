// @ts-check
/**
 * A local gateway on an example: two upstreams on this machine, of which one is down, a request that
 * falls back, and what the log says about it. Nothing leaves the machine.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CONFIG = "examples/fallback.json";
const PROVIDERS = "examples/providers.json";
const QUESTION = { model: "gpt-4o-mini", messages: [{ role: "user", content: "Hello" }] };
const MOST_MS = 8000;

/** @typedef {{ readonly port: number, readonly close: () => void }} Upstream */

/**
 * Runs it; answers with what went wrong, or nothing.
 * @param {string} root
 * @returns {Promise<string | undefined>}
 */
export async function demoServe(root) {
  const folder = mkdtempSync(join(tmpdir(), "pk-config-demo-"));
  const upstreams = [await upstream(503, down), await upstream(200, answer)];
  try {
    const [primary, backup] = upstreams.map(({ port }) => `http://127.0.0.1:${port}/v1`);
    const catalogue = JSON.parse(readFileSync(join(root, PROVIDERS), "utf8"));
    catalogue.providers.primary.custom_host = primary;
    catalogue.providers.backup.custom_host = backup;
    const file = join(folder, "providers.json");
    writeFileSync(file, JSON.stringify(catalogue));
    /** @type {{ readonly api_key: { readonly env: string } }[]} */
    const entries = Object.values(catalogue.providers);
    const keys = entries.map(({ api_key }) => [api_key.env, "a-key-of-the-demo"]);
    return await converse(root, file, Object.fromEntries(keys));
  } finally {
    for (const { close } of upstreams) close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Starts the gateway, asks it one thing, and stops it.
 * @param {string} root
 * @param {string} providers
 * @param {Readonly<Record<string, string>>} keys
 * @returns {Promise<string | undefined>}
 */
function converse(root, providers, keys) {
  say(
    "\nA local gateway. Two upstreams of this machine, of which one is down, stand in for those of",
  );
  say(`${PROVIDERS}, which the project file beside it names:`);
  say(`$ bin/pk-config serve ${CONFIG}`);
  const colour = process.stdout.isTTY ? ["--color", "always"] : [];
  const flags = ["serve", CONFIG, "--providers", providers, "--port", "0", ...colour];
  const child = spawn(process.execPath, ["bin/pk-config", ...flags], {
    cwd: root,
    env: { ...process.env, ...keys },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const bound = setTimeout(() => child.kill("SIGKILL"), MOST_MS);
  let output = "";
  let asked = false;
  let answered = false;
  const see = (/** @type {unknown} */ text) => {
    output += String(text);
    process.stdout.write(String(text).replaceAll(providers, PROVIDERS));
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
    if (url !== undefined && !asked && output.includes("\n\n")) {
      asked = true;
      ask(url).then(
        (good) => {
          answered = good;
          child.kill("SIGTERM");
        },
        () => child.kill("SIGTERM"),
      );
    }
  };
  child.stdout.on("data", see);
  child.stderr.on("data", see);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearTimeout(bound);
      const fellBack = /\/targets\/0 primary[\s\S]*\/targets\/1 backup/.test(output);
      const good = code === 0 && answered && fellBack;
      resolve(good ? undefined : `the gateway did not do as it should (exit ${code}).`);
    });
  });
}

/**
 * @param {string} url
 * @returns {Promise<boolean>}
 */
async function ask(url) {
  const body = JSON.stringify(QUESTION);
  say(`$ curl ${url}/v1/chat/completions -H 'content-type: application/json' -d '${body}'`);
  const reply = await fetch(`${url}/v1/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    signal: AbortSignal.timeout(MOST_MS),
  });
  say(await reply.text());
  return reply.status === 200;
}

/**
 * An upstream on this machine that always answers the same.
 * @param {number} status
 * @param {unknown} reply
 * @returns {Promise<Upstream>}
 */
function upstream(status, reply) {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(reply));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" ? (address?.port ?? 0) : 0;
      resolve({ port, close: () => server.close() });
    });
  });
}

const down = { error: { message: "No capacity.", type: "overloaded" } };
const answer = {
  object: "chat.completion",
  model: "llama-3.3-70b",
  choices: [{ index: 0, message: { role: "assistant", content: "Hello from the backup." } }],
};

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}

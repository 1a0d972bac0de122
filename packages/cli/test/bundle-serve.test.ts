import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { logLines } from "./log-lines.ts";
import { until } from "./run-serve.ts";
import { tempFolder } from "./temp-folder.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const bundle = join(root, "packages/cli/dist/pk-config.cjs");
const folder = tempFolder("serve");
const held: (() => void)[] = [];
const upstream = createServer((request, response) => {
  request.resume();
  const reply = () => response.end(JSON.stringify({ model: request.headers["x-model"] }));
  if (request.headers["x-hold"] === undefined) reply();
  else held.push(reply);
});

beforeAll(async () => {
  spawnSync(process.execPath, [join(root, "scripts/bundle.mjs")], { stdio: "inherit" });
  await new Promise<void>((resolve) => {
    upstream.listen(0, "127.0.0.1", resolve);
  });
});

afterAll(() => {
  upstream.close();
});

function write(config: unknown): void {
  writeFileSync(join(folder, "conf.json"), JSON.stringify(config));
}

/** The bundle as a process of its own, with what it prints. */
function started() {
  const argv = [bundle, "serve", "conf.json", "--port", "0", "--log", "json"];
  const child = spawn(process.execPath, argv, { cwd: folder });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      output += String(text);
    });
  }
  const ended = new Promise((resolve) => child.on("close", resolve));
  const lines = (wanted: string) => logLines(output).filter(({ kind }) => kind === wanted);
  const line = async (kind: string, count = 1) => {
    await until(() => lines(kind).length >= count || child.exitCode !== null);
    return lines(kind)[count - 1] ?? {};
  };
  return { child, ended, line, output: () => output };
}

describe("the bundle", () => {
  it("serves, reads its files again, and lets a running request end", async () => {
    const address = upstream.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const target = { custom_host: `http://127.0.0.1:${port}/v1`, forward_headers: ["x-hold"] };
    write(target);
    const { child, ended, line, output } = started();
    try {
      const { url } = await line("started");
      const ask = (headers: Record<string, string> = {}) =>
        fetch(`${String(url)}/v1/models`, { headers });
      expect((await ask()).status).toBe(200);
      write({ ...target, provider: 7 });
      await line("kept");
      expect((await ask()).status).toBe(200);
      write({ ...target, name: "new" });
      await line("reloaded");
      child.kill("SIGHUP");
      await line("unchanged");
      const running = ask({ "x-hold": "1" });
      await until(() => held.length === 1);
      child.kill("SIGTERM");
      expect(await line("stopping")).toMatchObject({ running: 1 });
      held[0]?.();
      expect((await running).status).toBe(200);
      expect(await ended).toBe(0);
      expect(await line("attempt", 3)).toMatchObject({ name: "new", status: 200 });
      expect(await line("stopped")).toMatchObject({ cut: 0 });
    } catch (error) {
      throw new Error(output(), { cause: error });
    } finally {
      child.kill("SIGKILL");
    }
  });

  it("says what it does, and ends, where nobody reads the log of its requests", async () => {
    write({ provider: "openai", api_key: "k" });
    const argv = [bundle, "serve", "conf.json", "--port", "0"];
    const child = spawn(process.execPath, argv, { cwd: folder });
    let messages = "";
    child.stderr.on("data", (text) => {
      messages += String(text);
    });
    // What is not read stays in the pipe, and the pipe is soon full.
    child.stdout.pause();
    const ended = new Promise((resolve) => child.on("exit", resolve));
    const says = (words: string) => until(() => messages.includes(words));
    try {
      await says("health");
      const url = /http:\/\/[\d.:]+/.exec(messages)?.[0];
      const long = "x".repeat(190);
      const ask = () =>
        fetch(`${url}/${long}`, { headers: { "x-portkey-trace-id": long.slice(64) } });
      for (let round = 0; round < 25; round++)
        await Promise.all(Array.from({ length: 50 }, async () => (await ask()).arrayBuffer()));
      child.kill("SIGHUP");
      await says("nothing has changed");
      child.kill("SIGINT");
      child.kill("SIGINT");
      expect(await ended).toBe(0);
      expect(messages.trimEnd()).toMatch(/lost .*\n.* stopped$/);
    } finally {
      child.kill("SIGKILL");
    }
  });
});

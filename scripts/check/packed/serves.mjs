// @ts-check
import { spawn } from "node:child_process";

/**
 * Starts a gateway, asks it whether it is alive, and stops it; answers with what went wrong.
 * @param {string} command
 * @param {string} cwd
 * @returns {Promise<string>}
 */
export function served(command, cwd) {
  const child = spawn(process.execPath, [command, "serve", "--port", "0", "--log", "json"], {
    cwd,
  });
  const bound = setTimeout(() => child.kill("SIGKILL"), 10_000);
  let output = "";
  let health = 0;
  const see = async (/** @type {unknown} */ text) => {
    const before = output;
    output += String(text);
    if (before.includes("\n") || !output.includes("\n")) return;
    health = (await fetch(JSON.parse(output.split("\n", 1)[0] ?? "").health)).status;
    child.kill("SIGTERM");
  };
  return new Promise((resolve) => {
    child.stderr.on("data", (text) => {
      output += String(text);
    });
    child.stdout.on("data", (text) => {
      see(text).catch((error) => resolve(String(error)));
    });
    child.on("close", (code) => {
      clearTimeout(bound);
      resolve(code === 0 && health === 200 ? "" : `exit ${code}, health ${health}: ${output}`);
    });
  });
}

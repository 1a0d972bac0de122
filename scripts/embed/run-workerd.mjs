// @ts-check
/**
 * Runs workerd for as long as whoever started this is there, and tells the ports of its sockets.
 *
 *   node run-workerd.mjs <workerd> <config>
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const [command = "", config = ""] = process.argv.slice(2);
const child = spawn(command, ["serve", config, "--control-fd=3"], {
  stdio: ["ignore", "inherit", "inherit", "pipe"],
});
const control = /** @type {import("node:stream").Readable} */ (child.stdio[3]);
createInterface(control).on("line", (line) => {
  const { event, socket, port } = JSON.parse(line);
  if (event === "listen") process.send?.({ socket, port });
});
child.once("exit", (code) => process.exit(code ?? 1));
process.once("exit", () => child.kill("SIGKILL"));
for (const end of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(end, () => process.exit(1));

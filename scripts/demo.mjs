// @ts-check
/**
 * The main job on examples: a config that took a service down, with what pk-config says about it, the
 * same config mended, and a gateway that runs one. Fails when anything does not go as expected.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { demoServe } from "./demo/serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

const runs = [
  { file: "examples/outage.json", says: "A config that took a service down:", exit: 1 },
  { file: "examples/outage.mended.json", says: "The same config, mended:", exit: 0 },
];

for (const { file, says, exit } of runs) {
  process.stdout.write(`\n${says}\n$ bin/pk-config validate ${file}\n`);
  const { status } = spawnSync(process.execPath, ["bin/pk-config", "validate", file], {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== exit) {
    process.stderr.write(`demo: expected exit ${exit} for ${file}, but it was ${status}.\n`);
    process.exitCode = 1;
    break;
  }
}
if (process.exitCode === undefined) {
  const fault = await demoServe(root);
  if (fault !== undefined) {
    process.stderr.write(`demo: ${fault}\n`);
    process.exitCode = 1;
  }
}
if (process.exitCode === undefined) {
  process.stdout.write(
    "\nNow try your own: bin/pk-config validate conf.json, then bin/pk-config serve conf.json\n",
  );
}

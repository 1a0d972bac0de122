// @ts-check
// Parses each line of a dump and writes it again, and a config that stands in it as a string as well; prints
// how many milliseconds that took. The lines are in memory before.
import { readFileSync } from "node:fs";

const [, , path = ""] = process.argv;
const lines = readFileSync(path, "utf8").trimEnd().split("\n");
const started = performance.now();
let length = 0;
for (const line of lines) {
  const row = JSON.parse(line);
  if (typeof row.config === "string") row.config = JSON.stringify(JSON.parse(row.config));
  length += JSON.stringify(row).length;
}
const took = performance.now() - started;
if (length === 0) throw new Error("an empty dump");
process.stdout.write(String(took));

// @ts-check
// Loaded into a program before it, it prints the most memory that the program had, in megabytes.
"use strict";
const { isMainThread } = require("node:worker_threads");

process.on("exit", () => {
  if (isMainThread) process.stderr.write(`peak ${process.resourceUsage().maxRSS / 1024}\n`);
});

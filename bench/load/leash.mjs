// @ts-check
/**
 * Loaded before anything else in every process of the load benchmark: ends it when the benchmark is
 * gone, however that ended, and tells how much processor time it has used.
 */
process.once("disconnect", () => process.exit(1));
process.on("message", (message) => {
  if (message !== "processor") return;
  const { user, system } = process.cpuUsage();
  process.send?.({ kind: "processor", microseconds: user + system });
});
process.channel?.unref();

// @ts-check
/**
 * Loaded before anything else in every process of the soak test: tells what it holds, and ends it when
 * the test is gone, however that ended.
 */
import { answerCalls } from "./asked.mjs";

process.once("disconnect", () => process.exit(1));
answerCalls({
  memory: () => {
    // What one collection sets free may free more in the next.
    globalThis.gc?.();
    globalThis.gc?.();
    return process.memoryUsage();
  },
  memoryAsItIs: () => process.memoryUsage(),
  /** What keeps the process alive, counted by kind. */
  resources: () => {
    /** @type {Record<string, number>} */
    const counts = {};
    for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
    return counts;
  },
});
process.channel?.unref();

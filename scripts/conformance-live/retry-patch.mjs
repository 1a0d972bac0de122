// @ts-check
/**
 * The repository of the published gateway patches `async-retry`, and npm's copy comes without the patch,
 * so that every `retry-after` ends as an exception. What the gateway asks of it is this much: whoever
 * retries is handed the operation, whose waits it sets.
 */
import { readFile } from "node:fs/promises";

const CALL = "fn(bail, num)";

/** @type {import("node:module").LoadHook} */
export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (!url.endsWith("/async-retry/lib/index.js")) return loaded;
  const text = await readFile(new URL(url), "utf8");
  if (!text.includes(CALL)) throw new Error("`async-retry` is not what the patch is for.");
  return { ...loaded, source: text.replace(CALL, "fn(bail, num, op)") };
}

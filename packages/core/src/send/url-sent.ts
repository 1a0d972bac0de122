import type { Call } from "../plan/attempt.ts";

/**
 * The whole address of a call: that of the plan with the caller's query string behind it, unchanged to
 * the byte. A fragment is nobody's but the caller's, and stays behind.
 *
 * `path` is that of the request as it arrived. Where the provider asks for a query of its own, as Azure
 * does for a version, that comes first.
 *
 * @example
 * ```ts
 * import { urlSent } from "@pk-config/core";
 *
 * const call = { url: "https://api.openai.com/v1/models" };
 * urlSent(call, "/v1/models?after=a%20b#top"); // => "https://api.openai.com/v1/models?after=a%20b"
 * urlSent({ url: "https://a.example/b?v=1" }, "/b?c"); // => "https://a.example/b?v=1&c"
 * ```
 */
export function urlSent({ url }: Pick<Call, "url">, path: string): string {
  const query = queryOf(path);
  if (!url.includes("?")) return url + query;
  return query.length > 1 ? `${url}&${query.slice(1)}` : url;
}

/** The query string with its question mark, as it was written. */
function queryOf(path: string): string {
  const start = path.indexOf("?");
  if (start < 0) return "";
  const end = path.indexOf("#");
  if (end < 0) return path.slice(start);
  return end < start ? "" : path.slice(start, end);
}

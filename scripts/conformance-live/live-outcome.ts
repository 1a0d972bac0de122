import { looseJson } from "../../packages/core/test/upstream/loose-json.ts";
import type { Outcome, TimedCall } from "../../packages/core/test/upstream/outcome.ts";
import type { Answer } from "./ask.ts";
import { type Places, unplaced } from "./places.ts";
import { callHeader, type Heard } from "./scripted-server.ts";

/** Headers that an HTTP client adds by itself, with what it says there. */
const ownWords: ReadonlyMap<string, RegExp> = new Map([
  ["accept", /^\*\/\*$/],
  ["accept-encoding", /^gzip, deflate(?:, br)?$/],
  ["accept-language", /^\*$/],
  ["connection", /^keep-alive$/],
  ["content-type", /^application\/json$/],
  ["host", /^/],
  ["sec-fetch-mode", /^cors$/],
  ["transfer-encoding", /^chunked$/],
  ["user-agent", /^node$/],
]);

/** What stands between the parts of a body that was written anew. */
const newBoundary = /-{4}formdata-undici-\d+/g;

/** What came of a request, in the form in which gateways are compared. */
export function liveOutcome(heard: readonly Heard[], answer: Answer, places: Places): Outcome {
  const served = header(answer, callHeader);
  const option = header(answer, "x-portkey-last-used-option-index");
  const lastMs = heard.at(-1)?.atMs ?? answer.askedMs;
  return {
    calls: heard.map((call, index) =>
      timedCall(call, heard[index - 1]?.atMs ?? answer.askedMs, places),
    ),
    status: answer.status,
    served: served === undefined ? undefined : Number(served),
    option,
    retries: Number(header(answer, "x-portkey-retry-attempt-count") ?? 0),
    endMs: Math.round(answer.endedMs - lastMs),
    words: served === undefined && answer.status !== undefined ? answer.text : undefined,
  };
}

function header({ headers }: Answer, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}

function timedCall(call: Heard, sinceMs: number, places: Places): TimedCall {
  const { to, path, method, text, atMs } = call;
  const headers = Object.fromEntries(
    Object.entries(call.headers)
      .filter(([name, value]) => !isOwnWord(name, value, call))
      .map(([name, value]) => [name, unplaced(value, places).replaceAll(newBoundary, "another")]),
  );
  // The scenarios leave out a body whose parts are the caller's, which stand between its boundaries.
  const body = text === "" ? null : looseJson(text.replaceAll(newBoundary, "XX"));
  return { to, path, method, headers, body, afterMs: Math.round(atMs - sinceMs) };
}

function isOwnWord(name: string, value: string, { text }: Heard): boolean {
  if (name === "content-length") return value === String(Buffer.byteLength(text));
  return ownWords.get(name)?.test(value) ?? false;
}

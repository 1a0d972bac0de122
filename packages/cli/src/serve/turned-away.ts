import type { Exchange } from "@pk-config/gateway";
import type { RefusedCaller } from "@pk-config/gateway/node";
import type { TurnedAwayRecord } from "./log/record.ts";
import { brief } from "./log/said.ts";
import { type Foreign, foreignCaller } from "./own-callers.ts";

/** The record of a request that comes from elsewhere. */
export function turnedAway(
  { method, path, headers }: Exchange,
  foreign: Foreign,
  atMs: number,
): TurnedAwayRecord {
  const { host, "sec-fetch-site": site } = headers;
  // Without its scheme it is no URL, of which a host would be told whatever it looks like.
  const origin = headers["origin"]?.replace(/^\w+:\/\//, "");
  return {
    kind: "turned-away",
    atMs,
    method,
    path: path.replace(/[?#].*$/s, ""),
    ...foreignCaller,
    why: whyForeign[foreign]({ host, origin, site }),
    param: foreign,
    ...(host === undefined ? {} : { host }),
    ...(origin === undefined ? {} : { origin }),
    ...(site === undefined ? {} : { site }),
  };
}

/** The record of a caller that the server itself has refused. */
export function refusedRecord(
  { status, code, message: why, method, path }: RefusedCaller,
  atMs: number,
): TurnedAwayRecord {
  const asked = { ...(method && { method }), ...(path && { path }) };
  return { kind: "turned-away", atMs, ...asked, status, code, why };
}

type Said = Readonly<Record<"host" | "origin" | "site", string | undefined>>;

const whyForeign: Readonly<Record<Foreign, (said: Said) => string>> = {
  host: ({ host }) => (host ? `called as ${brief(host)}` : "called by no name"),
  origin: ({ origin = "" }) => `from a page of ${brief(origin)}`,
  "sec-fetch-site": ({ site }) => `from a page of another site (Sec-Fetch-Site: ${site})`,
};

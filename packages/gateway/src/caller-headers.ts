import { sharedName } from "@pk-config/core";
import type { Exchange } from "./exchange.ts";

/** The headers by which the gateway itself goes, in whatever spelling they came. */
export interface CallerHeaders {
  /** The text of `x-portkey-config`. */
  readonly config: string | undefined;
  readonly traceId: string | undefined;
  readonly contentType: string | undefined;
  readonly origin: string | undefined;
}

/** Finds them, all in one pass. Of two spellings of one name the first counts. */
export function callerHeaders(headers: Exchange["headers"]): CallerHeaders {
  let config: string | undefined;
  let traceId: string | undefined;
  let contentType: string | undefined;
  let origin: string | undefined;
  for (const name of Object.keys(headers)) {
    switch (sharedName(name)) {
      case "x-portkey-config":
        config ??= headers[name];
        break;
      case "x-portkey-trace-id":
        traceId ??= headers[name];
        break;
      case "content-type":
        contentType ??= headers[name];
        break;
      case "origin":
        origin ??= headers[name];
        break;
    }
  }
  return { config, traceId, contentType, origin };
}

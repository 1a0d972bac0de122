import type { Call, Code, NetworkCause } from "@pk-config/core";
import { brief } from "./said.ts";

/** Something that the log tells of requests. */
export type LogRecord = RunRecord | TurnedAwayRecord;

/** Something that the log tells of a request that the gateway has answered. */
export type RunRecord = AttemptRecord | WaitingRecord | CutRecord | RequestRecord;

/** One call of an upstream: why it was made, and what came of it. */
export interface AttemptRecord extends Told {
  readonly kind: "attempt";
  /** Which call of the request it was, from 1. */
  readonly call: number;
  /** Which retry of the target it was; 0 for the first try. */
  readonly retry: number;
  readonly of: Target;
  /** By whom it was chosen: by strategies, by the retries of its target, or as the way on. */
  readonly reason: "chosen" | "retry" | "fallback";
  readonly why: string;
  readonly outcome: "reply" | "timeout" | "unreachable" | "cancelled";
  /** The status that lists of statuses see; missing where the caller has gone. */
  readonly status?: number;
  readonly cause?: NetworkCause;
  /** What a call lacked that could not be sent, or why it was given up. */
  readonly detail?: string;
  /** Who left, where that was not the caller. */
  readonly gone?: "gateway";
  /** Since the call was sent. */
  readonly ms: number;
}

/** A call that has had no answer for a while. It is told once, and may still come to anything. */
export interface WaitingRecord extends Told {
  readonly kind: "waiting";
  readonly call: number;
  readonly of: Target;
  /** Since the call was sent. */
  readonly ms: number;
}

/** An answer that ended before its end, when part of it had gone to the caller. */
export interface CutRecord extends Told {
  readonly kind: "cut";
  readonly call: number;
  readonly of: Target;
  /** Who ended it. */
  readonly gone: "caller" | "upstream" | "gateway";
  /** What went wrong with the upstream, where that has ended it. */
  readonly cause?: NetworkCause;
  /** Since the call was sent. */
  readonly ms: number;
}

/** One request, once its answer begins to go to the caller. */
export interface RequestRecord extends Told {
  readonly kind: "request";
  readonly method: string;
  /** Without its query string. */
  readonly path: string;
  readonly status: number;
  /** Since it came. */
  readonly ms: number;
  readonly calls: number;
  /** The code of the error, where the gateway itself answers. */
  readonly code?: string;
  /** Why a failure was the end, or why the gateway itself answers. */
  readonly why?: string;
  /** The header, or the member of the body, that is at fault. */
  readonly param?: string;
  /** Codes of what was found in the config that it brought. */
  readonly findings?: readonly Code[];
}

/** A request that never came to the gateway: of a web page, to a foreign name, or no request at all. */
export interface TurnedAwayRecord {
  readonly kind: "turned-away";
  readonly atMs: number;
  /** Missing where what came could not be read so far. */
  readonly method?: string;
  /** Without its query string. */
  readonly path?: string;
  readonly status: number;
  readonly code: string;
  readonly why: string;
  /** The header that is at fault. */
  readonly param?: "host" | "origin" | "sec-fetch-site";
  /** The name that it called. */
  readonly host?: string;
  /** The host of the page that it came from. */
  readonly origin?: string;
  /** What its browser says of that page. */
  readonly site?: string;
}

/** What every record of an answered request says. */
interface Told {
  readonly atMs: number;
  /** The trace id. */
  readonly id: string;
  /** Counts requests from 1: a trace id may stand for several. */
  readonly request: number;
}

/** Who was called. */
export interface Target {
  readonly pointer: string;
  readonly name?: string;
  readonly provider?: string;
  readonly host: string;
  /** Whether it is the request that names the host, in place of the target. */
  readonly isElsewhere?: true;
}

/** The target of a call, without anything that belongs into no log, and no longer than belongs there. */
export function targetOf({ target, name, provider, url, from }: Call): Target {
  return {
    pointer: target,
    ...(name === undefined ? {} : { name: brief(name) }),
    ...(provider === undefined ? {} : { provider }),
    host: brief(/^[a-z]+:\/\/([^/?#]*)/.exec(url)?.[1] ?? ""),
    ...(from["custom_host"] === "x-portkey-custom-host" ? { isElsewhere: true } : {}),
  };
}

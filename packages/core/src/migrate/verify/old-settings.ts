import { isList, isObject, type JsonObject } from "../../data/json-type.ts";

/** How often a target is tried again, and after which statuses. */
export interface OldRetry {
  readonly attempts: number;
  readonly on: readonly number[];
}

/**
 * The statuses that were tried again where a config named none. The documentation of 1.0 has the first
 * five; the last came when an upstream began to send it, for old configs and new ones alike.
 */
const usualStatuses: readonly number[] = [429, 500, 502, 503, 504, 529];

const mostAttempts = 5;

/** Reads `retry`: how many times, or an object that also says after what. */
export function retryIn(value: unknown): OldRetry | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) return { attempts: attemptsIn(value), on: usualStatuses };
  const { attempts, count, on_status_codes: on, onStatusCodes: older } = value;
  return {
    attempts: attemptsIn(attempts ?? count),
    on: statusesIn(on ?? older) ?? usualStatuses,
  };
}

function attemptsIn(value: unknown): number {
  const asked = Number(value ?? 0);
  return asked > 0 ? Math.min(Math.floor(asked), mostAttempts) : 0;
}

/** Reads a list of statuses, of which some may be written as texts, or a lone one. */
export function statusesIn(value: unknown): readonly number[] | undefined {
  if (value === undefined || value === null) return undefined;
  return (isList(value) ? value : [value]).map(Number).filter((status) => !Number.isNaN(status));
}

/** Reads what a node says of the cache, under the names of the config and of the old SDKs. */
export function cacheIn(value: (name: string) => unknown): JsonObject | undefined {
  const cache = value("cache");
  const status = value("cache_status");
  const age = value("cache_age");
  if ((cache ?? status ?? age) === undefined) return undefined;
  const { mode, max_age: maxAge, maxAge: older } = isObject(cache) ? cache : {};
  const kind = (typeof cache === "string" ? cache : mode) ?? status ?? (cache === true && "simple");
  const seconds = maxAge ?? older ?? age;
  const told = typeof seconds === "string" ? Number(seconds.replace(/^max-age=/, "")) : seconds;
  return {
    ...(kind === "simple" || kind === "semantic" ? { mode: kind } : {}),
    ...(told === undefined ? {} : { max_age: told }),
  };
}

/** What the old SDKs took flat on a target and sent in the body. */
export const modelParams: ReadonlySet<string> = new Set([
  "best_of",
  "echo",
  "frequency_penalty",
  "function_call",
  "functions",
  "input",
  "logit_bias",
  "logprobs",
  "max_completion_tokens",
  "max_tokens",
  "max_tokens_to_sample",
  "messages",
  "model",
  "n",
  "organization",
  "presence_penalty",
  "prompt",
  "response_format",
  "seed",
  "stop",
  "stop_sequences",
  "stream",
  "suffix",
  "system",
  "temperature",
  "timeout",
  "tool_choice",
  "tools",
  "top_k",
  "top_logprobs",
  "top_p",
  "user",
]);

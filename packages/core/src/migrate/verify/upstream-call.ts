import type { JsonObject } from "../../data/json-type.ts";

/** One call to an upstream, as far as two ways of running a config can be compared. */
export interface UpstreamCall {
  /** Pointer of the target in its own config. */
  readonly at: string;
  /** Which retry of the target it is; 0 for the first try. */
  readonly retry: number;
  /** Id of the provider; missing where a virtual key stands for it. */
  readonly provider: string | undefined;
  readonly virtualKey: Reference | undefined;
  readonly key: Reference | undefined;
  /** What else the target says about its upstream, such as the deployment of Azure. */
  readonly settings: JsonObject;
  /** Kind and age of what a cache may answer in place of the upstream. */
  readonly cache: JsonObject;
  /** The whole body. */
  readonly params: unknown;
}

/** A value that is compared and never shown, and the pointer that it is known by. */
export interface Reference {
  readonly at: string;
  readonly value: string;
}

/** What a call ended in: a status, or a fault of the network. */
export type CallOutcome = number | "fault";

/** What the caller gets: the outcome of the last call, or an error because there was none. */
export type End = CallOutcome | "nothing sent";

/** The calls of one run, in order. */
export interface UpstreamRun {
  readonly calls: readonly UpstreamCall[];
  /** Missing while the outcome of the last call is not known. */
  readonly end: End | undefined;
}

/** What each call ends in, counted from 0; nothing where a script is over. */
export type Script = (call: number) => CallOutcome | undefined;

/** A request, as both ways of running a config read it. */
export interface VerifyRequest {
  /** What the request says about whom to call; it counts only where the config names nobody. */
  readonly provider: string;
  readonly body: JsonObject;
}

/**
 * What a target says about its upstream beside its name and its key. A virtual key brings the settings of
 * Azure along, so beside one they say nothing.
 */
export function settingsIn(members: JsonObject, hasVirtualKey: boolean): JsonObject {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([name]) =>
        (ofAzure.has(name) && !hasVirtualKey) || ofAnyone.has(name) || ofProviders.test(name),
    ),
  );
}

const ofAzure: ReadonlySet<string> = new Set(["resource_name", "deployment_id", "api_version"]);
const ofAnyone: ReadonlySet<string> = new Set(["custom_host", "ad_auth"]);
const ofProviders =
  /^(?:azure|aws|vertex|openai|anthropic|huggingface|workers_ai|snowflake|oracle)_/;

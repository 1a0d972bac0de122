import { readdirSync, readFileSync } from "node:fs";

/** One observation of the upstream gateway; conformance/upstream/README.md tells the form. */
export interface Scenario extends Put {
  readonly name: string;
  readonly why: string;
  readonly observed: Observed | ObservedShares;
}

/** What is put to a gateway: a request, the hosts behind it, and what is drawn. */
export interface Put {
  /** A text is the header as it was sent; a missing config is a missing header. */
  readonly config?: unknown;
  readonly request?: ScenarioRequest;
  readonly upstream?: Readonly<Record<string, readonly Behaviour[]>>;
  readonly draws?: readonly number[];
}

/** What differs from a POST of two lines to `/v1/chat/completions`. */
export interface ScenarioRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `null` stands for no body. */
  readonly body?: unknown;
  /** A body that is no JSON. */
  readonly text?: string;
}

/** How a host answers one call. */
export interface Behaviour {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly delayMs?: number;
  readonly bodyMs?: number;
  readonly text?: string;
  /** The connection is cut before the answer, or inside its body. */
  readonly cut?: "before" | "inside";
  /** Chunks of a stream. */
  readonly chunks?: number;
  readonly chunkMs?: number;
}

/** What the upstream gateway did with one request. */
export interface Observed {
  readonly calls: readonly ObservedCall[];
  /** `null`: it never answered. */
  readonly status: number | null;
  /** Which call's answer the caller got, from 1; missing where the gateway made one itself. */
  readonly served?: number;
  /** `x-portkey-last-used-option-index`. */
  readonly option?: string;
  /** `x-portkey-retry-attempt-count`, where it is not 0. */
  readonly retries?: number;
  /** What the gateway's own answer says. */
  readonly error?: string;
  readonly endMs?: number;
}

/** A call that reached a host; path, method and body where they are not those of the request. */
export interface ObservedCall {
  readonly to: string;
  readonly origin?: "alt";
  readonly path?: string;
  readonly method?: string;
  readonly afterMs?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What the upstream gateway did with many equal requests. */
export interface ObservedShares {
  readonly requests: number;
  /** By host: how many requests it answered. */
  readonly served: Readonly<Record<string, number>>;
}

/** Where the scenarios are. */
export const folder = new URL("../../../../conformance/upstream/", import.meta.url);

/** Files that hold no scenarios. */
const others: readonly string[] = ["differences.json", "live.json", "not-routing.json"];

/** By topic: the scenarios that are replayed. */
export const topics: ReadonlyMap<string, readonly Scenario[]> = new Map(
  readdirSync(folder)
    .sort()
    .filter((file) => file.endsWith(".json") && !others.includes(file))
    .map((file) => [file.replace(".json", ""), readJson(file)]),
);

/** By name: why a scenario is no matter of routing. */
export const notRouting: Readonly<Record<string, string>> = readJson("not-routing.json");

/** Reads a file of the folder. */
export function readJson(file: string) {
  return JSON.parse(readFileSync(new URL(file, folder), "utf8"));
}

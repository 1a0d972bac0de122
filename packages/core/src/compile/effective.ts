import { isList, isObject, type JsonObject } from "../data/json-type.ts";
import type { InheritedKey, inheritance } from "../format/inheritance.ts";
import { noRetry, type Retry, retryFrom } from "./retry.ts";

/** What holds at a node: what it says itself, and what it inherits. Each part knows its pointer. */
export interface Effective {
  readonly retry: Retry;
  /** How long one try may take; 0 where a child has switched off what it would inherit. */
  readonly timeoutMs: number | undefined;
  /** Where that is written. */
  readonly timeoutAt: string | undefined;
  readonly customHost: Written | undefined;
  readonly forwards: Forwarded;
  /** The `cb_config`. */
  readonly breaker: JsonObject | undefined;
  /** In the order of the table of inheritance. */
  readonly carries: readonly Carried[];
}

/** A text of the config, and where it is written. */
export interface Written {
  readonly text: string;
  readonly at: string;
}

/** The names that a target forwards, and where they are written. */
export interface Forwarded {
  readonly names: readonly string[];
  readonly at: string | undefined;
}

/** A part of the config that an embedder performs: hooks, guardrails, cache. */
export interface Carried {
  readonly key: string;
  readonly at: string;
  /** Why it is not done here, in words; missing where it never is. */
  readonly why?: string;
}

/** What holds above the root. */
export const nothing: Effective = Object.freeze({
  retry: noRetry,
  timeoutMs: undefined,
  timeoutAt: undefined,
  customHost: undefined,
  forwards: Object.freeze({ names: Object.freeze([]), at: undefined }),
  breaker: undefined,
  carries: Object.freeze([]),
});

/** What holds at a node, given what holds at the one above it. Most say nothing of this and share it. */
export function effectiveAt(above: Effective, raw: JsonObject, pointer: string): Effective {
  let own: Changing | undefined;
  for (const key in raw) {
    const read = readers.get(key);
    const value = raw[key];
    // Presence is presence: `0`, `[]` and `{}` count.
    if (read === undefined || value === undefined) continue;
    own ??= copyOf(above);
    read(own, { value, at: `${pointer}/${key}`, key });
  }
  return own === undefined ? above : Object.freeze(own);
}

/** Whether a node sets or takes out parameters of the body. */
export function changesBody({ override_params, default_params, drop_params }: JsonObject): boolean {
  return (override_params ?? default_params ?? drop_params) !== undefined;
}

type Changing = { -readonly [Key in keyof Effective]: Effective[Key] };

/** Written out, because a spread takes several times as long. */
function copyOf(above: Effective): Changing {
  const { retry, timeoutMs, timeoutAt, customHost, forwards, breaker, carries } = above;
  return { retry, timeoutMs, timeoutAt, customHost, forwards, breaker, carries };
}

interface Given {
  readonly value: unknown;
  /** Its pointer. */
  readonly at: string;
  readonly key: string;
}

type Reader = (own: Changing, given: Given) => void;

/** A key of the config by what its parents' values do to it. */
type KeyThat<How extends "replace" | "merge" | "union"> = {
  [Key in InheritedKey]: (typeof inheritance)[Key] extends How ? Key : never;
}[InheritedKey];

/** What an embedder performs, and the engine passes on. */
const carry: Reader = (own, { key, at }) => {
  const { carries } = own;
  own.carries = Object.freeze(
    carriedKeys.flatMap((each) =>
      each === key
        ? [Object.freeze({ key, at })]
        : carries.filter((carried) => carried.key === each),
    ),
  );
};

/** How each key that replaces is read. What is merged and joined is for `plan/params.ts`. */
const readerOf: { readonly [Key in KeyThat<"replace">]: Reader } = {
  retry: (own, { value, at }) => {
    own.retry = retryFrom(value, at);
  },
  request_timeout: (own, { value, at }) => {
    own.timeoutMs = typeof value === "number" ? value : undefined;
    own.timeoutAt = at;
  },
  custom_host: (own, { value, at }) => {
    const isHost = typeof value === "string" && value !== "";
    own.customHost = isHost ? Object.freeze({ text: value, at }) : undefined;
  },
  forward_headers: (own, { value, at }) => {
    const names = isList(value) ? value.filter((name) => typeof name === "string") : [];
    own.forwards = Object.freeze({ names: Object.freeze([...new Set(names)]), at });
  },
  cb_config: (own, { value }) => {
    own.breaker = isObject(value) ? value : undefined;
  },
  cache: carry,
  before_request_hooks: carry,
  after_request_hooks: carry,
  input_guardrails: carry,
  output_guardrails: carry,
  default_input_guardrails: carry,
  default_output_guardrails: carry,
  strict_open_ai_compliance: carry,
};

const readers: ReadonlyMap<string, Reader> = new Map(Object.entries(readerOf));

const carriedKeys: readonly string[] = Object.entries(readerOf)
  .filter(([, read]) => read === carry)
  .map(([key]) => key);

import type { Carried } from "../compile/effective.ts";
import type { Trigger } from "../compile/program.ts";
import type { Retry } from "../compile/retry.ts";

/** One upstream that may be called, and what each of its outcomes leads to. */
export interface Attempt {
  readonly call: Call;
  readonly retry: Retry;
  /**
   * Where the run goes on after the final outcome, its retries spent. The first entry that takes the
   * outcome counts; where none does, the outcome is the caller's.
   */
  readonly next: readonly Transition[];
}

/** Everything that is sent to an upstream, with secrets named and never told. */
export interface Call {
  /** Pointer of the target in the config. */
  readonly target: string;
  /** Its `name`, where it has one. */
  readonly name?: string;
  /** Id of the provider; missing where only a host is known. */
  readonly provider?: string;
  readonly method: string;
  /** Whole address; the caller's query string is put behind it when it is sent. */
  readonly url: string;
  readonly headers: readonly PlannedHeader[];
  readonly params: Params;
  /** Longest wait for one try, in milliseconds; missing means that none is set. */
  readonly timeoutMs?: number;
  /** What the config asks for and the engine does not do itself, by where it is written. */
  readonly carries?: readonly Carried[];
  /**
   * Where the settings come from, by their name (`retry`, `override_params.model`): a pointer, the name
   * of a request header, or the `@slug` of the provider catalogue.
   */
  readonly from: Readonly<Record<string, string>>;
}

/** A header by its name and by where its value is found, which is looked up when it is sent. */
export interface PlannedHeader {
  readonly name: string;
  readonly value: HeaderSource;
}

/** Where a header's value comes from. Only `plan` holds a value, and only one that anybody may read. */
export type HeaderSource =
  | { readonly from: "plan"; readonly text: string }
  /** The text at a pointer of the config. */
  | { readonly from: "config"; readonly pointer: string; readonly prefix?: string }
  /** A header of the request, by its name in lower case; `strip` is taken off its beginning. */
  | {
      readonly from: "request";
      readonly header: string;
      readonly strip?: string;
      readonly prefix?: string;
    }
  /** An environment variable that an entry of the provider catalogue names. */
  | { readonly from: "environment"; readonly variable: string; readonly prefix?: string }
  /** A header that an entry of the provider catalogue writes out. */
  | { readonly from: "catalogue"; readonly slug: string; readonly header: string };

/** What is done to the caller's body, in this order. The body itself is never changed. */
export interface Params {
  /** Set where the body has no such key. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Always set. */
  readonly override?: Readonly<Record<string, unknown>>;
  /** Paths that are taken out, as in `a.b`, `a[0].b`, `a[*].b`. */
  readonly drop?: readonly string[];
  /** Secrets among the values: where each belongs, and the pointer it is read from when it is sent. */
  readonly secrets?: readonly ParamSecret[];
}

/** A value that was left out of `defaults` or `override` because it is a secret. */
export interface ParamSecret {
  readonly in: "defaults" | "override";
  /** RFC 6901 pointer inside `defaults` or `override`. */
  readonly at: string;
  /** RFC 6901 pointer into the config. */
  readonly from: string;
}

/** One way on to a later attempt. */
export interface Transition {
  /** The statuses that lead on, or `failure` for every one outside 200 to 299. */
  readonly on: Trigger;
  /** Position of the attempt it leads to. */
  readonly to: number;
  /** Pointer of the strategy that says so. */
  readonly at: string;
}

import type { Header, ReplyBody, Signal } from "@pk-config/transport";

/** A request as an adapter hands it over: the adapters differ, the gateway does not. */
export interface Exchange {
  readonly method: string;
  /** Path with its query string. */
  readonly path: string;
  /** By name, in any spelling. */
  readonly headers: Readonly<Record<string, string>>;
  /** Missing where the request has no body. */
  readonly body: ExchangeBody | undefined;
}

/** A body that nobody has read yet. */
export interface ExchangeBody {
  /** What the caller says of its length; missing where it does not. */
  readonly length: number | undefined;
  /**
   * Reads all of it, or as much as the limit and one piece more. What is given then is read once:
   * `rest` is everything from the beginning.
   */
  read(limit: number): Promise<ReadBody>;
}

/** A body that was read. */
export type ReadBody =
  | { readonly kind: "whole"; readonly bytes: Uint8Array }
  /** It is longer than the limit, and comes piece by piece. */
  | { readonly kind: "long"; readonly rest: AsyncIterable<Uint8Array> }
  /** It is transferred in a coding that is not `chunked` alone, and nobody has taken that off. */
  | { readonly kind: "coded" }
  /** The caller went away, or sent what is no HTTP. */
  | { readonly kind: "broken" }
  /** Something before the gateway has read it already. */
  | { readonly kind: "taken" };

/** What the caller gets. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly Header[];
  readonly body: ReplyBody;
}

/** Answers requests. It answers each, whatever it is. */
export type Answerer = (exchange: Exchange, signal: Signal) => Promise<Answer>;

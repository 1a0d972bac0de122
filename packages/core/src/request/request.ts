import type { JsonObject } from "../data/json-type.ts";
import type { BodyType } from "./body-type.ts";
import type { Form } from "./form-parts.ts";
import type { HeaderMap } from "./header-map.ts";
import type { Refusal } from "./refusal.ts";

/** A request as planning reads it. Header values stay in it; no plan holds one. */
export interface Request {
  readonly method: string;
  /** The path without its query string. */
  readonly pathname: string;
  /** By lower-case name, `_` as `-`. */
  readonly headers: HeaderMap;
  readonly metadata: JsonObject;
  /** What the caller's headers say about routing. */
  readonly says: RoutingHeaders;
  readonly hasBody: boolean;
  /** What the body is by its type; without one it says nothing. */
  readonly bodyType: BodyType;
  /** Whether the body is compressed, or coded in another way. */
  readonly isCoded: boolean;
  /** What all requests share that a target without a mind of its own sends alike: method, path, type, coding. */
  readonly kind: string;
  /**
   * The body as a value; parsed once, and only when it is asked for. Nothing where there is none, or one
   * that is no JSON by its type.
   */
  readonly json: () => JsonBody;
  /**
   * The body as a form; looked through once, and only when it is asked for. Nothing where it is none by
   * its type, or where its bytes are not at hand.
   */
  readonly form: () => FormBody;
}

/** A body that was looked into. */
export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: Refusal };

/** A body whose parts were found. */
export type FormBody =
  | { readonly ok: true; readonly value: Form | undefined }
  | { readonly ok: false; readonly refusal: Refusal };

/** The request headers that win over a config, or fill in its root. */
export interface RoutingHeaders {
  readonly provider?: string;
  readonly virtualKey?: string;
  readonly customHost?: string;
  /** Names in lower case. */
  readonly forwardHeaders?: readonly string[];
  /** Milliseconds; 0 switches a timeout of the config off. */
  readonly timeoutMs?: number;
}

/** A request that was read, or why it is refused. */
export type ReadRequest =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly refusal: Refusal };

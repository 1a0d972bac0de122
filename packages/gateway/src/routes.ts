import { type Header, isForbiddenMethod } from "@pk-config/transport";
import type { CallerHeaders } from "./caller-headers.ts";
import type { Fault } from "./error-answer.ts";

/** Where a request leads. */
export type Routed =
  | { readonly kind: "call" }
  | { readonly kind: "health" }
  /** A page asks whether it may call. */
  | { readonly kind: "preflight" }
  | { readonly kind: "fault"; readonly fault: Fault; readonly headers?: readonly Header[] };

/** Paths at which load balancers ask whether the gateway is alive. */
const healthPaths: ReadonlySet<string> = new Set(["/health", "/healthz", "/v1/health"]);

/** Endpoints whose body is read by everybody, so that another type of body is a mistake. */
const typedPaths =
  /^\/v1\/(?:chat\/completions|completions|embeddings|responses|messages|moderations|images\/\w+|audio\/\w+)$/;

/** As the open-source gateway has it. */
const knownTypes = /^(?:application\/json|multipart\/form-data|audio\/)/i;

/** Says where a request leads, by its path and the type of its body. */
export function routed(
  method: string,
  pathname: string,
  { contentType, origin }: CallerHeaders,
): Routed {
  if (healthPaths.has(pathname) && (method === "GET" || method === "HEAD")) return health;
  if (!pathname.startsWith("/v1/")) return healthPaths.has(pathname) ? onlyByGet : unknownRoute;
  if (isForbiddenMethod(method)) return notAllowed;
  if (method === "OPTIONS" && origin !== undefined) return preflight;
  if (contentType !== undefined && typedPaths.test(pathname) && !knownTypes.test(contentType))
    return badType;
  return call;
}

const call: Routed = { kind: "call" };
const health: Routed = { kind: "health" };
const preflight: Routed = { kind: "preflight" };

/** What a method that no call may have is answered with, besides the error. */
export const allow: Header = ["allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"];

const notAllowed: Routed = {
  kind: "fault",
  fault: {
    status: 405,
    code: "method-not-allowed",
    message:
      "No call has this method: its answer could show the request as the upstream got it, with the key.",
  },
  headers: [allow],
};

const badType: Routed = {
  kind: "fault",
  fault: {
    status: 400,
    code: "bad-content-type",
    message: "The body has a type that this endpoint does not take.",
    hint: "Send `content-type: application/json`, or `multipart/form-data` for files.",
    param: "content-type",
  },
};

const onlyByGet: Routed = {
  kind: "fault",
  fault: {
    status: 404,
    code: "unknown-route",
    message: "The health of the gateway is asked for by GET.",
  },
};

const unknownRoute: Routed = {
  kind: "fault",
  fault: {
    status: 404,
    code: "unknown-route",
    message: "There is nothing at this path.",
    hint: "The APIs are below /v1, as in /v1/chat/completions; /health says whether the gateway is alive.",
  },
};

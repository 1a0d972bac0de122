/** A route that was given up, and what it became. */
export type OldRoute =
  /** A provider's own API behind a prefix; `rest` is the path at the provider. */
  | { readonly kind: "proxy"; readonly rest: string }
  /** One form for all providers; its body held the config and the parameters. */
  | { readonly kind: "wrapped"; readonly from: string; readonly to: string }
  /** A saved prompt. */
  | { readonly kind: "prompt"; readonly to: string };

/** The prefix of the providers' own APIs. */
export const proxyPrefix = "/v1/proxy";

/** Routes of one form for all providers, and their successors. */
const successors: Readonly<Record<string, string>> = {
  "/v1/complete": "/v1/completions",
  "/v1/chatComplete": "/v1/chat/completions",
  "/v1/embed": "/v1/embeddings",
};

/** What an old path was; `undefined` for a path of today. A slash at the end makes no difference. */
export function oldRoute(pathname: string): OldRoute | undefined {
  const path = pathname.length > 1 && pathname.endsWith("/") ? pathname.slice(0, -1) : pathname;
  if (path === proxyPrefix || path.startsWith(`${proxyPrefix}/`))
    return { kind: "proxy", rest: pathname.slice(proxyPrefix.length) };
  const to = Object.hasOwn(successors, path) ? successors[path] : undefined;
  if (to !== undefined) return { kind: "wrapped", from: path, to };
  const prompt = /^(\/v1\/prompts\/[^/]+)\/generate$/.exec(path)?.[1];
  return prompt === undefined ? undefined : { kind: "prompt", to: `${prompt}/completions` };
}

/**
 * Routes of today that speak one form for all providers. The gateway builds what it sends from the
 * config there, and passes no header of the caller on; every other path goes through as it came.
 */
const unified: ReadonlySet<string> = new Set([
  "/v1/chat/completions",
  "/v1/completions",
  "/v1/embeddings",
  "/v1/messages",
  "/v1/responses",
  "/v1/images/generations",
  "/v1/images/edits",
  "/v1/audio/speech",
  "/v1/audio/transcriptions",
  "/v1/audio/translations",
]);

/** Whether a path is one that today's gateway answers in one form for all providers. */
export function isUnified(pathname: string): boolean {
  return unified.has(pathname);
}

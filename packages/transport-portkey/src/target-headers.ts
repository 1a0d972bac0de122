import type { Header, Sending } from "@pk-config/transport";

/** The key of a target, and which member of a config it is. */
export interface Credential {
  readonly key: "api_key" | "azure_ad_token";
  readonly text: string;
}

/** The headers of a call, sorted by what a gateway does with them. */
export interface TargetHeaders {
  /** The target's key, which the gateway puts where its provider wants it. */
  readonly credential: Credential | undefined;
  /** Those that every gateway reads and writes anew. */
  readonly plain: readonly Header[];
  /** Those that it has to be asked to hand on. */
  readonly forwarded: readonly Header[];
}

/**
 * Sorts the headers of a call. The key is taken from here and not from the target: it may come from the
 * environment or from the request, and the plan may have decided that it must not travel.
 */
export function targetHeaders({ headers, call }: Pick<Sending, "headers" | "call">): TargetHeaders {
  const credential = credentialIn(headers, call);
  const others = headers.filter(([name]) => name !== "authorization" || credential === undefined);
  return {
    credential,
    plain: others.filter(([name]) => ofBody.has(name)),
    forwarded: others.filter(([name]) => !ofBody.has(name)),
  };
}

/** Headers that speak of the body, which the gateway reads. */
const ofBody: ReadonlySet<string> = new Set(["content-type", "content-encoding"]);

/** The credential, unless it has a scheme of its own: then the header is handed on as it is. */
function credentialIn(
  headers: readonly Header[],
  call: Sending["call"],
): TargetHeaders["credential"] {
  const header = headers.find(([name]) => name === "authorization")?.[1];
  const text = header === undefined ? undefined : /^Bearer +(.*)$/i.exec(header)?.[1];
  if (text === undefined) return undefined;
  const source = call.headers.find(({ name }) => name === "authorization")?.value;
  const isToken = source?.from === "config" && /\/(?:azure_ad_token|ad_auth)$/.test(source.pointer);
  return { key: isToken ? "azure_ad_token" : "api_key", text };
}

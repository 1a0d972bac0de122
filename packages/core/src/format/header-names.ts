/** A header name as all its spellings share it: lower case, `_` and `-` alike. */
export function headerName(name: string): string {
  const lower = name.toLowerCase();
  return lower.includes("_") ? lower.replaceAll("_", "-") : lower;
}

/** A header name without separators and case: `xApiKey`, `x_api_key` and `x-api-key` are one. */
export function bareHeader(name: string): string {
  return name.replaceAll(/[_-]/g, "").toLowerCase();
}

/** Whether a text can be the name of a header at all. */
export function isHeaderName(text: string): boolean {
  return /^[!#$%&'*+.^`|~\w-]+$/.test(text);
}

/** The name without what may be the value of a header, and thus a credential. */
export function nameAlone(name: string): string {
  const [start = ""] = /^[^:\s]*/.exec(name) ?? [];
  return start.length < name.length ? `${start}…` : name;
}

/** Why a header is never forwarded, or `undefined` where it may be; takes a name from `headerName`. */
export function reasonNotToForward(name: string): string | undefined {
  if (name.startsWith("x-portkey-"))
    return "it speaks to the gateway, and may carry its key or this whole config";
  return Object.hasOwn(neverForwarded, name) ? neverForwarded[name] : undefined;
}

const hopByHop = "it describes the connection between caller and gateway, not the request";
const metadata = "it opens the metadata service of a cloud machine, which hands out credentials";
const prototype =
  "no caller sends it, and a careless gateway finds a function of its own under that name";

const neverForwarded: Readonly<Record<string, string>> = Object.fromEntries([
  ["connection", hopByHop],
  ["keep-alive", hopByHop],
  ["proxy-connection", hopByHop],
  ["proxy-authenticate", hopByHop],
  ["proxy-authorization", hopByHop],
  ["te", hopByHop],
  ["trailer", hopByHop],
  ["transfer-encoding", hopByHop],
  ["upgrade", hopByHop],
  ["expect", hopByHop],
  ["host", "it names the gateway, not the upstream"],
  ["content-length", "it counts the caller's body, and the upstream gets another one"],
  ["metadata-flavor", metadata],
  ["x-aws-ec2-metadata-token", metadata],
  ["x-aws-ec2-metadata-token-ttl-seconds", metadata],
  ["x-google-metadata-request", metadata],
  ["constructor", prototype],
  ["--proto--", prototype],
]);

/** Headers that prove who the caller is; takes a name from `headerName`. */
export function isCredentialHeader(name: string): boolean {
  return credentialHeaders.has(name);
}

const credentialHeaders: ReadonlySet<string> = new Set([
  "authorization",
  "x-api-key",
  "api-key",
  "x-goog-api-key",
  "cookie",
]);

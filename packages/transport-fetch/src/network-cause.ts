import type { NetworkCause } from "@pk-config/core";

/** How deep an error lies that says what happened: `fetch` itself says only that it failed. */
const depth = 4;

/**
 * What went wrong, by the first code in an error or in what caused it. Node and Bun tell one; a browser,
 * Deno and workerd do not, and then all that is known is that the connection is of no use: `closed`.
 */
export function networkCause(error: unknown): NetworkCause {
  let at = error;
  for (let left = depth; left > 0; left -= 1) {
    const found = causeOf(at);
    if (found !== undefined) return found;
    at = member(at, "cause");
  }
  return "closed";
}

function causeOf(error: unknown): NetworkCause | undefined {
  // One for each address that was tried.
  const errors = member(error, "errors");
  if (Array.isArray(errors)) {
    const all = errors.map(causeOf).filter((cause) => cause !== undefined);
    return all.find((cause) => cause !== "refused") ?? all[0];
  }
  const code = member(error, "code");
  if (typeof code !== "string") return undefined;
  if (code === "ETIMEDOUT")
    return member(error, "syscall") === "connect" ? "connect-timeout" : "reset";
  return causes.get(code) ?? (tls.test(code) ? "tls" : undefined);
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** Codes of the operating system, of the resolver and of undici, which is inside Node's `fetch`. */
const causes: ReadonlyMap<string, NetworkCause> = new Map<string, NetworkCause>([
  ["ECONNREFUSED", "refused"],
  ["EHOSTUNREACH", "refused"],
  ["EHOSTDOWN", "refused"],
  ["ENETUNREACH", "refused"],
  ["ENETDOWN", "refused"],
  ["EADDRNOTAVAIL", "refused"],
  ["EACCES", "refused"],
  ["EPERM", "refused"],
  ["ECONNRESET", "reset"],
  ["ECONNABORTED", "reset"],
  ["EPIPE", "reset"],
  ["ENOTFOUND", "dns"],
  ["ENODATA", "dns"],
  ["ESERVFAIL", "dns"],
  ["EAI_AGAIN", "dns"],
  ["EAI_FAIL", "dns"],
  ["EAI_NODATA", "dns"],
  ["EAI_NONAME", "dns"],
  ["UND_ERR_CONNECT_TIMEOUT", "connect-timeout"],
]);

/** Codes of OpenSSL and of Node's TLS; there are some sixty of them. */
const tls =
  /^(?:EPROTO$|ERR_(?:SSL|TLS)_|CERT_|CRL_|ERROR_IN_C|SELF_SIGNED_CERT|DEPTH_ZERO_|UNABLE_TO_|HOSTNAME_MISMATCH$|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$)/;

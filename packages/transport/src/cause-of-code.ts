import type { NetworkCause } from "@pk-config/core";

/**
 * What went wrong with a connection, by the code of an error and the call of the system that failed;
 * nothing where the code says nothing of it.
 */
export function causeOfCode(code: string, systemCall: unknown): NetworkCause | undefined {
  if (code === "ETIMEDOUT") return systemCall === "connect" ? "connect-timeout" : "reset";
  return causes.get(code) ?? (tls.test(code) ? "tls" : undefined);
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

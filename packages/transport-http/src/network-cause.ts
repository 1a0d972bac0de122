import type { NetworkCause } from "@pk-config/core";
import { ConnectError } from "./guard/connect-error.ts";

/**
 * What went wrong with a connection, by the code of an error.
 *
 * What stands in neither table is `closed`: the connection was there, and it is of no use any more.
 * That holds for a reply that is no HTTP, or shorter than it says, or whose headers have no end.
 */
export function networkCause(error: unknown): NetworkCause {
  if (error instanceof ConnectError) return error.networkCause;
  // One for each address that was tried.
  if (error instanceof AggregateError) {
    const causes = error.errors.map(networkCause);
    return causes.find((cause) => cause !== "refused") ?? causes[0] ?? "closed";
  }
  const code = codeOf(error);
  if (code === "ETIMEDOUT") return isConnecting(error) ? "connect-timeout" : "reset";
  return causes.get(code) ?? (tls.test(code) ? "tls" : "closed");
}

/** The code of a reset on a connection that was made here. */
export const resetCode = "ERR_CONNECTION_RESET";

/** Codes of the operating system, of the resolver and of undici. */
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
  [resetCode, "reset"],
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

function codeOf(error: unknown): string {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : "";
}

function isConnecting(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "syscall" in error && error.syscall === "connect"
  );
}

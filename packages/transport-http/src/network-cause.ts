import type { NetworkCause } from "@pk-config/core";
import { causeOfCode } from "@pk-config/transport";
import { ConnectError } from "./guard/connect-error.ts";

/**
 * What went wrong with a connection, by the code of an error.
 *
 * What no code tells is `closed`: the connection was there, and it is of no use any more.
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
  if (code === resetCode) return "reset";
  return causeOfCode(code, systemCallOf(error)) ?? "closed";
}

/** The code of a reset on a connection that was made here. */
export const resetCode = "ERR_CONNECTION_RESET";

function codeOf(error: unknown): string {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : "";
}

function systemCallOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "syscall" in error
    ? error.syscall
    : undefined;
}

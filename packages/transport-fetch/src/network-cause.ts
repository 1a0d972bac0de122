import type { NetworkCause } from "@pk-config/core";
import { causeOfCode } from "@pk-config/transport";

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
  return typeof code === "string" ? causeOfCode(code, member(error, "syscall")) : undefined;
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

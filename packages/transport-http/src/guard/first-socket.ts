import type { Socket } from "node:net";
import type { Connect, SocketAddress } from "./connect.ts";

/** How long an address has for itself before the next one is tried beside it (RFC 8305). */
const headStartMs = 250;

/**
 * The first socket that opens among several addresses of one host. Rejects with all that went wrong
 * where none does.
 *
 * An address that answers nothing must not use up the time of the others: it is a common fault that a
 * machine has an IPv6 address and no way to use it.
 */
export function firstSocket(
  addresses: readonly SocketAddress[],
  connect: Connect,
  signal: AbortSignal,
): Promise<Socket> {
  const [only] = addresses;
  if (only !== undefined && addresses.length === 1) return connect(only, signal);
  return new Promise((resolve, reject) => {
    const others = new AbortController();
    const errors: unknown[] = [];
    let begun = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
      others.abort();
    };
    const giveUp = () => {
      stop();
      reject(signal.reason);
    };
    const opened = (socket: Socket) => {
      if (others.signal.aborted) socket.destroy();
      else {
        stop();
        resolve(socket);
      }
    };
    const failed = (error: unknown) => {
      errors.push(error);
      if (others.signal.aborted) return;
      if (begun < addresses.length) begin();
      else if (errors.length === addresses.length) {
        stop();
        reject(new AggregateError(errors));
      }
    };
    const begin = () => {
      clearTimeout(timer);
      const next = addresses[begun];
      begun += 1;
      if (begun < addresses.length) timer = setTimeout(begin, headStartMs);
      if (next !== undefined) connect(next, others.signal).then(opened, failed);
    };
    signal.addEventListener("abort", giveUp);
    begin();
  });
}

import type { Transport } from "@pk-config/transport";

/** A transport, and what keeps it from calling one place. */
export interface Guarded {
  readonly transport: Transport;
  /** From now on nothing is sent there; origins as in `http://127.0.0.1:8787`. */
  refuse(origins: readonly string[]): void;
}

/** Keeps a gateway from calling itself: each request would make another, without an end. */
export function notItself(transport: Transport): Guarded {
  let own: readonly string[] = [];
  return {
    transport: {
      ...transport,
      doSend(sending, signal) {
        const isOwn = own.some((origin) => sending.url.startsWith(`${origin}/`));
        if (isOwn) return Promise.resolve({ kind: "unreachable", cause: "forbidden" });
        return transport.doSend(sending, signal);
      },
    },
    refuse(origins) {
      own = origins;
    },
  };
}

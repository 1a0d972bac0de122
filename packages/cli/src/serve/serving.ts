import type { Answerer } from "@pk-config/gateway";
import type { RefusedCaller } from "@pk-config/gateway/node";
import type { Clock } from "@pk-config/runner";
import type { Transport } from "@pk-config/transport";
import type { IsOwn } from "@pk-config/transport-http";

/** What a command touches that goes on until somebody ends it. */
export interface Serving {
  readonly clock: Clock;
  readonly printing: Printing;
  /** What calls upstreams; only the hosts of the list may be private, and nothing goes to what is our own. */
  transport(trustedHosts: readonly string[], isOwn: IsOwn): Transport;
  /**
   * Lets callers in, and tells of those that do not come as far as the gateway. Throws a `UsageError`
   * where nobody can listen at that address.
   */
  listen(
    answer: Answerer,
    at: Address,
    onRefused: (caller: RefusedCaller) => void,
  ): Promise<Listening>;
  /** Calls back when one of the files is another than before; the answer ends it. */
  watch(paths: readonly string[], changed: () => void): () => void;
  /** Hears what other programs and the terminal ask for; the answer ends it. */
  onSignal(heard: (signal: Signal) => void): () => void;
}

/** The outputs of the process, on which nobody has to wait. */
export interface Printing {
  /** Prints, and calls back once it is printed or nobody takes it any more. */
  print(to: Stream, text: string, printed: () => void): void;
  /** Whether both streams lead to one place, where what comes later is read later. */
  readonly isOnePlace: boolean;
  /** Lets go of what is not printed. As long as it waits to be taken, the process cannot end. */
  giveUp(): void;
}

/** Where callers are waited for. */
export interface Address {
  readonly host: string;
  /** 0 is any that is free. */
  readonly port: number;
}

/** What is printed to. */
export type Stream = "stdout" | "stderr";

/** What is asked for from outside. */
export type Signal = "SIGINT" | "SIGTERM" | "SIGHUP";

/** A place where callers are waited for. */
export interface Listening {
  /** The address and the port that it came to be. */
  readonly at: Address;
  /** Whether a connection there would lead here. */
  readonly isOwn: IsOwn;
  /** Requests whose answers are not written to their ends. */
  running(): number;
  /** Lets nobody in any more. Resolves when the last one has gone, and is known to have. */
  close(): Promise<void>;
  /** Hangs up on everybody who is still there. */
  cut(): void;
}

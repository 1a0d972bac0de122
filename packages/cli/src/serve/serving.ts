import type { Answerer } from "@pk-config/gateway";
import type { Clock } from "@pk-config/runner";
import type { Transport } from "@pk-config/transport";

/** What a command touches that goes on until somebody ends it. */
export interface Serving {
  readonly clock: Clock;
  /** Prints without waiting; calls back once it is printed, or nobody takes it any more. */
  print(to: Stream, text: string, printed: () => void): void;
  /** What calls upstreams; only the hosts of the list may be private. */
  transport(trustedHosts: readonly string[]): Transport;
  /** Lets callers in. Throws a `UsageError` where nobody can listen at that address. */
  listen(answer: Answerer, at: Address): Promise<Listening>;
  /** Calls back when one of the files is another than before; the answer ends it. */
  watch(paths: readonly string[], changed: () => void): () => void;
  /** Hears what other programs and the terminal ask for; the answer ends it. */
  onSignal(heard: (signal: Signal) => void): () => void;
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
  /** The port that it came to be. */
  readonly port: number;
  /** Requests whose answers are not written to their ends. */
  running(): number;
  /** Lets nobody in any more. Resolves when the last one has gone. */
  close(): Promise<void>;
  /** Hangs up on everybody who is still there. */
  cut(): void;
}

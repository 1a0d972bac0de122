import {
  type Sending,
  type Sent,
  type Signal,
  type Transport,
  transportSpec,
} from "@pk-config/transport";
import { callJudge } from "./call-judge.ts";
import { networkCause } from "./network-cause.ts";
import { type Fetch, outgoingOf } from "./outgoing.ts";
import { replyOf, usualCodings } from "./reply-of.ts";

/** How calls are sent. */
export interface FetchTransportOptions {
  /** Sends a call; the `fetch` of the runtime by default, whatever it is at that moment. */
  readonly fetch?: Fetch;
  /** Hosts that may have a private address: names, `*.name`, addresses. None by default. */
  readonly trustedHosts?: readonly string[] | undefined;
  /**
   * The content codings that this `fetch` takes off a body, which it cannot be asked about: `gzip`,
   * `x-gzip`, `deflate` and `br` by default.
   */
  readonly decodes?: readonly string[];
}

/**
 * Sends calls with a `fetch`, wherever there is one.
 *
 * Addresses are judged as they are written. What a name resolves to is known to `fetch` alone, so a name
 * that leads into a private network is called; `transport-http` has the guard that this one cannot have.
 *
 * @example
 * ```ts
 * const transport = fetchTransport({ trustedHosts: ["ollama"] });
 * const sent = await transport.doSend(sending, signal);
 * ```
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  const parts: Parts = {
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    mayCall: callJudge(options.trustedHosts ?? []),
    decodes: new Set(options.decodes ?? usualCodings),
  };
  return { spec: transportSpec, doSend: (sending, signal) => sent(sending, signal, parts) };
}

interface Parts {
  readonly fetch: Fetch;
  readonly mayCall: (url: string) => boolean;
  readonly decodes: ReadonlySet<string>;
}

async function sent(
  sending: Sending,
  signal: Signal,
  { fetch, mayCall, decodes }: Parts,
): Promise<Sent> {
  if (signal.aborted) return { kind: "aborted" };
  if (!mayCall(sending.url)) return { kind: "unreachable", cause: "forbidden" };
  // A `fetch` may stay on the signal it is given until that is collected, and the caller's may live long.
  const own = new AbortController();
  const outgoing = outgoingOf(sending, own);
  if (outgoing === undefined) return { kind: "unreachable", cause: "unsendable" };
  const { init, upload } = outgoing;
  const giveUp = () => own.abort();
  const release = () => {
    signal.removeEventListener("abort", giveUp);
    upload?.letGo();
  };
  signal.addEventListener("abort", giveUp);
  try {
    return replyOf(await fetch(sending.url, init), { signal, release, decodes });
  } catch (error) {
    release();
    if (signal.aborted) return { kind: "aborted" };
    // It is the calling program that could not go on.
    if (upload?.fault !== undefined) throw upload.fault.error;
    return { kind: "unreachable", cause: networkCause(error) };
  }
}

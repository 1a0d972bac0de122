import type { Call, NetworkCause } from "@pk-config/core";
import type { ReplyBody } from "./reply-body.ts";
import type { Signal } from "./signal.ts";

/** The version of this contract. A transport says which one it keeps. */
export const transportSpec = "pk-transport/1";

/**
 * Sends calls to upstreams. It is the only part that touches a network.
 *
 * What may live in one: connections. What must not: policy. A transport sends what it is given and
 * tells what came back: it follows no redirect, decompresses nothing, adds no header of its own, never
 * tries again, and gives up when it is told to.
 */
export interface Transport {
  readonly spec: typeof transportSpec;
  /** Address of the gateway that calls go through, where they do: it is the `translator` of plans. */
  readonly translator?: string;
  /**
   * Sends one call. Resolves once the status and the headers of a reply are there, whatever the status,
   * and whatever the network does.
   *
   * It rejects only where the calling program is at fault: with what the stream of a body threw, or
   * because of an address or a header that cannot be sent, of which it then repeats nothing. A call by
   * a method that no call may have (`isForbiddenMethod`) is not sent: it is `unsendable`.
   *
   * When the signal fires, the call is over at once and its connection is closed, also while the body
   * is read. Once the body has come to its end, the signal means nothing any more, and nothing of the
   * transport's is left on it.
   */
  doSend(sending: Sending, signal: Signal): Promise<Sent>;
  /** Lets go of everything that is kept open. What is under way is cut off. */
  close?(): Promise<void>;
}

/** One call as it goes on the wire. It holds secrets: it belongs to the transport and to no log. */
export interface Sending {
  readonly method: string;
  /** The whole address, query included. */
  readonly url: string;
  /** Every header but those that HTTP itself needs (`host`, `content-length`, `connection`). */
  readonly headers: readonly Header[];
  readonly body: SendingBody | undefined;
  /** The call as the plan has it, for transports that look at more than the wire. */
  readonly call: Call;
  /** The target as `targetSent` of the core gives it, for transports that hand it on. */
  readonly target: Readonly<Record<string, unknown>>;
}

/** A name in lower case, and its value. */
export type Header = readonly [name: string, value: string];

/** Bytes can be sent again; a stream is sent once. */
export type SendingBody = Uint8Array | SendingStream;

/**
 * A body that is still being made.
 *
 * A stream is read as fast as the upstream takes it, and let go (`return`) when the call is over, also
 * where a reply has come to its end before. One that throws is never passed off as whole: the
 * connection is closed, and a reply that has begun breaks off.
 */
export interface SendingStream extends AsyncIterable<Uint8Array> {
  /**
   * How many bytes it has in all, where that is known. The upstream is told then (`content-length`), if the
   * transport can. A stream that turns out shorter or longer is one that throws, with what `measured`
   * throws: it is never filled up, cut to fit, or waited for.
   */
  readonly length?: number | undefined;
}

/** What became of a call. */
export type Sent = Reply | Unreachable | Aborted;

/** An upstream has answered. */
export interface Reply {
  readonly kind: "reply";
  readonly status: number;
  /**
   * In the order in which they came; a name that came twice is there twice. A character of a value
   * is a byte, here and on the way out.
   */
  readonly headers: readonly Header[];
  readonly body: ReplyBody;
}

/** No answer came, because of the network. */
export interface Unreachable {
  readonly kind: "unreachable";
  /** An answer that is no HTTP, or whose headers have no end, counts as `closed`: by this side. */
  readonly cause: NetworkCause;
}

/** The signal fired before an answer came. */
export interface Aborted {
  readonly kind: "aborted";
}

import { InvariantError } from "@pk-config/core";
import {
  bodyCutOff,
  endOfBody,
  type Header,
  measured,
  type SendingBody,
  type Sent,
  type Signal,
} from "@pk-config/transport";
import type { Dispatcher } from "undici";
import { ConnectError } from "./guard/connect-error.ts";
import { headerList } from "./header-list.ts";
import { IncomingBody, type Inflow } from "./incoming-body.ts";
import { networkCause } from "./network-cause.ts";
import { OutgoingStream } from "./outgoing-stream.ts";

/** Tells what became of a call. */
export type Settle = (sent: Sent | Promise<Sent>) => void;

/**
 * One call and its reply, as undici tells of them.
 *
 * The callbacks are those that hand headers over as they came. The newer ones build an object of them
 * first, which costs time, and in which nothing says any more what came in which order.
 */
export class Exchange implements Dispatcher.DispatchHandler, Inflow {
  readonly #settle: Settle;
  readonly #signal: Signal;
  /** The body that is sent, where it is still being made. */
  readonly stream: OutgoingStream | undefined;
  readonly #onSignal = () => this.#cutOff();
  #abort: (() => void) | undefined;
  #goOn: (() => void) | undefined;
  #headers: readonly Header[] = [];
  #body: IncomingBody | undefined;
  #over = false;

  constructor(settle: Settle, signal: Signal, body: SendingBody | undefined) {
    this.#settle = settle;
    this.#signal = signal;
    const isWhole = body === undefined || body instanceof Uint8Array;
    this.stream = isWhole ? undefined : new OutgoingStream(measured(body));
    signal.addEventListener("abort", this.#onSignal);
  }

  /** Nothing is sent at all. */
  giveUp(sent: Sent | Promise<Sent>): void {
    this.#end();
    this.#settle(sent);
  }

  /** A connection is being made for the call alone. */
  onConnecting(giveUp: () => void): void {
    this.#abort = giveUp;
  }

  /** The call has a connection and is about to be written to it. */
  onConnect(abort: () => void): void {
    // To abort would cost the connection, on which nothing has been written yet.
    if (this.#over) throw new ConnectError("closed");
    this.#abort = abort;
  }

  onHeaders(status: number, raw: readonly Buffer[], resume: () => void): boolean {
    // What announces a reply is none.
    if (status < 200) return true;
    this.#goOn = resume;
    this.#headers = headerList(raw);
    this.#body = new IncomingBody(this);
    this.#settle({ kind: "reply", status, headers: this.#headers, body: this.#body });
    // These have no body. A 304 may tell the length of the one it stands for, which undici waits for.
    if (status === 204 || status === 304) this.onComplete();
    return true;
  }

  onData(bytes: Buffer): boolean {
    return this.#body?.add(bytes) ?? true;
  }

  onComplete(): void {
    this.#end();
    this.#body?.finish(endOfBody);
  }

  onError(error: Error): void {
    if (this.#over) return;
    this.#end();
    const fault = this.stream?.fault ?? faultOf(error);
    if (this.#body !== undefined) {
      this.#body.finish({ kind: "broken", cause: networkCause(error) });
    } else if (fault !== undefined) this.#settle(Promise.reject(fault.error));
    else this.#settle({ kind: "unreachable", cause: networkCause(error) });
  }

  resume(): void {
    this.#goOn?.();
  }

  close(): void {
    this.#abort?.();
  }

  length(): number | undefined {
    const text = this.#headers.find(([name]) => name === "content-length")?.[1];
    return text === undefined ? undefined : Number(text);
  }

  #cutOff(): void {
    this.#end();
    if (this.#body === undefined) this.#settle({ kind: "aborted" });
    else this.#body.finish(bodyCutOff);
    this.#abort?.();
  }

  #end(): void {
    this.#over = true;
    this.#signal.removeEventListener("abort", this.#onSignal);
    this.stream?.destroy();
  }
}

/** What undici will not send is for the calling program to mend. Its own words repeat what was given. */
function faultOf(error: Error): { readonly error: unknown } | undefined {
  const code = "code" in error ? error.code : undefined;
  return code === "UND_ERR_INVALID_ARG" || code === "UND_ERR_NOT_SUPPORTED"
    ? { error: new InvariantError("The call has a method or a header that cannot be sent.") }
    : undefined;
}

import type { Sending, SendingBody, SendingStream } from "@pk-config/transport";
import type { Watch } from "./watch.ts";

/**
 * A call whose time stands still while the caller's body is awaited. Its upstream can do nothing about a
 * caller who is slow, and is not to be blamed for one who stops.
 */
export function timedSending(sending: Sending, watch: Watch): Sending {
  const { body } = sending;
  return body === undefined || body instanceof Uint8Array
    ? sending
    : new TimedSending(sending, new PausingStream(body, watch));
}

class TimedSending implements Sending {
  readonly #sending: Sending;
  readonly method: string;
  readonly url: string;
  readonly headers: Sending["headers"];
  readonly body: SendingBody;
  readonly call: Sending["call"];

  constructor(sending: Sending, body: SendingBody) {
    this.#sending = sending;
    this.method = sending.method;
    this.url = sending.url;
    this.headers = sending.headers;
    this.body = body;
    this.call = sending.call;
  }

  get target(): Sending["target"] {
    return this.#sending.target;
  }
}

/** As long as the body that it stands for. */
class PausingStream implements SendingStream {
  readonly length: number | undefined;
  readonly #body: SendingStream;
  readonly #watch: Watch;

  constructor(body: SendingStream, watch: Watch) {
    this.length = body.length;
    this.#body = body;
    this.#watch = watch;
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return pausing(this.#body, this.#watch);
  }
}

async function* pausing(
  body: AsyncIterable<Uint8Array>,
  watch: Watch,
): AsyncGenerator<Uint8Array, void, undefined> {
  let goOn = watch.pause();
  try {
    for await (const bytes of body) {
      goOn();
      yield bytes;
      goOn = watch.pause();
    }
  } finally {
    goOn();
  }
}

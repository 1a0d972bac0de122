import { measured, type SendingStream } from "@pk-config/transport";

/** A request that is a stream, in the form that `fetch` takes. */
export interface OutgoingStream {
  readonly stream: ReadableStream<Uint8Array>;
  /** What the source threw, once it has. */
  readonly fault: { readonly error: unknown } | undefined;
  /** Takes nothing more from the source. */
  letGo(): void;
}

/**
 * A stream that takes a part from its source when it is asked for one, and none before.
 *
 * `fetch` hides what a source throws behind an error of its own, and may forget the source when the
 * reply is there; so both are kept here. Some runtimes take an error for the end, and would pass off half
 * a request as a whole one: `onFault` has to give up the call.
 */
export function outgoingStream(source: SendingStream, onFault: () => void): OutgoingStream {
  const parts = measured(source)[Symbol.asyncIterator]();
  let fault: OutgoingStream["fault"];
  let stop = () => {};
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        stop = () => controller.error(new Error("The call is over."));
      },
      async pull(controller) {
        try {
          const { done, value } = await parts.next();
          if (done === true) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          fault ??= { error };
          onFault();
          controller.error(error);
        }
      },
      cancel: () => leave(parts),
    },
    { highWaterMark: 0 },
  );
  return {
    stream,
    get fault() {
      return fault;
    },
    letGo() {
      stop();
      leave(parts).catch(() => {});
    },
  };
}

async function leave(parts: AsyncIterator<Uint8Array>): Promise<void> {
  await parts.return?.();
}

/**
 * Whether the runtime sends streams. One that does not makes a text of whatever it does not know, and
 * would send `[object ReadableStream]` to a provider.
 */
export function takesStreams(): boolean {
  known ??= looksAtStreams();
  return known;
}

let known: boolean | undefined;

function looksAtStreams(): boolean {
  if (!("Request" in globalThis)) return true;
  const init = { method: "POST", body: new ReadableStream(), duplex: "half" } as const;
  // Only a text brings a type of its own along.
  return !new Request("http://localhost/", init).headers.has("content-type");
}

import { Readable } from "node:stream";

/**
 * The body of a request that is still being made, in the form in which undici sends it: in chunks, and
 * as fast as the upstream takes them. It is let go when the call is over.
 */
export class OutgoingStream extends Readable {
  readonly #source: AsyncIterator<Uint8Array>;
  #isDone = false;
  /** What the source threw, apart from what happens to the connection. */
  fault: { readonly error: unknown } | undefined;

  constructor(source: AsyncIterable<Uint8Array>) {
    super();
    this.#source = source[Symbol.asyncIterator]();
    // Whoever sends it listens only as long as it is sent, and an error that nobody hears ends a program.
    this.on("error", () => {});
  }

  override _read(): void {
    this.#source.next().then(
      ({ done, value }) => {
        this.#isDone = done === true;
        this.push(this.#isDone ? null : value);
      },
      (error: unknown) => {
        this.#isDone = true;
        this.fault = { error };
        this.destroy(error instanceof Error ? error : new Error("The source has failed."));
      },
    );
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    if (!this.#isDone) this.#source.return?.().catch(() => {});
    done(error);
  }
}

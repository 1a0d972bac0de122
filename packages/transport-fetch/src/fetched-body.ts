import {
  type BodyPart,
  bodyCutOff,
  endOfBody,
  type ReplyBody,
  type Signal,
} from "@pk-config/transport";
import { networkCause } from "./network-cause.ts";

/**
 * The body of a reply over the reader of its stream. One part is read ahead, so that a read is answered
 * at once where there is something; no second one, so that who does not read slows the upstream down.
 */
export class FetchedBody implements ReplyBody {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #signal: Signal;
  readonly #release: () => void;
  readonly #onSignal = () => this.cancel();
  /** The part that has come and was not read, or the last one, which stays. */
  #ahead: BodyPart | undefined;
  /** Settles once `#ahead` is there. It never rejects. */
  #coming: Promise<void>;

  constructor(stream: ReadableStream<Uint8Array>, signal: Signal, release: () => void) {
    this.#reader = stream.getReader();
    this.#signal = signal;
    this.#release = release;
    // Some runtimes no longer heed the signal they were given once the headers are there.
    signal.addEventListener("abort", this.#onSignal);
    this.#coming = this.#next();
  }

  read(): BodyPart | Promise<BodyPart> {
    const part = this.#ahead;
    if (part === undefined) return this.#coming.then(() => this.read());
    if (part.kind !== "bytes") return part;
    this.#ahead = undefined;
    this.#coming = this.#next();
    return part;
  }

  cancel(): void {
    if (this.#isOver()) return;
    this.#end(bodyCutOff);
    this.#reader.cancel().catch(() => {});
  }

  async #next(): Promise<void> {
    const part = await this.#partRead();
    if (this.#isOver()) return;
    if (part.kind === "bytes") this.#ahead = part;
    else this.#end(part);
  }

  async #partRead(): Promise<BodyPart> {
    try {
      for (;;) {
        const { done, value } = await this.#reader.read();
        if (done) return endOfBody;
        if (value.length > 0) return { kind: "bytes", bytes: value };
      }
    } catch (error) {
      return { kind: "broken", cause: networkCause(error) };
    }
  }

  #isOver(): boolean {
    return this.#ahead !== undefined && this.#ahead.kind !== "bytes";
  }

  #end(last: BodyPart): void {
    this.#ahead = last;
    this.#signal.removeEventListener("abort", this.#onSignal);
    this.#release();
  }
}

import { type BodyPart, bodyCutOff, type ReplyBody } from "@pk-config/transport";

/** What a body needs of the connection on which it comes in. */
export interface Inflow {
  /** Goes on after `add` has said to wait. */
  resume(): void;
  /** Closes the connection. */
  close(): void;
  /** How many bytes the body has in all, where the reply says so. */
  length(): number | undefined;
}

/** So much may lie unread before the upstream has to wait, and is thrown away to keep a connection. */
const fewBytes = 65_536;

/** How long a connection may take to bring the rest of a body that nobody reads. */
const restMs = 100;

/**
 * The body of a reply as it comes in: what has come waits here until it is read.
 *
 * Everything but the waiting is done at once, in the turn of the event loop that brought the bytes. A
 * reply that came in one packet is here as a whole when its headers are told.
 */
export class IncomingBody implements ReplyBody {
  readonly #inflow: Inflow;
  #parts: Uint8Array[] = [];
  #size = 0;
  #received = 0;
  #paused = false;
  /** What reads are told when nothing is left. */
  #last: BodyPart | undefined;
  #reader: ((part: BodyPart) => void) | undefined;
  #isWaking = false;
  #cancelled = false;
  /** Whether the connection is done with this body. */
  #over = false;
  /** Closes a connection on which the rest does not come, once nobody reads. */
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(inflow: Inflow) {
    this.#inflow = inflow;
  }

  /** Takes what has come; false where no more should come before some of it is read. */
  add(bytes: Uint8Array): boolean {
    this.#received += bytes.length;
    if (this.#cancelled) return true;
    this.#parts.push(bytes);
    this.#size += bytes.length;
    // Who waits for it takes it before anything else can come.
    if (this.#reader !== undefined) this.#wake();
    else this.#paused = this.#size > fewBytes;
    return !this.#paused;
  }

  /** Nothing comes any more, and this is why. */
  finish(last: BodyPart): void {
    this.#over = true;
    this.#last ??= last;
    clearTimeout(this.#timer);
    this.#wake();
  }

  read(): BodyPart | Promise<BodyPart> {
    if (this.#size > 0) return this.#taken();
    if (this.#last !== undefined) return this.#last;
    return new Promise((resolve) => {
      this.#reader = resolve;
    });
  }

  cancel(): void {
    if (this.#cancelled || (this.#over && this.#size === 0)) return;
    this.#cancelled = true;
    this.#parts = [];
    this.#size = 0;
    this.#last = bodyCutOff;
    this.#wake();
    if (!this.#over) this.#getRidOfRest();
  }

  /** A connection that soon has nothing but the next reply on it is worth more than a new one. */
  #getRidOfRest(): void {
    // What this machine has received already may be all there is.
    this.#resume();
    if (this.#over) return;
    const length = this.#inflow.length();
    if (length !== undefined && length - this.#received <= fewBytes) {
      this.#timer = setTimeout(() => this.#inflow.close(), restMs);
    } else this.#inflow.close();
  }

  #taken(): BodyPart {
    const [first] = this.#parts;
    const isOne = first !== undefined && this.#parts.length === 1;
    const bytes = isOne ? first : Buffer.concat(this.#parts, this.#size);
    this.#parts = [];
    this.#size = 0;
    this.#resume();
    return { kind: "bytes", bytes };
  }

  #resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#inflow.resume();
  }

  /** Answers the read that waits, once all that came with this packet is here to be joined. */
  #wake(): void {
    if (this.#reader === undefined || this.#isWaking) return;
    this.#isWaking = true;
    queueMicrotask(this.#answer);
  }

  readonly #answer = () => {
    const reader = this.#reader;
    this.#isWaking = false;
    this.#reader = undefined;
    reader?.(this.#size > 0 ? this.#taken() : (this.#last ?? bodyCutOff));
  };
}

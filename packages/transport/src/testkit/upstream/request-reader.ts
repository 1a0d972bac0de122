/** Where a reader puts what it finds in the bytes of a connection. */
export interface RequestSink {
  /** A head is there: the request line and the header lines, exactly as they came. */
  head(lines: readonly string[]): void;
  body(bytes: Uint8Array): void;
  /** The request is whole. */
  end(): void;
}

/** Reads as far as the bytes go, and waits at each `yield` for more. */
type Reader<T> = Generator<undefined, T, Buffer>;

/** Bytes that came and were not read yet. */
interface Rest {
  bytes: Buffer;
}

/**
 * Reads the requests of one connection. It is written here and not taken from a library, because a
 * parser that forgives would hide what a transport sends.
 */
export function requestReader(sink: RequestSink): (bytes: Buffer) => void {
  const reader = requests(sink);
  reader.next(Buffer.alloc(0));
  return (bytes) => {
    reader.next(bytes);
  };
}

function* requests(sink: RequestSink): Reader<never> {
  const rest: Rest = { bytes: Buffer.alloc(0) };
  for (;;) {
    const lines = (yield* textBefore("\r\n\r\n", rest)).split("\r\n");
    sink.head(lines);
    const length = headerValue("content-length", lines);
    if (/\bchunked$/i.test(headerValue("transfer-encoding", lines) ?? ""))
      yield* chunks(rest, sink);
    else if (length !== undefined) yield* some(Number(length), rest, sink);
    sink.end();
  }
}

function* chunks(rest: Rest, sink: RequestSink): Reader<void> {
  for (;;) {
    const length = Number.parseInt(yield* textBefore("\r\n", rest), 16);
    if (!(length > 0)) break;
    yield* some(length, rest, sink);
    yield* textBefore("\r\n", rest);
  }
  while ((yield* textBefore("\r\n", rest)) !== "");
}

function* some(length: number, rest: Rest, sink: RequestSink): Reader<void> {
  let missing = length;
  while (missing > 0) {
    if (rest.bytes.length === 0) rest.bytes = yield;
    const part = rest.bytes.subarray(0, missing);
    rest.bytes = rest.bytes.subarray(part.length);
    missing -= part.length;
    if (part.length > 0) sink.body(part);
  }
}

function* textBefore(mark: string, rest: Rest): Reader<string> {
  let at = rest.bytes.indexOf(mark);
  while (at < 0) {
    rest.bytes = Buffer.concat([rest.bytes, yield]);
    at = rest.bytes.indexOf(mark);
  }
  const text = rest.bytes.toString("latin1", 0, at);
  rest.bytes = rest.bytes.subarray(at + mark.length);
  return text;
}

function headerValue(name: string, lines: readonly string[]): string | undefined {
  const line = lines.find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim();
}

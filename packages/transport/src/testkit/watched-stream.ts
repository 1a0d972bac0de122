/** A stream of a request, and what became of it. */
export interface WatchedStream {
  readonly stream: AsyncIterable<Uint8Array>;
  /** How many bytes were taken from it. */
  made(): number;
  /** Whether nothing more is wanted of it. */
  isLetGo(): boolean;
}

/** Watches what is taken from a stream. */
export function watchedStream(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): WatchedStream {
  let made = 0;
  let isLetGo = false;
  async function* watched() {
    try {
      for await (const part of source) {
        made += part.length;
        yield part;
      }
    } finally {
      isLetGo = true;
    }
  }
  return { stream: watched(), made: () => made, isLetGo: () => isLetGo };
}

/** Something that is due at a time. */
export interface Timer {
  readonly atMs: number;
  /** Timers of one time fire in the order in which they were set. */
  readonly order: number;
  /** Missing once it has fired or was taken back. */
  callback: (() => void) | undefined;
}

/** Timers, the next one first. */
export interface TimerQueue {
  add(timer: Timer): void;
  /** The next timer that is still wanted. */
  peek(): Timer | undefined;
  take(): Timer | undefined;
}

/** An empty queue: a heap, since a simulation holds tens of thousands of timers. */
export function timerQueue(): TimerQueue {
  const heap: Timer[] = [];
  const take = (): Timer | undefined => {
    const [first] = heap;
    const last = heap.pop();
    if (last !== undefined && last !== first) sink(heap, last);
    return first;
  };
  return {
    add: (timer) => rise(heap, timer),
    peek() {
      while (heap[0] !== undefined && heap[0].callback === undefined) take();
      return heap[0];
    },
    take,
  };
}

function rise(heap: Timer[], timer: Timer): void {
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    const above = heap[parent];
    if (above === undefined || isBefore(above, timer)) break;
    heap[at] = above;
    at = parent;
  }
  heap[at] = timer;
}

/** Puts a timer in the place of the first one, and lets it sink to where it belongs. */
function sink(heap: Timer[], timer: Timer): void {
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    const isRight = left !== undefined && right !== undefined && isBefore(right, left);
    const below = isRight ? right : left;
    if (below === undefined || isBefore(timer, below)) break;
    heap[at] = below;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = timer;
}

function isBefore(one: Timer, other: Timer): boolean {
  return one.atMs < other.atMs || (one.atMs === other.atMs && one.order < other.order);
}

/**
 * Says that nobody waits any more. An `AbortSignal` is one; who serves many requests can do with less,
 * since making an `AbortSignal` for each costs as much as planning ten of them.
 */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(kind: "abort", listener: () => void): void;
  removeEventListener(kind: "abort", listener: () => void): void;
}

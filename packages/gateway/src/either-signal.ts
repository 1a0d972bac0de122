import type { Signal } from "@pk-config/transport";

/** Fires with the first of two signals. Whoever listens to it may be told by both. */
export function eitherSignal(one: Signal, other: Signal): Signal {
  return {
    get aborted() {
      return one.aborted || other.aborted;
    },
    addEventListener(kind, listener) {
      one.addEventListener(kind, listener);
      other.addEventListener(kind, listener);
    },
    removeEventListener(kind, listener) {
      one.removeEventListener(kind, listener);
      other.removeEventListener(kind, listener);
    },
  };
}

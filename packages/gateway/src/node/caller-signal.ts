import type { Signal } from "@pk-config/transport";

/** Tells that a caller has gone. It is a class, because one is made for every request. */
export class CallerSignal implements Signal {
  #listeners: (() => void)[] | undefined;
  aborted = false;

  addEventListener(_: "abort", listener: () => void): void {
    if (this.#listeners === undefined) this.#listeners = [listener];
    else if (!this.#listeners.includes(listener)) this.#listeners.push(listener);
  }

  removeEventListener(_: "abort", listener: () => void): void {
    const at = this.#listeners?.indexOf(listener) ?? -1;
    if (at >= 0) this.#listeners?.splice(at, 1);
  }

  /** Tells all who listen, once. */
  fire(): void {
    if (this.aborted) return;
    this.aborted = true;
    const listeners = this.#listeners ?? [];
    this.#listeners = undefined;
    for (const listener of listeners) listener();
  }
}

import type { Signal } from "./signal.ts";

/** A signal of one's own. It is a class, because one is made for every request. */
export class OwnSignal implements Signal {
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

/**
 * The third of the three nets under the purity of `schema` and `core`: while their tests run, the
 * clock, randomness, timers and the network throw when *their* sources reach for them.
 *
 * vitest and fast-check need the real ones in the same process, so the caller decides: the nearest
 * file on the stack is looked at, and only a source of a pure package, not a test, is refused.
 */
const PURE_SOURCE = /[\\/]packages[\\/](?:schema|core)[\\/]src[\\/](?!.*\.test\.ts)/;
const LINE_OF_A_FILE = /[\\/][^()\s]+:\d+:\d+\)?$/;

/** Throws when the nearest file on the stack, above this one, is a source of a pure package. */
function refuse(name: string): void {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 12;
  const lines = new Error(name).stack?.split("\n") ?? [];
  Error.stackTraceLimit = limit;
  const caller = lines.find(
    (line) => LINE_OF_A_FILE.test(line) && !line.includes("scripts/vitest/pure.ts"),
  );
  if (caller !== undefined && PURE_SOURCE.test(caller)) {
    throw new Error(`Pure code used ${name}, at ${caller.trim()}.`);
  }
}

/** Wraps a function or a constructor so that its callers are looked at first. */
function guard(owner: object, key: string, name: string): void {
  const real: unknown = Reflect.get(owner, key);
  if (typeof real !== "function") return;
  const guarded: object = new Proxy(real, {
    apply(target, self, args) {
      refuse(name);
      return Reflect.apply(target, self, args);
    },
    construct(target, args, newTarget): object {
      // `new Date(0)` reads no clock, but pure code has no use for it either.
      refuse(name);
      return Reflect.construct(target, args, newTarget === guarded ? target : newTarget);
    },
  });
  Object.defineProperty(owner, key, { value: guarded, configurable: true, writable: true });
}

guard(Math, "random", "Math.random");
guard(Date, "now", "Date.now");
guard(performance, "now", "performance.now");
guard(crypto, "randomUUID", "crypto.randomUUID");
guard(crypto, "getRandomValues", "crypto.getRandomValues");
for (const name of [
  "Date",
  "Function",
  "fetch",
  "queueMicrotask",
  "setImmediate",
  "setInterval",
  "setTimeout",
]) {
  guard(globalThis, name, name);
}

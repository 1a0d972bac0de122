import type { Answerer, ExchangeBody } from "@pk-config/gateway";
import { type Clock, systemClock } from "@pk-config/runner";
import {
  type ReplyBody,
  type Sending,
  type Sent,
  type Transport,
  transportSpec,
  wholeBody,
} from "@pk-config/transport";
import type { Address, Listening, Serving, Signal } from "../src/serve/serving.ts";

/** A request of a test. */
export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** A body that is no text, in its place. */
  readonly upload?: ExchangeBody;
}

/** What it gets. */
export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Answers the calls that a gateway makes in a test. */
export type Upstream = (sending: Sending) => Sent | Promise<Sent>;

/** A machine without a network, and what a test does to it. */
export interface MemoryServing extends Serving {
  ask(asked?: Asked): Promise<Got>;
  signal(name: Signal): void;
  /** Says that files have changed. */
  changed(): void;
  /** Where callers are waited for, once they are. */
  readonly address: () => Address | undefined;
  /** The list that the transport was made with. */
  readonly trustedHosts: () => readonly string[];
  /** The files that are watched. */
  readonly watched: () => readonly string[];
}

/** Makes such a machine. Without a clock, waits are over at once. */
export function memoryServing(
  upstream: Upstream = () => replied(200),
  clock: Clock = hastyClock,
): MemoryServing {
  const ports = signalPorts();
  const entrance = memoryEntrance();
  let trusted: readonly string[] = [];
  return {
    ...ports.serving,
    ...ports.controls,
    clock,
    printing: { print: (_to, _text, printed) => printed(), isOnePlace: true, giveUp() {} },
    transport: (hosts) => {
      trusted = hosts;
      return memoryTransport(upstream);
    },
    listen: entrance.listen,
    ask: entrance.ask,
    address: entrance.address,
    trustedHosts: () => trusted,
  };
}

/** Signals and changes of files as a test makes them. */
export function signalPorts() {
  const heard = new Set<(signal: Signal) => void>();
  const watches = new Map<() => void, readonly string[]>();
  const serving: Pick<Serving, "onSignal" | "watch"> = {
    onSignal: (hear) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    watch: (paths, changed) => {
      watches.set(changed, paths);
      return () => watches.delete(changed);
    },
  };
  const controls = {
    signal: (name: Signal) => {
      for (const hear of heard) hear(name);
    },
    changed: () => {
      for (const changed of watches.keys()) changed();
    },
    watched: () => [...watches.values()].flat(),
  };
  return { serving, controls };
}

/** A reply of an upstream. */
export function replied(
  status: number,
  text = "{}",
  body: ReplyBody = wholeBody(bytes(text)),
): Sent {
  return { kind: "reply", status, headers: [["content-type", "application/json"]], body };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Time as it is, without anything that takes any. */
const hastyClock: Clock = {
  ...systemClock,
  after: (ms, callback) => systemClock.after(Math.min(ms, 1), callback),
};

function memoryTransport(upstream: Upstream): Transport {
  return {
    spec: transportSpec,
    async doSend(sending, signal) {
      const aborted = new Promise<Sent>((resolve) => {
        signal.addEventListener("abort", () => resolve({ kind: "aborted" }));
      });
      return Promise.race([upstream(sending), aborted]);
    },
  };
}

/** Where callers come in without a socket. */
function memoryEntrance() {
  let answer: Answerer | undefined;
  let address: Address | undefined;
  const running = new Set<AbortController>();
  let whenGone = () => {};
  const listening = (at: Address): Listening => ({
    at,
    isOwn: () => false,
    running: () => running.size,
    close: () =>
      new Promise((resolve) => {
        whenGone = resolve;
        if (running.size === 0) resolve();
      }),
    cut: () => {
      for (const caller of running) caller.abort();
    },
  });
  const ask = async (asked: Asked = {}): Promise<Got> => {
    const { method = "POST", path, headers, body = "{}", upload } = asked;
    if (answer === undefined) throw new Error("Nobody is waited for.");
    const caller = new AbortController();
    running.add(caller);
    const exchange = {
      method,
      path: path ?? "/v1/chat/completions",
      headers: { host: "localhost", "content-type": "application/json", ...headers },
      body: upload ?? {
        length: body.length,
        read: async () => ({ kind: "whole", bytes: bytes(body) }) as const,
      },
    };
    const answered = await answer(exchange, caller.signal);
    const text = await textOf(answered.body);
    running.delete(caller);
    if (running.size === 0) whenGone();
    return { status: answered.status, headers: Object.fromEntries(answered.headers), text };
  };
  return {
    ask,
    address: () => address,
    listen: async (next: Answerer, at: Address) => {
      answer = next;
      address = at;
      return listening(at.port === 0 ? { ...at, port: 50_000 } : at);
    },
  };
}

async function textOf(body: ReplyBody): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const part = await body.read();
    if (part.kind !== "bytes") return part.kind === "end" ? text : `${text}<${part.kind}>`;
    text += decoder.decode(part.bytes, { stream: true });
  }
}

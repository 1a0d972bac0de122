import assert from "node:assert";
import type { Sent, Transport } from "../transport.ts";
import type { Capability } from "./capability.ts";
import { type SendingParts, sendingTo } from "./sending-to.ts";
import type { Surroundings } from "./surroundings.ts";
import type { Behaviour } from "./upstream/exchange.ts";

/** One claim of the contract, and how it is shown. */
export interface Case {
  /** What a good transport does, as a sentence about it. */
  readonly title: string;
  /** Without these, nothing of it can be shown. */
  readonly needs?: readonly Capability[];
  /** Without these, it asks for less. */
  readonly bends?: readonly Capability[];
  readonly run: (scene: Scene) => Promise<void>;
}

/** Where a case is played: an upstream and a transport of its own. */
export interface Scene extends Surroundings {
  readonly transport: Transport;
  /** Whether the transport can do what the case may do without. */
  can(capability: Capability): boolean;
}

/** What becomes of a call: an upstream's behaviour, or an address, and what is sent to it. */
export interface Ask extends SendingParts {
  readonly to: Behaviour | string;
  readonly signal?: AbortSignal;
}

/** Sends a call. That it is a promise that is given, and no error that is thrown, is part of it. */
export function ask({ transport, upstream }: Scene, { to, signal, ...parts }: Ask): Promise<Sent> {
  const url = typeof to === "string" ? to : upstream.at(to);
  const sent = transport.doSend(sendingTo(url, parts), signal ?? new AbortController().signal);
  assert(typeof sent.then === "function", "doSend gives a promise");
  return sent;
}

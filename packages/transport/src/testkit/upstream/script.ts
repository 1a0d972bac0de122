import { pause } from "../time/pause.ts";
import type { Behaviour, Exchange } from "./exchange.ts";

/** One thing that an upstream does. Text and bytes are put on the wire as they are. */
export type ScriptStep =
  | string
  | Uint8Array
  | { readonly do: "pause"; readonly ms: number }
  | { readonly do: "wait"; readonly for: Promise<unknown> }
  /** Puts so many bytes on the wire, as fast as they are taken; made of `block`, over and over. */
  | { readonly do: "flood"; readonly bytes: number; readonly block?: string }
  /** Says nothing more until the other end goes. */
  | { readonly do: "stall" }
  | { readonly do: "close" }
  | { readonly do: "reset" };

/** Does one thing after the other, once the request is whole. */
export function play(...steps: readonly ScriptStep[]): Behaviour {
  const act = playAtOnce(...steps);
  return async (exchange) => {
    await exchange.over;
    await act(exchange);
  };
}

/** Does one thing after the other, without waiting for the request's body. */
export function playAtOnce(...steps: readonly ScriptStep[]): Behaviour {
  return async (exchange) => {
    for (const step of steps) {
      if (exchange.isGone()) return;
      await perform(step, exchange);
    }
  };
}

async function perform(step: ScriptStep, exchange: Exchange): Promise<void> {
  if (typeof step === "string" || step instanceof Uint8Array) return exchange.write(step);
  switch (step.do) {
    case "pause":
      return pause(step.ms);
    case "wait":
      await Promise.race([step.for, exchange.gone]);
      return;
    case "flood":
      return flood(step.bytes, step.block ?? floodBlock, exchange);
    case "stall":
      return exchange.gone;
    case "close":
      return exchange.close();
    case "reset":
      return exchange.reset();
  }
}

/** What a flood is made of where nothing else is said: 64 KiB in which no short stretch repeats. */
export const floodBlock = Array.from({ length: 8192 }, (_, at) =>
  at.toString(36).padStart(8, "-"),
).join("");

async function flood(length: number, block: string, exchange: Exchange): Promise<void> {
  const bytes = Buffer.from(block, "latin1");
  for (let left = length; left > 0 && !exchange.isGone(); left -= bytes.length) {
    await exchange.write(bytes.subarray(0, left));
  }
}

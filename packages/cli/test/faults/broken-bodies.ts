import { chunk, head, lastChunk, play, type ScriptStep } from "@pk-config/transport/testkit";
import { does, type Fault, type Group, headFor, type Kind } from "./fault.ts";

const event = "data: 1\n\n";
// What was written before a reset is thrown away unless the other end has read it by then.
const look = { do: "pause", ms: 30 } as const;
const close = { do: "close" } as const;
const reset = { do: "reset" } as const;
const stall = { do: "stall" } as const;
/** Twice of what is held back of an answer. */
const long = { do: "flood", bytes: 2 * 1024 * 1024 } as const;

/** Upstreams whose answers begin well. */
export const brokenBodies: Group = {
  title: "The answer of the upstream breaks off",
  intro:
    "A plain answer is held back until it is whole, or 1 MiB long, and a stream until its first part is there; so long a break is a failure like any other. After that the caller has the status already, and sees the connection close before the end. Where bytes and a reset arrive at the same moment, the system tells the gateway of an end alone: the code is `upstream-closed` then, and a body that has neither length nor chunks looks whole.",
  faults: [
    chunkwise("It closes the connection before the first byte of the body", close),
    chunkwise("It resets the connection before the first byte of the body", look, reset),
    chunkwise("It closes the connection between two chunks", chunk(event), close),
    chunkwise("It closes the connection inside a chunk", chunk(event), "ff\r\ndata: ", close),
    chunkwise("It closes the connection inside the last chunk", chunk(event), "0\r\n", close),
    chunkwise("It resets the connection inside the body", chunk(event), look, reset),
    does("Its body is shorter than the length that it told", (kind) =>
      play(headFor(kind, 99), event, look, close),
    ),
    chunkwise("A chunk has a size that is none", chunk(event), look, "zz\r\n", lastChunk, stall),
    chunkwise("A chunk is longer than its size", chunk(event), look, "2\r\nlong\r\n", stall),
    chunkwise("It breaks off a body of more than 1 MiB", "200000\r\n", long, look, close),
    does("It resets a body that has neither length nor chunks", (kind) =>
      play(unframed(kind), event, look, reset),
    ),
    does("It closes a body that has neither length nor chunks, which is its end", (kind) =>
      play(unframed(kind), event, close),
    ),
  ],
};

function chunkwise(title: string, ...steps: readonly ScriptStep[]): Fault {
  return does(title, (kind) => play(headFor(kind), ...steps));
}

function unframed(kind: Kind): string {
  const type = kind === "stream" ? "text/event-stream" : "application/json";
  return head(200, [
    ["content-type", type],
    ["connection", "close"],
  ]);
}

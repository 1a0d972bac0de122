import type { Behaviour } from "./exchange.ts";
import { chunk, chunkedHead, head, lastChunk } from "./replies.ts";
import { play } from "./script.ts";

const MIB = 1024 * 1024;

/** How large the body is that nobody should hold in memory. */
export const hugeBytes = 48 * MIB;

const ten = head(200, [["content-length", "10"]]);
const untilClose = head(200, [["connection", "close"]]);

// What was written before a reset is thrown away unless the other end has read it by then.
const look = { do: "pause", ms: 15 } as const;
const close = { do: "close" } as const;
const reset = { do: "reset" } as const;
const stall = { do: "stall" } as const;

/** The ways in which an upstream misbehaves. Each is also served at the path of its name. */
export const rude = {
  "never-answers": play(stall),
  "stalls-in-headers": play("HTTP/1.1 200 OK\r\nx-half: ", stall),
  "stalls-after-headers": play(ten, stall),
  "stalls-in-body": play(ten, "half", stall),

  "resets-before-headers": play(reset),
  "resets-in-headers": play("HTTP/1.1 200 OK\r\nx-half: ", look, reset),
  "resets-after-headers": play(ten, look, reset),
  "resets-in-body": play(ten, "half", look, reset),
  "resets-in-chunks": play(chunkedHead, chunk("half"), look, reset),
  "resets-where-close-is-the-end": play(untilClose, "half", look, reset),

  "closes-before-headers": play(close),
  "closes-in-headers": play("HTTP/1.1 200 OK\r\nx-half: ", close),
  "closes-before-body": play(ten, close),
  "closes-in-body": play(ten, "half", close),
  "closes-between-chunks": play(chunkedHead, chunk("half"), close),
  "closes-in-chunk": play(chunkedHead, "a\r\nhalf", close),
  "closes-in-last-chunk": play(chunkedHead, chunk("half"), "0\r\n", close),

  "speaks-no-http": play("SSH-2.0-OpenSSH_9.2\r\n\r\n", stall),
  "bad-status-line": play("HTTP/1.1 two hundred\r\n\r\n", stall),
  "bad-header-line": play("HTTP/1.1 200 OK\r\nno colon\r\n\r\n", stall),
  "two-lengths": play(
    "HTTP/1.1 200 OK\r\ncontent-length: 4\r\ncontent-length: 5\r\n\r\nhalf",
    stall,
  ),
  "switches-protocols": play(
    "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n",
    stall,
  ),
  "bad-chunk-size": play(chunkedHead, chunk("half"), "zz\r\nmore\r\n", lastChunk, stall),
  "bad-chunk-end": play(chunkedHead, chunk("half"), "4\r\nmorelost\r\n", lastChunk, stall),

  "one-huge-header": play(`HTTP/1.1 200 OK\r\nx-huge: ${"x".repeat(MIB / 8)}\r\n\r\n`, stall),
  "many-headers": play(
    "HTTP/1.1 200 OK\r\n",
    Array.from({ length: 8000 }, (_, at) => `x-${at}: ${at}\r\n`).join(""),
    "\r\n",
    stall,
  ),
  "endless-headers": play("HTTP/1.1 200 OK\r\n", {
    do: "flood",
    bytes: hugeBytes,
    block: "x-more: and more\r\n".repeat(1000),
  }),
  "huge-body": play(head(200, [["content-length", String(hugeBytes)]]), {
    do: "flood",
    bytes: hugeBytes,
  }),
} as const satisfies Readonly<Record<string, Behaviour>>;

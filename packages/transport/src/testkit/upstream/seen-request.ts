import type { Header } from "../../transport.ts";

/** A request as it came, to the byte. What it says grows while the request comes. */
export interface SeenRequest {
  readonly method: string;
  /** Path and query as the request line has them. */
  readonly target: string;
  /** The header lines exactly as they came. */
  readonly lines: readonly string[];
  /** The same as names in lower case and values. */
  readonly headers: readonly Header[];
  /** Which connection it came on, counted from 1. */
  readonly connection: number;
  readonly body: Uint8Array;
  /** `whole`: its end has come. `cut`: the connection went before. */
  readonly state: "open" | "whole" | "cut";
}

/** A request that is being written down. */
export interface RequestRecord {
  readonly seen: SeenRequest;
  /** Settles once nothing more of the request can come. */
  readonly over: Promise<void>;
  add(bytes: Uint8Array): void;
  end(state: "whole" | "cut"): void;
}

/** Begins to write down a request, by the lines of its head. */
export function requestRecord(head: readonly string[], connection: number): RequestRecord {
  const [requestLine = "", ...lines] = head;
  const [method = "", target = ""] = requestLine.split(" ");
  const parts: Uint8Array[] = [];
  let state: SeenRequest["state"] = "open";
  let settle = () => {};
  const over = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const seen: SeenRequest = {
    method,
    target,
    lines,
    headers: lines.map(headerOf),
    connection,
    get body() {
      return Buffer.concat(parts);
    },
    get state() {
      return state;
    },
  };
  return {
    seen,
    over,
    add: (bytes) => {
      parts.push(bytes);
    },
    end: (ended) => {
      if (state === "open") state = ended;
      settle();
    },
  };
}

function headerOf(line: string): Header {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

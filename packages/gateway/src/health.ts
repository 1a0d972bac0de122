import { wholeBody } from "@pk-config/transport";
import type { Answer } from "./exchange.ts";

const alive = new TextEncoder().encode('{"status":"ok"}');

/** Says that the gateway is alive. It says nothing of upstreams: one that is down is no fault of ours. */
export function health(): Answer {
  return {
    status: 200,
    headers: [["content-type", "application/json"]],
    body: wholeBody(alive),
  };
}

import type { Sending, Transport } from "@pk-config/transport";
import { describeTransport } from "@pk-config/transport/testkit";
import { httpTransport } from "@pk-config/transport-http";
import { describe, expect, it } from "vitest";
import { portkeyTransport } from "../src/index.ts";
import { passThrough } from "./pass-through.ts";

/** Takes each upstream of the suite for the gateway, as if plans had been made for it. */
function throughEach(transport: Transport): Transport {
  return {
    ...transport,
    async doSend(sending, signal) {
      const gateway = /^https?:\/\/[^/]+/.exec(sending.url)?.[0] ?? "http://127.0.0.1/v1";
      return portkeyTransport({ gateway, transport }).doSend(withHost(sending), signal);
    },
  };
}

function withHost(sending: Sending): Sending {
  return { ...sending, target: { ...sending.target, custom_host: "https://llm.example.com/v1" } };
}

const suite = describeTransport(
  "through a gateway",
  ({ lookup, trusted }) => {
    const trustedHosts = ["127.0.0.1", "upstream.test", "alias.test"];
    const http = httpTransport({ resolve: lookup, ca: [trusted], trustedHosts });
    return throughEach(passThrough(http));
  },
  {
    describe,
    it,
    lacks: {
      requestHeaders: "a gateway writes headers in its own order",
      unaskedContinue: "undici takes one for a bad response, and closes the connection",
    },
  },
);

it("is asked everything that the contract says, but for what it lacks", () => {
  expect(suite.notAsked).toEqual(["passes over a `100 Continue` that nobody asked for"]);
  expect(suite.asked).toContain("gives up a handshake when the signal fires");
});

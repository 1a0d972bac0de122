import { describeTransport } from "@pk-config/transport/testkit";
import { describe, expect, it } from "vitest";
import { httpTransport } from "../src/index.ts";

const suite = describeTransport(
  "over HTTP with undici",
  ({ lookup, trusted }) =>
    httpTransport({
      resolve: lookup,
      ca: [trusted],
      trustedHosts: ["127.0.0.1", "upstream.test", "alias.test"],
    }),
  {
    describe,
    it,
    lacks: { unaskedContinue: "undici takes one for a bad response, and closes the connection" },
  },
);

it("is asked everything that the contract says, but for what it lacks", () => {
  expect(suite.notAsked).toEqual(["passes over a `100 Continue` that nobody asked for"]);
  expect(suite.asked).toContain("gives up a handshake when the signal fires");
});

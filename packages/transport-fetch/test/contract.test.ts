import { describeTransport } from "@pk-config/transport/testkit";
import { describe, expect, it } from "vitest";
import { fetchTransport } from "../src/index.ts";

const suite = describeTransport("fetch", () => fetchTransport({ trustedHosts: ["127.0.0.1"] }), {
  describe,
  it,
  lacks: {
    exactAddress: "fetch parses addresses",
    requestHeaders: "fetch joins headers and adds its own",
    replyHeaders: "fetch sorts and joins headers",
    rawBodies: "fetch decompresses",
    requestLengths: "fetch writes the length itself, and of a stream none",
    readsAtOnce: "a reader gives one part at a time",
    noSpareConnections: "Node's fetch makes one for a call that was given up",
    resolver: "fetch has its own",
    trust: "fetch has its own",
    resetsAtEnd: "fetch takes a reset for the end",
    unaskedContinue: "fetch takes it for a fault",
    handshakes: "Node's fetch ends the call and not the handshake",
    close: "fetch keeps its connections to itself",
  },
});

it("is asked everything that the contract says, but for what it lacks", () => {
  expect(suite.notAsked).toEqual([
    "passes over a `100 Continue` that nobody asked for",
    "sends what a URL parser would write otherwise",
    "tells the length of a stream that has one",
    "answers a read at once with all that has come",
    "takes only a close for the end of a body that has neither length nor chunks",
    "resolves a name",
    "tells that a name has no address",
    "speaks TLS where the certificate is trusted",
    "tells that TLS failed where the certificate is for another name",
    "gives up looking for an address when the signal fires",
    "makes one connection for each call that is given up, and none after it",
    "cuts off what is under way when it is closed, and keeps no connection",
  ]);
  expect(suite.asked).toContain("gives up a handshake when the signal fires");
});

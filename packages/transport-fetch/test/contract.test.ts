import { describeTransport } from "@pk-config/transport/testkit";
import { describe, it } from "vitest";
import { fetchTransport } from "../src/index.ts";

describeTransport("fetch", () => fetchTransport({ trustedHosts: ["127.0.0.1"] }), {
  describe,
  it,
  lacks: {
    exactAddress: "fetch parses addresses",
    requestHeaders: "fetch joins headers and adds its own",
    replyHeaders: "fetch sorts and joins headers",
    rawBodies: "fetch decompresses",
    readsAtOnce: "a reader gives one part at a time",
    resolver: "fetch has its own",
    trust: "fetch has its own",
    resetsAtEnd: "fetch takes a reset for the end",
    unaskedContinue: "fetch takes it for a fault",
    handshakes: "Node's fetch ends the call and not the handshake",
    close: "fetch keeps its connections to itself",
  },
});

import { describeTransport } from "@pk-config/transport/testkit";
import { describe, it } from "vitest";
import { httpTransport } from "../src/index.ts";

describeTransport(
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

import { describe, expect, it } from "vitest";
import { describeTransport } from "../src/testkit/index.ts";
import { referenceTransport } from "./reference-transport.ts";

const suite = describeTransport("that is the reference", referenceTransport, { describe, it });

it("is asked everything that the contract says", () => {
  expect(suite.notAsked).toEqual([]);
  expect(suite.asked.length).toBeGreaterThan(60);
});

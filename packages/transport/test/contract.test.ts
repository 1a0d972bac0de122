import { describe, it } from "vitest";
import { describeTransport } from "../src/testkit/index.ts";
import { referenceTransport } from "./reference-transport.ts";

describeTransport("that is the reference", referenceTransport, { describe, it });

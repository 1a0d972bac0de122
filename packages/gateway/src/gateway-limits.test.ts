import { defaultRunLimits } from "@pk-config/runner";
import { describe, expect, it } from "vitest";
import { scriptedTransport } from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";
import { gatewayLimits, limitsFrom } from "./gateway-limits.ts";

const names = Object.keys({ ...gatewayLimits, ...defaultRunLimits });

describe("the limits of a gateway", () => {
  it("are the defaults where nothing is said, also where it is said that there is nothing", () => {
    const limits = { ...gatewayLimits, ...defaultRunLimits };
    expect(limitsFrom()).toEqual(limits);
    const unsaid = Object.fromEntries(names.map((name) => [name, undefined]));
    expect(limitsFrom({ ...unsaid })).toEqual(limits);
  });

  it("are those that are said", () => {
    const limits = Object.fromEntries(names.map((name, index) => [name, index]));
    expect(limitsFrom({ ...limits })).toEqual(limits);
    expect(limitsFrom({ idleMs: Number.POSITIVE_INFINITY }).idleMs).toBe(Number.POSITIVE_INFINITY);
  });

  it.each(names)("are refused where %s is no number of 0 or more", (name) => {
    const transport = scriptedTransport();
    for (const wrong of [Number.NaN, -1, "5", null]) {
      const limits = JSON.parse("{}");
      limits[name] = wrong;
      expect(() => createAnswerer({ transport, limits })).toThrow(
        new TypeError(`limits.${name} has to be a number of 0 or more, and it is ${wrong}.`),
      );
    }
  });
});

describe("a trusted host that is none", () => {
  it.each(["ollama:11434", "10.0.0.0/8"])("is refused: %s", (host) => {
    const transport = scriptedTransport();
    expect(() => createAnswerer({ transport, trustedHosts: [host] })).toThrow(TypeError);
  });
});

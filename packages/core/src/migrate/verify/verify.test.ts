import { describe, expect, it } from "vitest";
import { load } from "../../load.ts";
import type { ValidConfig } from "../../validate/validate.ts";
import { verify } from "./verify.ts";

function valid(config: object): ValidConfig {
  const loaded = load(JSON.stringify(config));
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ message }) => message).join(" "));
  return loaded.value;
}

const options = [
  { provider: "openai", apiKey: "SECRET_A", weight: 3 },
  { provider: "anthropic", apiKey: "SECRET_B" },
];
const targets = [
  { provider: "openai", api_key: "SECRET_A", weight: 3 },
  { provider: "anthropic", api_key: "SECRET_B" },
];
const balanced = valid({ strategy: { mode: "loadbalance" }, targets });

describe("verify", () => {
  it("says what was tried", () => {
    const found = verify({ mode: "ab_test", options }, balanced, { seed: 1, runs: 10 });
    // Two draws for two bodies, and in each of them one call with each of six outcomes.
    expect(found).toEqual({
      kind: "equivalent",
      tried: { draws: 2, requests: 12, outcomes: 28, runs: 10, complete: true },
    });
  });

  it("gives the shortest run in which the two are not the same, without any key", () => {
    const after = valid({ strategy: { mode: "fallback" }, targets: [...targets].reverse() });
    const found = verify({ mode: "fallback", options }, after, { seed: 1, runs: 0 });
    expect(found).toMatchObject({
      kind: "different",
      expected: [],
      counterExample: {
        difference: { what: "target", call: 1, names: [] },
        outcomes: [],
        oldCalls: [{ at: "/options/0", provider: "openai", key: "/options/0/apiKey" }],
        newCalls: [{ at: "/targets/0", provider: "anthropic", key: "/targets/0/api_key" }],
      },
    });
    expect(JSON.stringify(found)).not.toContain("SECRET");
  });

  it("keeps secrets in parameters to itself", () => {
    const target = { provider: "openai", api_key: "SECRET_A" };
    const before = { ...target, override_params: { headers: { authorization: "SECRET_C" } } };
    const found = verify(before, valid(target), { seed: 1, runs: 0 });
    expect(found).toMatchObject({ counterExample: { difference: { names: ["headers"] } } });
    expect(JSON.stringify(found)).not.toContain("SECRET");
  });

  it("names the draw that a difference takes", () => {
    const before = { mode: "loadbalance", options: [options[0], { ...options[1], weight: 2 }] };
    expect(verify(before, balanced, { seed: 1, runs: 0 })).toMatchObject({
      counterExample: {
        draws: [{ before: "", after: "", draw: 0.675 }],
        difference: { what: "target", call: 1 },
      },
    });
  });

  it("says which findings have told of a difference", () => {
    const before = { mode: "single", options: [{ provider: "openai", apiKeyName: "production" }] };
    const after = valid({ strategy: { mode: "single" }, targets: [{ provider: "openai" }] });
    expect(verify(before, after, { seed: 1, runs: 0, approximate: ["PK1101"] })).toMatchObject({
      kind: "different",
      expected: ["PK1101"],
      counterExample: { difference: { what: "key", call: 1 } },
    });
  });

  it("says that a config that never ran runs now", () => {
    const found = verify({ mode: "scientist", options }, balanced, { seed: 1, runs: 0 });
    expect(found).toMatchObject({
      counterExample: { oldCalls: [], oldEnd: "nothing sent", difference: { what: "calls" } },
    });
  });

  it("does not compare what 1.0 did not have", () => {
    const config = {
      strategy: { mode: "conditional", conditions: [], default: "a" },
      targets: [{ name: "a", provider: "openai", api_key: "SECRET_A" }],
    };
    const before = { mode: "fallback", options: [config] };
    expect(verify(before, balanced, { seed: 1, runs: 0 })).toEqual({
      kind: "unknown",
      at: "/options/0",
    });
  });

  it("says when a config is too large for every situation", () => {
    const nine = <T>(node: T) => Array.from({ length: 9 }, () => node);
    const before = { mode: "fallback", options: nine({ mode: "ab_test", options }) };
    const balancer = { strategy: { mode: "loadbalance" }, targets };
    const after = valid({ strategy: { mode: "fallback" }, targets: nine(balancer) });
    const found = verify(before, after, { seed: 1, runs: 20 });
    expect(found).toMatchObject({
      kind: "equivalent",
      tried: { draws: 18, runs: 20, complete: false },
    });
  });

  it("tries private hosts and the rest of the settings", () => {
    const target = { provider: "openai", api_key: "A", custom_host: "http://localhost:8080/v1" };
    const after = { strategy: { mode: "fallback" }, targets: [target, ...targets] };
    const before = { mode: "fallback", options: [target, ...options] };
    expect(verify(before, valid(after), { seed: 1, runs: 5 }).kind).toBe("equivalent");
  });
});

import { describe, expect, it } from "vitest";
import { chat, planned, programOf, targetsOf } from "../../test/plan/planned.ts";
import { breakerAfter, type Circuit, newCircuit } from "./breaker.ts";
import { circuitsOf, openTargets } from "./circuits.ts";

const openai = { provider: "openai", api_key: "k" };
const breaker = { failure_threshold: 2, cooldown_interval: 40_000 };

describe("circuitsOf", () => {
  it("takes the nearest cb_config: the target's, the strategy's, one from above", () => {
    const program = programOf({
      strategy: { mode: "fallback" },
      cb_config: { failure_threshold: 9 },
      targets: [
        { ...openai, cb_config: { failure_threshold: 1, failure_status_codes: [429] } },
        {
          strategy: { mode: "loadbalance", cb_config: breaker },
          targets: [openai, openai],
        },
      ],
    });
    expect(Object.fromEntries(circuitsOf(program))).toEqual({
      "/targets/0": { failureThreshold: 1, failureStatuses: [429], cooldownMs: 30_000 },
      "/targets/1": { failureThreshold: 9, cooldownMs: 30_000 },
      "/targets/1/targets/0": { failureThreshold: 2, cooldownMs: 40_000 },
      "/targets/1/targets/1": { failureThreshold: 2, cooldownMs: 40_000 },
    });
  });

  it("makes one policy for all that inherit a cb_config, and keeps each status of it once", () => {
    const program = programOf({
      strategy: { mode: "fallback" },
      cb_config: { ...breaker, failure_status_codes: [500, 503, 500] },
      targets: [openai, openai],
    });
    const [first, second] = [...circuitsOf(program).values()];
    expect(first?.failureStatuses).toEqual([500, 503]);
    expect(second).toBe(first);
  });

  it("watches no target of a conditional or a single", () => {
    const program = programOf({
      strategy: {
        mode: "conditional",
        conditions: [{ query: { "metadata.a": 1 }, then: "a" }],
        default: "a",
      },
      cb_config: breaker,
      targets: [{ name: "a", strategy: { mode: "single" }, targets: [openai] }],
    });
    expect(circuitsOf(program).size).toBe(0);
  });
});

describe("openTargets", () => {
  const program = programOf({
    strategy: { mode: "fallback", cb_config: breaker },
    targets: [openai, { ...openai, api_key: "l" }],
  });
  const circuits = circuitsOf(program);

  it("leaves a failing target out of plans for its cooldown", () => {
    const policy = circuits.get("/targets/0");
    if (policy === undefined) throw new Error("a circuit was expected");
    let circuit: Circuit = newCircuit;
    for (const atMs of [1000, 2000])
      circuit = breakerAfter(circuit, { kind: "outcome", status: 500, atMs }, policy);
    const states = new Map([["/targets/0", circuit]]);
    const at = (nowMs: number) =>
      targetsOf(planned(program, chat(), { nowMs, open: openTargets(circuits, states, nowMs) }));
    expect(at(3000)).toEqual(["/targets/1"]);
    expect(at(50_000)).toEqual(["/targets/0", "/targets/1"]);
  });
});

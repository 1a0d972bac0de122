import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOutcome } from "../../test/decide/any-event.ts";
import { play } from "../../test/decide/play.ts";
import { anyConfig } from "../../test/plan/any-config.ts";
import { chat, planned, programOf, targetsOf } from "../../test/plan/planned.ts";
import { compile } from "../compile/compile.ts";
import { load } from "../load.ts";
import type { Plan } from "./plan-data.ts";

/** A plan without the places that its settings were written at. */
function withoutOrigins(plan: Plan): unknown {
  if (plan.kind === "refused") return plan;
  return plan.attempts.map(
    ({ call: { from: _from, ...call }, retry: { at: _at, ...retry }, next }) => ({
      call,
      retry,
      next,
    }),
  );
}

const leaf = fc.record({
  provider: fc.constantFrom("openai", "groq"),
  api_key: fc.constant("sk-a"),
  override_params: fc.record({ model: fc.constantFrom("a", "b") }),
});

const shared = fc.record(
  {
    retry: fc.record({ attempts: fc.integer({ min: 0, max: 5 }) }),
    request_timeout: fc.integer({ min: 0, max: 9000 }),
    forward_headers: fc.constant(["x-user"]),
    default_params: fc.constant({ top_p: 1 }),
    drop_params: fc.constant(["a.b"]),
  },
  { requiredKeys: [] },
);

describe("the laws of plans", () => {
  it("a setting that all targets share means the same on the node above them", () => {
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 1, maxLength: 4 }), shared, (targets, settings) => {
        const strategy = { mode: "fallback" };
        const below = { strategy, targets: targets.map((one) => ({ ...one, ...settings })) };
        const above = { strategy, targets, ...settings };
        const incoming = chat({ headers: { "x-user": "u" } });
        expect(withoutOrigins(planned(programOf(above), incoming))).toEqual(
          withoutOrigins(planned(programOf(below), incoming)),
        );
      }),
    );
  });

  it("a higher weight never costs a target a seed", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(weights, fc.nat(), fc.integer({ min: 1, max: 9 }), (given, at, more) => {
        fc.pre(given.some((weight) => weight > 0));
        const index = at % given.length;
        const seedsOf = (list: readonly number[]) => {
          const targets = list.map((weight) => ({ provider: "openai", api_key: "k", weight }));
          const program = programOf({ strategy: { mode: "loadbalance" }, targets });
          const seeds = Array.from({ length: 200 }, (_, seed) => seed);
          return seeds.filter(
            (seed) => targetsOf(planned(program, chat(), { seed }))[0] === `/targets/${index}`,
          ).length;
        };
        const raised = given.map((weight, position) =>
          position === index ? weight + more : weight,
        );
        expect(seedsOf(raised)).toBeGreaterThanOrEqual(seedsOf(given));
      }),
    );
  });

  it("a target that no outcome leads to changes no run", () => {
    fc.assert(
      fc.property(
        fc.array(leaf, { minLength: 1, maxLength: 3 }),
        fc.array(anyOutcome, { minLength: 1, maxLength: 8 }),
        (targets, script) => {
          const strategy = { mode: "fallback", on_status_codes: [599] };
          const one = planned(programOf({ strategy, targets }), chat());
          const two = planned(programOf({ strategy, targets: [...targets, targets[0]] }), chat());
          const acts = script.map((outcome) => ({ outcome }));
          expect(play(two, acts).steps).toEqual(play(one, acts).steps);
        },
      ),
    );
  });

  it("every run ends within the bound that its plan says", () => {
    fc.assert(
      fc.property(
        anyConfig,
        fc.array(anyOutcome, { minLength: 1, maxLength: 20 }),
        (config, script) => {
          const loaded = load(JSON.stringify(config));
          fc.pre(loaded.ok);
          const plan = planned(compile(loaded.value), chat());
          fc.pre(plan.kind === "route");
          const { steps } = play(
            plan,
            script.map((outcome) => ({ outcome })),
          );
          const waits = steps.flatMap((step) => (step.do === "wait" ? [step.ms] : []));
          const calls = steps.filter((step) => step.do === "send").length;
          expect(calls).toBeLessThanOrEqual(plan.bound.calls);
          expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(plan.bound.waitMs);
        },
      ),
    );
  });
});

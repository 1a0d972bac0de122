import { validatePlan, validateTrace } from "@pk-config/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { anyConfig, canary } from "../../test/plan/any-config.ts";
import { anyRequest } from "../../test/plan/any-request.ts";
import { planned, prodCatalogue, targetsOf } from "../../test/plan/planned.ts";
import { compile } from "../compile/compile.ts";
import { decide } from "../decide/decide.ts";
import { load } from "../load.ts";
import { readRequest } from "../request/read-request.ts";
import { trace } from "../trace/trace.ts";
import { everyPlan } from "./every-plan.ts";

const anyProgram = anyConfig
  .map((config) => load(JSON.stringify(config)))
  .filter((loaded) => loaded.ok)
  .map((loaded) => compile(deepFreeze(loaded.value)));

const circumstances = fc.record({
  seed: fc.integer(),
  nowMs: fc.nat(),
  catalogue: fc.constantFrom(undefined, prodCatalogue).filter((one) => one !== undefined),
  open: fc.constantFrom(
    new Set<string>(),
    new Set(["/targets/0"]),
    new Set(["/targets/0/targets/1"]),
  ),
});

const anyCase = fc.record({
  program: anyProgram,
  incoming: anyRequest.map(deepFreeze),
  circumstances,
});

describe("plan", () => {
  it("fits its published schema, and so does its trace", () => {
    fc.assert(
      fc.property(anyCase, ({ program, incoming, circumstances: around }) => {
        const plan = planned(program, incoming, around);
        expect([validatePlan(plan), validatePlan.errors]).toEqual([true, null]);
        expect([validateTrace(trace(plan)), validateTrace.errors]).toEqual([true, null]);
      }),
    );
  });

  it("is the same to the byte for the same arguments", () => {
    fc.assert(
      fc.property(anyCase, ({ program, incoming, circumstances: around }) => {
        const first = JSON.stringify(planned(program, incoming, around));
        expect(JSON.stringify(planned(program, incoming, around))).toBe(first);
      }),
    );
  });

  it("does not depend on what was planned before", () => {
    fc.assert(
      fc.property(
        anyConfig,
        fc.array(anyRequest, { minLength: 1, maxLength: 4 }),
        (config, all) => {
          const loaded = load(JSON.stringify(config));
          fc.pre(loaded.ok);
          const used = compile(loaded.value);
          for (const incoming of all) {
            const fresh = JSON.stringify(planned(compile(loaded.value), incoming));
            expect(JSON.stringify(planned(used, incoming))).toBe(fresh);
          }
        },
      ),
    );
  });

  it("holds no secret of the config or the request", () => {
    fc.assert(
      fc.property(anyCase, ({ program, incoming, circumstances: around }) => {
        const plan = planned(program, incoming, around);
        expect(JSON.stringify([plan, trace(plan), decide(plan, [])])).not.toContain(canary);
      }),
    );
  });

  it("leads forward only, and says how long a run can be", () => {
    fc.assert(
      fc.property(anyCase, ({ program, incoming, circumstances: around }) => {
        const plan = planned(program, incoming, around);
        if (plan.kind === "refused") return;
        for (const [index, { next }] of plan.attempts.entries()) {
          for (const { to } of next) {
            expect(to).toBeGreaterThan(index);
            expect(to).toBeLessThan(plan.attempts.length);
          }
        }
        const calls = plan.attempts.reduce((sum, { retry }) => sum + retry.attempts + 1, 0);
        expect(plan.bound.calls).toBe(calls);
      }),
    );
  });

  it("leaves out an open circuit, unless all are open", () => {
    fc.assert(
      fc.property(anyCase, ({ program, incoming, circumstances: around }) => {
        const plan = planned(program, incoming, around);
        const skipped = plan.decisions.flatMap((one) =>
          one.kind === "skipped" ? one.targets : [],
        );
        for (const target of targetsOf(plan)) expect(skipped).not.toContain(target);
      }),
    );
  });
});

describe("everyPlan", () => {
  it("lists plans whose shares add up to one, among them the plan of any seed", () => {
    fc.assert(
      fc.property(anyCase, ({ program, incoming, circumstances: around }) => {
        const read = readRequest(incoming);
        fc.pre(read.ok);
        const { balancers, ways, complete } = everyPlan(program, read.request, around);
        for (const { shares } of balancers)
          expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        if (!complete) return;
        expect(ways.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        const made = targetsOf(planned(program, incoming, around)).join(" ");
        expect(ways.map(({ plan }) => targetsOf(plan).join(" "))).toContain(made);
      }),
    );
  });
});

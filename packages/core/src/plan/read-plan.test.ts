import type { PlanV1, TraceV1 } from "@pk-config/schema";
import { describe, expect, expectTypeOf, it } from "vitest";
import { routed } from "../../test/plan/planned.ts";
import { InvariantError } from "../invariant-error.ts";
import type { Trace } from "../trace/trace.ts";
import { refusedPlan } from "./plan.ts";
import type { Plan } from "./plan-data.ts";
import { readPlan } from "./read-plan.ts";

const plan = routed({
  strategy: { mode: "fallback" },
  retry: { attempts: 1 },
  targets: [
    { provider: "openai", api_key: "k" },
    { provider: "groq", api_key: "k" },
  ],
});

/** The plan as JSON, changed. */
function forged(change: (plan: ReturnType<typeof JSON.parse>) => void): unknown {
  const copy = JSON.parse(JSON.stringify(plan));
  change(copy);
  return copy;
}

type Loose<T> = T extends object ? { -readonly [Key in keyof T]: Loose<T[Key]> } : T;

describe("readPlan", () => {
  it("takes a plan that went through JSON", () => {
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    const { refusal } = refusalOf();
    expect(readPlan(refusedPlan(refusal))).toMatchObject({ kind: "refused" });
  });

  it.each<[string, unknown, RegExp]>([
    ["no plan", null, /another form/],
    ["a text", "plan", /another form/],
    ["another version", forged((copy) => Object.assign(copy, { version: 2 })), /version 2 came/],
    ["no attempts", forged((copy) => Object.assign(copy, { attempts: [] })), /\/attempts/],
    [
      "a way back",
      forged((copy) => (copy.attempts[1].next = [{ on: "failure", to: 1, at: "" }])),
      /leads to attempt 1/,
    ],
    ["a way out", forged((copy) => (copy.attempts[0].next[0].to = 9)), /leads to attempt 9 of 2/],
    ["too few waits", forged((copy) => (copy.attempts[0].retry.waitsMs = [])), /wait before each/],
    [
      "a strange header",
      forged((copy) => (copy.attempts[0].call.headers[0].value = { from: "disk" })),
      /headers/,
    ],
  ])("refuses %s", (_, value, message) => {
    expect(() => readPlan(value)).toThrow(InvariantError);
    expect(() => readPlan(value)).toThrow(message);
  });
});

function refusalOf() {
  const message = "No.";
  return {
    refusal: { reason: "no-provider", at: "", message, hint: "Send one.", status: 400 },
  } as const;
}

describe("the published schemas", () => {
  it("describe the types of the core", () => {
    expectTypeOf<Loose<Plan>>().toExtend<Loose<PlanV1>>();
    expectTypeOf<Loose<Trace>>().toExtend<Loose<TraceV1>>();
  });
});

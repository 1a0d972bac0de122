import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { leastCooldownMs } from "../format/least-cooldown.ts";
import {
  type BreakerEvent,
  type BreakerPolicy,
  breakerAfter,
  type Circuit,
  isOpen,
  newCircuit,
} from "./breaker.ts";

const failure = 500;
const success = 200;

const anyPolicy: fc.Arbitrary<BreakerPolicy> = fc.record(
  {
    failureThreshold: fc.integer({ min: 1, max: 5 }),
    failureThresholdPercentage: fc.double({ min: 0, max: 100, noNaN: true }),
    minimumRequests: fc.integer({ min: 1, max: 8 }),
    cooldownMs: fc.constantFrom(0, 30_000, 60_000),
    failureStatuses: fc.constantFrom([failure], [failure, 429]),
  },
  { requiredKeys: ["cooldownMs"] },
);

/** Times are near each other or far apart, and need not be in order. */
const anyEvent: fc.Arbitrary<BreakerEvent> = fc.record({
  kind: fc.constant("outcome" as const),
  status: fc.constantFrom(success, failure, failure, 429),
  atMs: fc.oneof(fc.nat(100_000), fc.integer()),
});

const anyHistory = fc.array(anyEvent, { maxLength: 20 });

function after(events: readonly BreakerEvent[], policy: BreakerPolicy): Circuit {
  let circuit: Circuit = newCircuit;
  for (const event of events) circuit = breakerAfter(deepFreeze(circuit), event, policy);
  return circuit;
}

function cooldownOf({ cooldownMs }: BreakerPolicy): number {
  return Math.max(leastCooldownMs, cooldownMs);
}

describe("a circuit, whatever was told to it", () => {
  it("is open until its cooldown is over, whatever it is told meanwhile, and not longer", () => {
    const moment = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const told = fc.array(fc.tuple(fc.constantFrom(success, failure), moment), { maxLength: 5 });
    fc.assert(
      fc.property(anyPolicy, anyHistory, told, moment, (policy, history, more, now) => {
        const circuit = after(history, policy);
        fc.pre(circuit.kind === "open");
        const cooldown = cooldownOf(policy);
        const within = (part: number): number => circuit.sinceMs + Math.floor(part * cooldown);
        let later: Circuit = circuit;
        for (const [status, part] of more) {
          later = breakerAfter(later, { kind: "outcome", status, atMs: within(part) }, policy);
        }
        expect(isOpen(later, policy, within(now))).toBe(true);
        expect(isOpen(later, policy, circuit.sinceMs + cooldown)).toBe(false);
      }),
    );
  });

  it("is closed by a success once it is half open, and opened again by a failure", () => {
    fc.assert(
      fc.property(anyPolicy, anyHistory, fc.nat(), (policy, history, late) => {
        const circuit = after(history, policy);
        fc.pre(circuit.kind === "open");
        const atMs = circuit.sinceMs + cooldownOf(policy) + late;
        const closed = breakerAfter(circuit, { kind: "outcome", status: success, atMs }, policy);
        expect(closed).toEqual(newCircuit);
        const opened = breakerAfter(circuit, { kind: "outcome", status: failure, atMs }, policy);
        expect(isOpen(opened, policy, atMs)).toBe(true);
      }),
    );
  });

  it("is opened by failures only", () => {
    fc.assert(
      fc.property(anyPolicy, anyHistory, fc.integer(), (policy, history, atMs) => {
        const before = after(history, policy);
        const told = breakerAfter(before, { kind: "outcome", status: success, atMs }, policy);
        if (told.kind === "open") expect(told).toBe(before);
      }),
    );
  });

  it("is never opened by fewer failures than its threshold", () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(5), fc.integer(), (history, more, nowMs) => {
        const failures = history.filter(({ status }) => status >= failure).length;
        const policy = { failureThreshold: failures + 1 + more, cooldownMs: 30_000 };
        expect(isOpen(after(history, policy), policy, nowMs)).toBe(false);
      }),
    );
  });

  it("keeps no more than counts, which agree with each other", () => {
    fc.assert(
      fc.property(anyPolicy, anyHistory, (policy, history) => {
        const circuit = after(history, policy);
        expect(Object.values(circuit).every((value) => typeof value !== "object")).toBe(true);
        expect(JSON.parse(JSON.stringify(circuit))).toEqual(circuit);
        if (circuit.kind === "open") return;
        expect(circuit.failures).toBeLessThanOrEqual(circuit.calls);
        expect(circuit.calls).toBeLessThanOrEqual(history.length);
        expect(circuit.inARow).toBeLessThan(policy.failureThreshold ?? history.length + 1);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { leastCooldownMs } from "../format/least-cooldown.ts";
import { type BreakerPolicy, breakerAfter, type Circuit, isOpen, newCircuit } from "./breaker.ts";

/** A call that ended in a status, so many seconds after the first. */
type Call = readonly [status: number, second: number];

const startMs = 1_700_000_000_000;
const at = (second: number): number => startMs + second * 1000;

function after(policy: BreakerPolicy, ...calls: readonly Call[]): Circuit {
  let circuit: Circuit = newCircuit;
  for (const [status, second] of calls) {
    const event = { kind: "outcome", status, atMs: at(second) } as const;
    circuit = breakerAfter(deepFreeze(circuit), event, policy);
  }
  return circuit;
}

/** Whether the circuit is open right after the last of the calls. */
function opens(policy: BreakerPolicy, ...calls: readonly Call[]): boolean {
  return isOpen(after(policy, ...calls), policy, at(calls.at(-1)?.[1] ?? 0));
}

const three: BreakerPolicy = { failureThreshold: 3, cooldownMs: 60_000 };
const half: BreakerPolicy = {
  failureThresholdPercentage: 50,
  minimumRequests: 4,
  cooldownMs: 60_000,
};

describe("a number of failures", () => {
  it("opens the circuit when it is reached, and not before", () => {
    expect(opens(three, [500, 0], [503, 1])).toBe(false);
    expect(opens(three, [500, 0], [503, 1], [500, 2])).toBe(true);
  });

  it("counts failures among successes that are near in time", () => {
    expect(opens(three, [500, 0], [200, 1], [500, 2], [200, 3], [500, 4])).toBe(true);
  });

  it("forgets failures among successes that are long ago", () => {
    expect(opens(three, [500, 0], [200, 1], [500, 2], [500, 60])).toBe(false);
  });

  it("counts from the first call on, also where a clock began at 0", () => {
    const early: readonly Call[] = [
      [500, 50],
      [200, 51],
      [500, 70],
      [200, 71],
      [500, 109],
    ];
    expect(
      opens(three, ...early.map(([status, second]): Call => [status, second - startMs / 1000])),
    ).toBe(true);
  });

  it("remembers failures without any success, however long ago", () => {
    expect(opens(three, [500, 0], [500, 600], [500, 1200])).toBe(true);
    expect(opens(three, [500, 0], [500, 600], [200, 1199], [500, 1200])).toBe(false);
  });
});

describe("a share of failures", () => {
  it("opens the circuit when it is passed, not when it is met", () => {
    expect(opens(half, [200, 0], [200, 1], [500, 2], [500, 3])).toBe(false);
    expect(opens(half, [200, 0], [500, 1], [500, 2], [500, 3])).toBe(true);
  });

  it("says nothing before the minimum of requests, successes counted", () => {
    expect(opens(half, [500, 0], [500, 1], [500, 2])).toBe(false);
    expect(opens(half, [500, 0], [500, 1], [500, 2], [200, 3])).toBe(false);
    expect(opens(half, [500, 0], [500, 1], [500, 2], [200, 3], [500, 4])).toBe(true);
  });

  it("counts from the first request on where there is no minimum", () => {
    expect(opens({ failureThresholdPercentage: 50, cooldownMs: 60_000 }, [500, 0])).toBe(true);
  });

  it("is taken of one window, which lasts as long as a cooldown", () => {
    const before: readonly Call[] = [
      [200, 0],
      [200, 1],
      [200, 2],
      [200, 3],
      [200, 59],
    ];
    expect(opens(half, ...before, [500, 60], [500, 61], [500, 62])).toBe(false);
    expect(opens(half, ...before, [500, 60], [500, 61], [500, 62], [500, 63])).toBe(true);
  });
});

describe("what fails", () => {
  it("is 500 and above, or what the list says and nothing else", () => {
    const one = { ...three, failureThreshold: 1 };
    expect([200, 404, 408, 429, 499, 500, 529].map((status) => opens(one, [status, 0]))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    const listed = { ...one, failureStatuses: [401, 408] };
    expect([401, 408, 500].map((status) => opens(listed, [status, 0]))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("never opens a circuit without a threshold", () => {
    const calls = Array.from({ length: 100 }, (_, second): Call => [500, second]);
    expect(opens({ minimumRequests: 1, cooldownMs: 60_000 }, ...calls)).toBe(false);
  });
});

describe("an open circuit", () => {
  const failures: readonly Call[] = [
    [500, 0],
    [500, 1],
    [500, 2],
  ];
  const open = after(three, ...failures);

  it("is open for its cooldown, and never for less than 30 seconds", () => {
    expect(isOpen(open, three, at(61.999))).toBe(true);
    expect(isOpen(open, three, at(62))).toBe(false);
    const short = { ...three, cooldownMs: 60 };
    expect(isOpen(open, short, at(2) + leastCooldownMs - 1)).toBe(true);
    expect(isOpen(open, short, at(2) + leastCooldownMs)).toBe(false);
  });

  it("does not heed what calls under way end in", () => {
    expect(after(three, ...failures, [200, 3])).toEqual(open);
    expect(after(three, ...failures, [500, 40])).toEqual(open);
  });

  it("is closed by the first success after its cooldown, and all counts begin anew", () => {
    expect(after(three, ...failures, [200, 62])).toEqual(newCircuit);
    expect(opens(three, ...failures, [200, 62], [500, 63], [500, 64])).toBe(false);
  });

  it("is opened for another cooldown by the first failure after the last one", () => {
    const again = after(three, ...failures, [500, 62]);
    expect(isOpen(again, three, at(121))).toBe(true);
    expect(isOpen(again, three, at(122))).toBe(false);
  });

  it("is not held open by a clock that was set back", () => {
    expect(isOpen(open, three, at(-10))).toBe(true);
    expect(isOpen(open, three, at(-58))).toBe(false);
    expect(after(three, ...failures, [200, -86_400])).toEqual(newCircuit);
  });
});

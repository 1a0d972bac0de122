import { describe, expect, it } from "vitest";
import { planOf } from "../../test/decide/plan-of.ts";
import { InvariantError } from "../invariant-error.ts";
import type { Plan } from "../plan/plan-data.ts";
import { advance, startOf } from "./cursor.ts";
import { decide } from "./decide.ts";
import type { Event } from "./event.ts";

const plan = planOf({ retry: { attempts: 1 } });
const cancelled: Event = { kind: "cancelled" };
const committed: Event = { kind: "committed" };
const broken: Event = { kind: "broken", cause: "reset" };
const timeout: Event = { kind: "timeout" };
const waited: Event = { kind: "waited", ms: 1000 };
const reply = (status: number): Event => ({ kind: "reply", status });

/** What `decide` throws, given anything at all. */
function thrown(given: unknown, ...events: readonly unknown[]): string {
  try {
    Reflect.apply(decide, undefined, [given, events]);
  } catch (error) {
    if (error instanceof InvariantError) return error.message;
    throw error;
  }
  return "nothing";
}

describe("a cursor", () => {
  it("counts on where it stands, and leaves the one before as it was", () => {
    const start = startOf(plan);
    const waiting = advance(plan, start, reply(500));
    expect(waiting).toMatchObject({ call: 1, retry: 0, waitedMs: 1000, committed: false });
    expect(advance(plan, waiting, waited)).toMatchObject({ call: 2, retry: 1, waitedMs: 1000 });
    expect(start).toEqual(startOf(plan));
  });
});

describe("an event of a recorded run", () => {
  it("may say more than is asked", () => {
    const told: Event = JSON.parse('{"kind": "cancelled", "atMs": 5}');
    expect(decide(plan, [told])).toEqual({ do: "stop", verdict: { kind: "cancelled" } });
  });
});

describe("a plan that is none", () => {
  it("is refused without attempts", () => {
    const none = JSON.parse('{"version": 1, "kind": "route"}');
    expect(() => decide(none, [])).toThrow("Expected an attempt 0, and the plan has 0 attempts.");
  });
});

describe("an event that answers nothing", () => {
  const kinds = { reply: reply(200), timeout, waited, committed, broken };

  it.each<[string, readonly Event[], readonly (keyof typeof kinds)[]]>([
    [
      '"reply", "timeout", "unreachable" or "cancelled" after call 1 was sent',
      [],
      ["waited", "committed", "broken"],
    ],
    [
      '"waited" or "cancelled" after a wait of 1000 ms',
      [reply(500)],
      ["reply", "timeout", "committed", "broken"],
    ],
    [
      '"committed", "broken", "timeout" or "cancelled" after a reply for the caller',
      [reply(200)],
      ["reply", "waited"],
    ],
    [
      '"broken" or "cancelled" after an answer was begun',
      [reply(200), committed],
      ["reply", "timeout", "waited", "committed"],
    ],
    [
      'nothing but "cancelled" after a run that ended in "timeout"',
      [timeout],
      ["reply", "timeout", "waited", "committed", "broken"],
    ],
    [
      'nothing but "cancelled" after a run that ended in "broken"',
      [reply(200), committed, broken],
      ["reply", "timeout", "waited", "committed", "broken"],
    ],
    [
      'nothing but "cancelled" after a run that ended in "cancelled"',
      [cancelled],
      ["reply", "timeout", "waited", "committed", "broken"],
    ],
  ])("where there may be %s", (expected, before, wrong) => {
    for (const kind of wrong) {
      const message = thrown(plan, ...before, kinds[kind]);
      expect(message).toBe(`Expected ${expected}, and "${kind}" came.`);
    }
  });

  it.each([
    [{ kind: "exploded" }, 'a malformed "exploded"'],
    [{ kind: "reply" }, 'a malformed "reply"'],
    [{ kind: "reply", status: "200" }, 'a malformed "reply"'],
    [{ kind: "reply", status: 429, retryAfter: { "retry-after": 5 } }, 'a malformed "reply"'],
    [{ kind: "reply", status: 429, atMs: Number.NaN }, 'a malformed "reply"'],
    [{ kind: "unreachable", cause: "constructor" }, 'a malformed "unreachable"'],
    [{ kind: 5 }, "something that is no event"],
    [null, "something that is no event"],
    ["reply", "something that is no event"],
    [{ kind: "waited", ms: "1000" }, 'a malformed "waited"'],
    [{ kind: "broken" }, 'a malformed "broken"'],
  ])("is also one of no known form: %j", (event, name) => {
    expect(thrown(plan, event)).toMatch(new RegExp(`and ${name} came\\.$`));
  });
});

describe("a plan that nothing could have made", () => {
  const attempt = plan.attempts[0];

  it.each<[unknown, string]>([
    [{ ...plan, version: 2 }, "Expected a plan of version 1, and one of version 2 came."],
    [{ ...plan, attempts: [] }, "Expected an attempt 0, and the plan has 0 attempts."],
    [{ ...plan, kind: "guess" }, "Expected an attempt 0, and the plan has 0 attempts."],
  ])("is refused at the start", (given, message) => {
    expect(thrown(given)).toBe(message);
  });

  it.each([0, -1, 1.5, 2, Number.NaN])("is refused where a transition leads to %d", (to) => {
    expect(thrown(planOf({ next: [{ on: "failure", to }] }, {}), reply(500))).toMatch(/^Expected /);
  });

  it("is refused where a second attempt leads back to the first", () => {
    const circle: Plan = planOf(
      { next: [{ on: "failure", to: 1 }] },
      { next: [{ on: "failure", to: 0 }] },
    );
    expect(thrown(circle, reply(500), reply(500))).toBe(
      "Expected a transition of attempt 1 to lead forward, and it leads to attempt 0.",
    );
  });

  it.each([undefined, -1, Number.NaN])("is refused where a retry has a wait of %d", (ms) => {
    const retry = { ...attempt?.retry, waitsMs: ms === undefined ? [] : [ms] };
    expect(thrown(planOf({ retry }), reply(500))).toBe(
      `Expected a wait of 0 ms or more before retry 1, and the plan says ${ms}.`,
    );
  });
});

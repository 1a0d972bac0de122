import { describe, expect, it } from "vitest";
import { planOf } from "../../test/decide/plan-of.ts";
import { deepFreeze } from "../../test/deep-freeze.ts";
import type { Trigger } from "../compile/program.ts";
import type { Retry } from "../compile/retry.ts";
import { InvariantError } from "../invariant-error.ts";
import type { Plan } from "../plan/plan-data.ts";
import { decide } from "./decide.ts";
import type { Event, NetworkCause, RetryAfter } from "./event.ts";

const reply = (status: number, retryAfter?: RetryAfter): Event =>
  retryAfter === undefined
    ? { kind: "reply", status }
    : { kind: "reply", status, retryAfter, atMs: 1_445_412_480_000 };
const waited: Event = { kind: "waited", ms: 1000 };
const timeout: Event = { kind: "timeout" };
const committed: Event = { kind: "committed" };
const cancelled: Event = { kind: "cancelled" };
const unreachable = (cause: NetworkCause): Event => ({ kind: "unreachable", cause });
const broken: Event = { kind: "broken", cause: "reset" };

/** What a run does next, in few words. */
function next(plan: Plan, ...events: readonly Event[]): string {
  const step = decide(deepFreeze(plan), deepFreeze(events));
  if (step.do === "send") return `send ${step.attempt}, call ${step.call}, retry ${step.retry}`;
  if (step.do === "wait") return `wait ${step.ms} for ${step.why}`;
  return `stop: ${step.verdict.kind}`;
}

const retrying = (retry: Partial<Retry>) => planOf({ retry: { attempts: 2, ...retry } });
const falling = (on: Trigger) => planOf({ next: [{ on, to: 1 }] }, {});

const refused: Plan = {
  version: 1,
  kind: "refused",
  decisions: [],
  refusal: { reason: "no-provider", at: "", message: "m", hint: "h", status: 500 },
};

describe("decide", () => {
  it("begins with the first attempt", () => {
    expect(decide(planOf({}, {}), [])).toEqual({ do: "send", attempt: 0, call: 1, retry: 0 });
  });

  it("stops at once for a plan that is refused, and says why", () => {
    const verdict = { kind: "refused", refusal: refused.kind === "refused" && refused.refusal };
    expect(decide(refused, [])).toEqual({ do: "stop", verdict });
    expect(next(refused, cancelled)).toBe("stop: cancelled");
    expect(() => decide(refused, [reply(200)])).toThrow(InvariantError);
  });

  it("gives the caller a reply that nothing tries again or goes on from", () => {
    const answered = { attempt: 0, call: 1, retries: 0 };
    expect(decide(planOf({}), [reply(404)])).toEqual({
      do: "stop",
      verdict: { kind: "reply", status: 404, ...answered },
    });
    expect(decide(planOf({}), [timeout])).toEqual({
      do: "stop",
      verdict: { kind: "timeout", ...answered },
    });
    expect(decide(planOf({}), [unreachable("dns")])).toEqual({
      do: "stop",
      verdict: { kind: "unreachable", cause: "dns", ...answered },
    });
  });
});

describe("retries", () => {
  it("tries a listed status again after a wait, and no longer than there are retries", () => {
    const plan = retrying({});
    expect(next(plan, reply(429))).toBe("wait 1000 for backoff");
    expect(next(plan, reply(429), waited)).toBe("send 0, call 2, retry 1");
    expect(next(plan, reply(429), waited, reply(503))).toBe("wait 2000 for backoff");
    expect(next(plan, reply(429), waited, reply(503), waited)).toBe("send 0, call 3, retry 2");
    expect(decide(plan, [reply(429), waited, reply(503), waited, reply(500)])).toEqual({
      do: "stop",
      verdict: { kind: "reply", status: 500, attempt: 0, call: 3, retries: 2 },
    });
  });

  it("tries only what the list holds: a success, too, where it says so", () => {
    expect(next(retrying({}), reply(501))).toBe("stop: reply");
    expect(next(retrying({ on: [] }), reply(500))).toBe("stop: reply");
    expect(next(retrying({ on: [200] }), reply(200))).toBe("wait 1000 for backoff");
  });

  it("counts a timeout as 408", () => {
    expect(next(retrying({}), timeout)).toBe("stop: timeout");
    expect(next(retrying({ on: [408] }), timeout)).toBe("wait 1000 for backoff");
  });

  it.each(["refused", "reset", "closed", "dns", "tls", "connect-timeout"] as const)(
    "tries again whatever the list says when the connection fails: %s",
    (cause) => {
      expect(next(retrying({ on: [] }), unreachable(cause))).toBe("wait 1000 for backoff");
    },
  );

  it.each(["forbidden", "unsendable"] as const)("never tries again what stays: %s", (cause) => {
    expect(next(retrying({ on: [500] }), unreachable(cause))).toBe("stop: unreachable");
  });

  it("sends at once where the wait is 0", () => {
    expect(next(retrying({ waitsMs: [0, 0] }), reply(500))).toBe("send 0, call 2, retry 1");
  });

  it("ends the retries where a wait would pass what all may take, and not where it just fits", () => {
    const events = [reply(500), waited, reply(500), waited, reply(500)];
    const three = (mostWaitMs: number) =>
      retrying({ attempts: 3, waitsMs: [1000, 2000, 4000], mostWaitMs });
    expect(next(three(7000), ...events)).toBe("wait 4000 for backoff");
    expect(next(three(6999), ...events)).toBe("stop: reply");
  });
});

describe("waits that headers ask for", () => {
  const plan = retrying({ afterHeaders: true });

  it("replace the planned one, and only where the config says so", () => {
    expect(next(plan, reply(429, { "retry-after": "3" }))).toBe("wait 3000 for retry-after");
    expect(next(plan, reply(503, { "retry-after-ms": "50" }))).toBe("wait 50 for retry-after");
    expect(next(retrying({}), reply(429, { "retry-after": "3" }))).toBe("wait 1000 for backoff");
  });

  it("may be a date", () => {
    const date = { "retry-after": "Wed, 21 Oct 2015 07:28:05 GMT" };
    expect(next(plan, reply(429, date))).toBe("wait 5000 for retry-after");
  });

  it("are 0 where the time is over: sent again at once", () => {
    expect(next(plan, reply(429, { "retry-after": "0" }))).toBe("send 0, call 2, retry 1");
    expect(next(plan, reply(429, { "retry-after": "-5" }))).toBe("send 0, call 2, retry 1");
  });

  it("leave the back-off where it was: it goes on with its own next wait", () => {
    const events = [reply(429, { "retry-after": "9" }), waited, reply(429)];
    expect(next(plan, ...events)).toBe("wait 2000 for backoff");
  });

  it("do not matter for a status that is not tried again", () => {
    expect(next(plan, reply(404, { "retry-after": "1" }))).toBe("stop: reply");
  });

  it("end the retries from the whole time on, and where they pass what is left of it", () => {
    expect(next(plan, reply(429, { "retry-after": "59.9" }))).toBe("wait 59900 for retry-after");
    expect(next(plan, reply(429, { "retry-after": "60" }))).toBe("stop: reply");
    const before = [reply(429, { "retry-after-ms": "200" }), waited];
    const more = (ms: string) => next(plan, ...before, reply(429, { "retry-after-ms": ms }));
    expect(more("59800")).toBe("wait 59800 for retry-after");
    expect(more("59801")).toBe("stop: reply");
  });

  it("lead on to the next attempt when they end the retries", () => {
    const retry = { attempts: 2, afterHeaders: true };
    const two = planOf({ retry, next: [{ on: [429], to: 1 }] }, {});
    expect(next(two, reply(429, { "retry-after": "61" }))).toBe("send 1, call 2, retry 0");
  });
});

describe("transitions", () => {
  it.each([
    ["failure", reply(199), true],
    ["failure", reply(200), false],
    ["failure", reply(299), false],
    ["failure", reply(300), true],
    ["failure", reply(404), true],
    ["failure", timeout, true],
    ["failure", unreachable("refused"), true],
    [[429], reply(429), true],
    [[429], reply(500), false],
    [[200], reply(200), true],
    [[], reply(500), false],
    [[408], timeout, true],
    [[504], timeout, false],
    [[502, 503, 504], unreachable("refused"), false],
    [[503], unreachable("connect-timeout"), true],
    [[500, 502, 504], unreachable("connect-timeout"), false],
  ] as const)("on %j, after %j: %j", (on, event, leads) => {
    expect(next(falling(on), event).startsWith("send 1, call 2")).toBe(leads);
  });

  it.each(["refused", "reset", "closed", "dns", "tls", "forbidden", "unsendable"] as const)(
    "count as 500 a connection that fails: %s",
    (cause) => {
      expect(next(falling([500]), unreachable(cause))).toBe("send 1, call 2, retry 0");
    },
  );

  it("are asked only when the retries are spent", () => {
    const plan = planOf({ retry: { attempts: 1 }, next: [{ on: "failure", to: 1 }] }, {});
    expect(next(plan, reply(500))).toBe("wait 1000 for backoff");
    expect(next(plan, reply(500), waited, reply(500))).toBe("send 1, call 3, retry 0");
  });

  it("are taken in their order, so the first that takes the status decides", () => {
    const next1 = { on: [429], to: 1 } as const;
    const next2 = { on: "failure", to: 2 } as const;
    const plan = planOf({ next: [next1, next2] }, {}, {});
    expect(next(plan, reply(429))).toBe("send 1, call 2, retry 0");
    expect(next(plan, reply(500))).toBe("send 2, call 2, retry 0");
  });

  it("give each attempt retries and waiting time of its own", () => {
    const retry = { attempts: 1, mostWaitMs: 1000 };
    const plan = planOf({ retry, next: [{ on: "failure", to: 1 }] }, { retry });
    const events = [reply(500), waited, reply(500), reply(500)];
    expect(next(plan, ...events)).toBe("wait 1000 for backoff");
    expect(next(plan, ...events, waited)).toBe("send 1, call 4, retry 1");
  });
});

describe("an answer on its way to the caller", () => {
  it("changes nothing when it is begun", () => {
    const plan = planOf({});
    expect(decide(plan, [reply(200), committed])).toEqual(decide(plan, [reply(200)]));
  });

  it("is as good as none when it breaks off before that", () => {
    expect(next(retrying({ on: [] }), reply(200), broken)).toBe("wait 1000 for backoff");
    expect(next(falling([500]), reply(200), broken)).toBe("send 1, call 2, retry 0");
    expect(next(planOf({}), reply(200), broken)).toBe("stop: unreachable");
  });

  it("is called broken when it breaks off after that, and nothing more is sent", () => {
    const plan = planOf({ retry: { attempts: 2 }, next: [{ on: "failure", to: 1 }] }, {});
    expect(decide(plan, [reply(200), committed, broken])).toEqual({
      do: "stop",
      verdict: { kind: "broken", cause: "reset", attempt: 0, call: 1, retries: 0 },
    });
  });
});

describe("a caller who has gone", () => {
  it.each([
    ["before any reply", []],
    ["during a wait", [reply(500)]],
    ["after a reply", [reply(200)]],
    ["during an answer", [reply(200), committed]],
    ["after the end", [reply(200), committed, broken]],
    ["twice", [cancelled]],
  ] as const)("ends the run: %s", (_, events) => {
    expect(next(retrying({}), ...events, cancelled)).toBe("stop: cancelled");
  });
});

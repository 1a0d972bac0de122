import { describe, expect, it } from "vitest";
import { planOf } from "../../test/decide/plan-of.ts";
import { refusedPlan } from "../plan/plan.ts";
import { refused } from "../request/refused.ts";
import { retryCount } from "./retry-count.ts";

const plan = planOf({ retry: { attempts: 2 } }, {});
const last = { attempt: 0, call: 3, retries: 2 } as const;

describe("retryCount", () => {
  it.each([
    ["a success", { kind: "reply", status: 200, ...last }, 2],
    ["a status that is not tried again", { kind: "reply", status: 400, ...last }, 2],
    ["a status that would be", { kind: "reply", status: 503, ...last }, -1],
    ["a timeout, which is not listed", { kind: "timeout", ...last }, 2],
    [
      "a dead host, which is always tried again",
      { kind: "unreachable", cause: "dns", ...last },
      -1,
    ],
    ["an address that is forbidden", { kind: "unreachable", cause: "forbidden", ...last }, 2],
    ["a missing value", { kind: "unreachable", cause: "unsendable", ...last }, 2],
    [
      "a target without retries",
      { kind: "reply", status: 503, attempt: 1, call: 4, retries: 0 },
      0,
    ],
    ["an answer that broke off", { kind: "broken", cause: "reset", ...last }, undefined],
    ["a caller who has gone", { kind: "cancelled" }, undefined],
  ] as const)("after %s", (_, verdict, count) => {
    expect(retryCount(plan, verdict)).toBe(count);
  });

  it("is used up, too, where a wait would have taken too long", () => {
    expect(retryCount(plan, { kind: "reply", status: 429, attempt: 0, call: 1, retries: 0 })).toBe(
      -1,
    );
  });

  it("is not used up after a dead host whose status no list has, though it was tried again", () => {
    const listed = planOf({ retry: { attempts: 2, on: [429] } }, {});
    expect(retryCount(listed, { kind: "unreachable", cause: "refused", ...last })).toBe(2);
  });

  it("is none where nothing was sent", () => {
    const { refusal } = refused("bad-path", "m", "h");
    expect(retryCount(refusedPlan(refusal), { kind: "refused", refusal })).toBeUndefined();
  });
});

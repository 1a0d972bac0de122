import { validateTrace } from "@pk-config/schema";
import { describe, expect, it } from "vitest";
import { routed } from "../../test/plan/planned.ts";
import type { Event } from "../decide/event.ts";
import { trace } from "./trace.ts";

const plan = routed({
  strategy: { mode: "fallback", on_status_codes: [429, 500] },
  retry: { attempts: 1, on_status_codes: [429] },
  targets: [
    { provider: "openai", api_key: "k" },
    { provider: "groq", api_key: "k" },
  ],
});

function traced(...events: Event[]) {
  const made = trace(plan, events);
  expect([validateTrace(made), validateTrace.errors]).toEqual([true, null]);
  return made.entries;
}

describe("trace", () => {
  it("begins with the choices of the plan and the call that comes first", () => {
    expect(traced()).toEqual([
      { kind: "fallback", at: "", targets: ["/targets/0", "/targets/1"] },
      { kind: "sent", at: "/targets/0", call: 1, attempt: 0, retry: 0 },
    ]);
  });

  it("tells what came of each call and why the next was made", () => {
    const entries = traced(
      { kind: "reply", status: 429 },
      { kind: "waited", ms: 1000 },
      { kind: "unreachable", cause: "dns" },
      { kind: "reply", status: 200 },
      { kind: "committed" },
    );
    expect(entries.slice(2)).toEqual([
      { kind: "ended", at: "/targets/0", call: 1, status: 429, outcome: "reply" },
      { kind: "again", at: "/retry", waitMs: 1000, why: "backoff" },
      { kind: "sent", at: "/targets/0", call: 2, attempt: 0, retry: 1 },
      {
        kind: "ended",
        at: "/targets/0",
        call: 2,
        status: 500,
        outcome: "unreachable",
        cause: "dns",
      },
      { kind: "moved-on", at: "/strategy/on_status_codes", target: "/targets/1" },
      { kind: "sent", at: "/targets/1", call: 3, attempt: 1, retry: 0 },
      { kind: "ended", at: "/targets/1", call: 3, status: 200, outcome: "reply" },
      {
        kind: "stopped",
        at: "/targets/1",
        verdict: { kind: "reply", status: 200, attempt: 1, call: 3, retries: 0 },
      },
    ]);
  });

  it("tells of an answer that broke off", () => {
    const entries = traced(
      { kind: "reply", status: 200 },
      { kind: "committed" },
      { kind: "broken", cause: "reset" },
    );
    expect(entries.at(-1)).toMatchObject({ kind: "stopped", verdict: { kind: "broken" } });
    expect(entries.filter(({ kind }) => kind === "ended")).toHaveLength(1);
  });

  it("tells of a break before the first byte as of a fault of the network", () => {
    const entries = traced({ kind: "reply", status: 200 }, { kind: "broken", cause: "reset" });
    expect(entries.slice(-4)).toMatchObject([
      { kind: "ended", status: 200, outcome: "reply" },
      { kind: "stopped", verdict: { kind: "reply" } },
      { kind: "ended", status: 500, outcome: "unreachable", cause: "reset" },
      { kind: "again", waitMs: 1000 },
    ]);
  });
});

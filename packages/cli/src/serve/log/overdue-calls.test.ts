import type { Call } from "@pk-config/core";
import type { GatewaySeen } from "@pk-config/gateway";
import { describe, expect, it } from "vitest";
import { overdueCalls } from "./overdue-calls.ts";
import type { WaitingRecord } from "./record.ts";

const call: Call = {
  target: "",
  method: "POST",
  url: "https://llm.example.com/v1/chat/completions",
  headers: [],
  params: {},
  from: {},
};

/** A gateway on which nothing happens but what a test says, and when it says so. */
function watched() {
  let nowMs = 0;
  let due: { readonly atMs: number; readonly callback: () => void } | undefined;
  const told: WaitingRecord[] = [];
  const clock = {
    nowMs: () => nowMs,
    after: (ms: number, callback: () => void) => {
      due = { atMs: nowMs + ms, callback };
      return () => {
        due = undefined;
      };
    },
  };
  const overdue = overdueCalls((record) => told.push(record), clock);
  const see = (request: number, seen: Extract<GatewaySeen, { readonly kind: "run" }>["seen"]) =>
    overdue.see({ kind: "run", id: "t-1", visit: request, seen }, request);
  return {
    told,
    overdue,
    isArmed: () => due !== undefined,
    passUntil(atMs: number) {
      while (due !== undefined && due.atMs <= atMs) {
        const { callback } = due;
        nowMs = due.atMs;
        due = undefined;
        callback();
      }
      nowMs = atMs;
    },
    send: (request: number, number = 1) =>
      see(request, { kind: "sending", atMs: nowMs, call, attempt: 0, number, retry: 0 }),
    event: (request: number, kind: "reply" | "timeout") => {
      const event = kind === "reply" ? ({ kind, status: 200, atMs: nowMs } as const) : { kind };
      see(request, { kind: "event", atMs: nowMs, call, attempt: 0, number: 1, event, ms: 0 });
    },
  };
}

describe("overdueCalls", () => {
  it("tells of each call that takes long, once", () => {
    const { told, send, passUntil } = watched();
    send(1);
    passUntil(4000);
    send(2);
    passUntil(100_000);
    expect(told.map(({ request, ms, atMs }) => [request, ms, atMs])).toEqual([
      [1, 10_000, 10_000],
      [2, 10_000, 14_000],
    ]);
  });

  it("counts each call by itself, and forgets those that are over", () => {
    const { told, send, event, passUntil, isArmed } = watched();
    send(1);
    send(2);
    passUntil(9000);
    event(1, "timeout");
    send(1, 2);
    event(2, "timeout");
    passUntil(18_999);
    expect(told).toEqual([]);
    passUntil(19_000);
    expect(told).toMatchObject([{ request: 1, call: 2 }]);
    passUntil(40_000);
    expect(isArmed()).toBe(false);
  });

  it("waits on for a reply of which only the head has come", () => {
    const { told, send, event, passUntil } = watched();
    send(1);
    event(1, "reply");
    passUntil(10_000);
    expect(told).toHaveLength(1);
  });

  it("leaves no timer behind", () => {
    const { send, overdue, isArmed } = watched();
    send(1);
    overdue.end();
    expect(isArmed()).toBe(false);
  });
});

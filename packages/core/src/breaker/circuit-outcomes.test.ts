import { describe, expect, it } from "vitest";
import { chat, planned, programOf } from "../../test/plan/planned.ts";
import type { Event, NetworkCause } from "../decide/event.ts";
import { sentOnce } from "../plan/sent-once.ts";
import type { IncomingRequest } from "../request/incoming.ts";
import { circuitOutcomes } from "./circuit-outcomes.ts";
import { circuitsOf } from "./circuits.ts";

const openai = { provider: "openai", api_key: "k" };

/** Two leaves inside a fallback that is itself the first target of one. */
const program = programOf({
  strategy: { mode: "fallback" },
  cb_config: { failure_threshold: 2, cooldown_interval: 30_000 },
  targets: [
    { strategy: { mode: "fallback", on_status_codes: [429, 500] }, targets: [openai, openai] },
    { ...openai, retry: { attempts: 1 } },
  ],
});
const circuits = circuitsOf(program);

const reply = (status: number): Event => ({ kind: "reply", status });
const unreachable = (cause: NetworkCause): Event => ({ kind: "unreachable", cause });
const cancelled: Event = { kind: "cancelled" };

/** What is told, as `pointer status`. */
function told(events: readonly Event[], changes: Partial<IncomingRequest> = {}): string[] {
  const plan = planned(program, chat(changes));
  return circuitOutcomes(plan, events, circuits).map(
    ({ pointer, status }) => `${pointer} ${status}`,
  );
}

describe("circuitOutcomes", () => {
  it("tells of a leaf and of every strategy that ended with it, from the inside out", () => {
    expect(told([reply(200)])).toEqual(["/targets/0/targets/0 200", "/targets/0 200"]);
    expect(told([reply(429), reply(500), reply(201)])).toEqual([
      "/targets/0/targets/0 429",
      "/targets/0/targets/1 500",
      "/targets/0 500",
      "/targets/1 201",
    ]);
  });

  it("tells of the last outcome of a target only, its retries spent", () => {
    const waited: Event = { kind: "waited", ms: 1000 };
    const events = [reply(503), reply(503), waited, { kind: "timeout" } as const];
    expect(told(events)).toEqual(["/targets/0/targets/0 503", "/targets/0 503", "/targets/1 408"]);
  });

  it("takes faults of the network for the statuses that they count as", () => {
    expect(told([unreachable("connect-timeout"), unreachable("unsendable")])).toEqual([
      "/targets/0/targets/0 503",
      "/targets/0 503",
      "/targets/1 500",
    ]);
  });

  it("takes an answer that broke off for the fault it is", () => {
    const broken: Event = { kind: "broken", cause: "reset" };
    expect(told([reply(200), { kind: "committed" }, broken])).toEqual([
      "/targets/0/targets/0 500",
      "/targets/0 500",
    ]);
    expect(told([reply(200), broken, reply(200)])).toEqual([
      "/targets/0/targets/0 500",
      "/targets/0/targets/1 200",
      "/targets/0 200",
    ]);
  });

  it("tells nothing of a call that was cut off, and of those before it what they ended in", () => {
    expect(told([cancelled])).toEqual([]);
    expect(told([reply(200), { kind: "committed" }, cancelled])).toEqual([]);
    expect(told([reply(429), cancelled])).toEqual(["/targets/0/targets/0 429"]);
  });

  it("tells nothing of a run that is not over but what is", () => {
    expect(told([])).toEqual([]);
    expect(told([reply(429), reply(503)])).toEqual([
      "/targets/0/targets/0 429",
      "/targets/0/targets/1 503",
      "/targets/0 503",
    ]);
  });

  it("tells nothing of what a caller brings about by a host or a timeout of its own", () => {
    const host = { "x-portkey-custom-host": "https://dead.example.com/v1" };
    expect(told([unreachable("dns"), reply(200)], { headers: host })).toEqual([]);
    const timeout = { "x-portkey-request-timeout": "1" };
    const events = [{ kind: "timeout" } as const, reply(400)];
    expect(told(events, { headers: timeout })).toEqual(["/targets/1 400"]);
    const brokenOff = (cause: NetworkCause): Event[] => [
      reply(200),
      { kind: "committed" },
      { kind: "broken", cause },
    ];
    expect(told(brokenOff("closed"), { headers: timeout })).toEqual([]);
    expect(told(brokenOff("reset"), { headers: timeout })).toHaveLength(2);
  });

  it("tells nothing of a strategy that could not go on, because the body was sent once", () => {
    const once = sentOnce(planned(program, chat()));
    const policy = { failureThreshold: 2, cooldownMs: 30_000 };
    expect(circuitOutcomes(once, [reply(500)], circuits)).toEqual([
      { pointer: "/targets/0/targets/0", status: 500, policy },
    ]);
  });

  it("tells nothing where nobody watches, and of a plan that sends nothing", () => {
    const plan = planned(program, chat());
    expect(circuitOutcomes(plan, [reply(500)], new Map())).toEqual([]);
    const refused = planned(program, chat({ path: "/v1/../admin" }));
    expect(circuitOutcomes(refused, [], circuits)).toEqual([]);
  });
});

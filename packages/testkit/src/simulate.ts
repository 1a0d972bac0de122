/**
 * Ten thousand runs at a time, on a clock that jumps, against upstreams that do whatever they like. Each
 * is held against the reference, and at the end nothing may be open. All of it follows from the seed.
 */
import { isDeepStrictEqual } from "node:util";
import { compile, load, type Plan, plan, readRequest } from "@pk-config/core";
import type { Io, RunLimits } from "@pk-config/runner";
import type { Sending } from "@pk-config/transport";
import { anyConfig } from "./any-config.ts";
import { callFor, type Got } from "./caller.ts";
import { anyFate, type Fate } from "./fate.ts";
import { pick, type Random, randomFrom } from "./random.ts";
import { eventsUntil, type ReferenceRun, referenceRun } from "./reference-run.ts";
import { scriptedTransport } from "./scripted-transport.ts";
import { type SimulatedClock, simulatedClock } from "./simulated-clock.ts";

/** What a simulation has shown. */
export interface Simulated {
  readonly seed: number;
  readonly runs: number;
  readonly calls: number;
  /** Most calls that were under way at once. */
  readonly mostOpen: number;
  /** How long it would have taken. */
  readonly tookMs: number;
  /** How often runs ended in which verdict. */
  readonly verdicts: Readonly<Record<string, number>>;
  /** What should not be; the first few of each kind are enough. */
  readonly faults: readonly string[];
}

/** Small, so that answers are often longer, and odd, as all limits are. */
const limits: RunLimits = { replyBuffer: 64, idleMs: 5001 };

/** No run takes that long unless an upstream never answers. */
const allPatienceMs = 24 * 60 * 60 * 1000;

/** How many configs share the runs: reading one costs more than a run. */
const runsPerConfig = 20;

/** Simulates that many runs at once. */
export async function simulate(seed: number, runs = 10_000): Promise<Simulated> {
  const clock = simulatedClock();
  const beginMs = clock.nowMs();
  const scenes = scenesOf(seed, runs);
  let mostOpen = 0;
  const transport = scriptedTransport(clock, (sending) => {
    mostOpen = Math.max(mostOpen, transport.openCalls());
    return fateOf(scenes, sending);
  });
  const perform = (scene: Scene): Promise<readonly string[]> => {
    const sendingOf: Io["sendingOf"] = (call) => sendingFor(scene, call);
    return judged(scene, { transport, clock, sendingOf, limits }, clock);
  };
  const faults = (await clock.until(Promise.all(scenes.map(perform)))).flat();
  if (clock.openTimers() > 0) faults.push(`${clock.openTimers()} timers are left.`);
  if (transport.openCalls() > 0) faults.push(`${transport.openCalls()} calls are left.`);
  const verdicts: Record<string, number> = {};
  for (const { verdict } of scenes) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  const calls = transport.sendings.length;
  return { seed, runs, calls, mostOpen, tookMs: clock.nowMs() - beginMs, verdicts, faults };
}

/** One run of a simulation. */
interface Scene {
  readonly number: number;
  readonly plan: Plan;
  readonly leavesAfterMs: number;
  readonly fateOf: (call: number) => Fate;
  sent: number;
  verdict: string;
}

function scenesOf(seed: number, runs: number): readonly Scene[] {
  const scenes: Scene[] = [];
  let plans: (run: number) => Plan = planner(randomFrom(seed));
  for (let number = 0; number < runs; number += 1) {
    const random = randomFrom(Math.imul(seed, 0x01000193) + number);
    if (number % runsPerConfig === 0) plans = planner(random);
    // Half a millisecond, in which nothing else happens.
    const leavesAfterMs = (random(4) === 0 ? 2 * random(60_000) : allPatienceMs) + 0.5;
    const fateOf = remembered(random);
    scenes.push({ number, plan: plans(number), leavesAfterMs, fateOf, sent: 0, verdict: "" });
  }
  return scenes;
}

function planner(random: Random): (run: number) => Plan {
  const checked = load(JSON.stringify(anyConfig(random)));
  const path = pick(random, "/v1/chat/completions", "/v1/models");
  const read = readRequest({ method: "POST", path, headers: {} });
  if (!checked.ok || !read.ok) throw new Error("A config of a simulation is not valid.");
  const program = compile(checked.value);
  return (run) => plan(program, read.request, { seed: run, nowMs: 0 });
}

/** The same fate for the same call, whoever asks, and in whatever order. */
function remembered(random: Random): (call: number) => Fate {
  const fates: Fate[] = [];
  return (call) => {
    while (fates.length < call) fates.push(anyFate(random));
    const fate = fates[call - 1];
    if (fate === undefined) throw new Error(`There is no call ${call}.`);
    return fate;
  };
}

function sendingFor({ number }: Scene, call: Sending["call"]): Sending {
  const { method, url } = call;
  const headers = [["x-scene", String(number)]] as const;
  return { method, url, headers, body: undefined, call, target: {} };
}

function fateOf(scenes: readonly Scene[], { headers }: Sending): Fate {
  const scene = scenes[Number(headers[0]?.[1])];
  if (scene === undefined) throw new Error("A call of no scene was sent.");
  scene.sent += 1;
  return scene.fateOf(scene.sent);
}

async function judged(scene: Scene, io: Io, clock: SimulatedClock): Promise<readonly string[]> {
  const beginMs = clock.nowMs();
  const leavesAtMs = beginMs + scene.leavesAfterMs;
  const reference = referenceRun(scene.plan, { beginMs, limits, fateOf: scene.fateOf });
  const got = await callFor({ controller: new AbortController(), leavesAtMs }, scene.plan, io);
  scene.verdict = got.verdict.kind;
  return faultsOf(scene, got, reference, leavesAtMs).map(
    (fault) => `Run ${scene.number}: ${fault}`,
  );
}

function faultsOf(
  { plan, sent }: Scene,
  got: Got,
  reference: ReferenceRun,
  leavesAtMs: number,
): readonly string[] {
  const faults: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) faults.push(what);
  };
  const expected = eventsUntil(reference, leavesAtMs);
  const told = `${JSON.stringify(got.events)} instead of ${JSON.stringify(expected)}`;
  check(isDeepStrictEqual(got.events, expected), `its events are ${told}.`);
  const overAtMs = Math.min(reference.overAtMs, leavesAtMs);
  check(got.overAtMs === overAtMs, `it was over ${got.overAtMs - overAtMs} ms late.`);
  check(got.listeners === 0, `${got.listeners} listeners are left.`);
  const bound = plan.kind === "route" ? plan.bound : { calls: 0, waitMs: 0 };
  check(sent <= bound.calls, `it made ${sent} calls, and its bound is ${bound.calls}.`);
  check(reference.waitedMs <= bound.waitMs, `it waited longer than ${bound.waitMs} ms.`);
  if (leavesAtMs > reference.overAtMs) {
    check(isDeepStrictEqual(got.body, reference.body), "its caller got another body.");
  } else {
    const whole = reference.body?.bytes ?? new Uint8Array();
    const begun = got.body?.bytes ?? new Uint8Array();
    check(isDeepStrictEqual(begun, whole.subarray(0, begun.length)), "its body is another one.");
    check(got.body?.ending !== "end", "its body ends, though the caller had gone.");
  }
  return faults;
}

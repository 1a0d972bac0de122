import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  advance,
  bodyTextSent,
  circuitOutcomes,
  circuitsOf,
  compile,
  type Event,
  headersSent,
  loadSent,
  type Plan,
  plan,
  readRequest,
  startOf,
  trace,
} from "../src/index.ts";
import { hostileConfigs } from "./plan/hostile-configs.ts";

const cases = Object.entries(hostileConfigs);

/** Long enough that what grows with the square of it does not end in time. */
const length = 100_000;

/** Microseconds for each character of a text: most take 1, and an engine that multiplies takes 40. */
const mostMicroseconds = 20;

/** Bytes for each character, of which a target takes 32 however short it is written. */
const mostBytes = 100;

function requestTo(path: string, user = "u", type = "application/json") {
  const metadata = JSON.stringify({ a: "a".repeat(2000), user });
  const read = readRequest({
    method: "POST",
    path,
    headers: { "content-type": type, "x-portkey-metadata": metadata, k1: "x" },
    body: { kind: "text", text: body },
  });
  if (!read.ok) throw new Error(read.refusal.message);
  return read.request;
}

const chat = "/v1/chat/completions";
const body = '{"model": "m", "a": [{"x1": 1}, {"x2": 2}]}';

const formRequest = formWithFile();

function formWithFile() {
  const head = 'Content-Disposition: form-data; name="k1"; filename="a"';
  const read = readRequest({
    method: "POST",
    path: "/v1/audio/transcriptions",
    headers: { "content-type": "multipart/form-data; boundary=b" },
    body: { kind: "text", text: `--b\r\n${head}\r\n\r\nx\r\n--b--` },
  });
  if (!read.ok) throw new Error(read.refusal.message);
  return read.request;
}

/** A config with all that a gateway keeps of it; nothing where it refuses to run it. */
function loaded(text: string) {
  const checked = loadSent(text);
  if (!checked.ok) return undefined;
  const program = compile(checked.value);
  return { config: checked.value, program, circuits: circuitsOf(program) };
}

type Loaded = NonNullable<ReturnType<typeof loaded>>;

function planned({ program }: Loaded, path: string, seed: number): Plan {
  return plan(program, requestTo(path, `u${seed}`), { seed, nowMs: 0, keysAreCallers: true });
}

/** All that is done for a request whose every call fails, but for the calls. */
function carryOut(known: Loaded, made: Plan): void {
  const events: Event[] = [];
  let cursor = startOf(made);
  while (cursor.step.do !== "stop") {
    const { step } = cursor;
    const event: Event =
      step.do === "wait" ? { kind: "waited", ms: step.ms } : { kind: "reply", status: 500 };
    events.push(event);
    cursor = advance(made, cursor, event);
  }
  trace(made, events);
  circuitOutcomes(made, events, known.circuits);
  if (made.kind === "refused") return;
  const values = { config: known.config, request: requestTo(chat) };
  for (const { call } of made.attempts) headersSent(call.headers, values);
  const [first] = made.attempts;
  if (first !== undefined) bodyTextSent(body, first.call.params, known.config);
}

describe("what a config costs", () => {
  it.each(cases)("grows with its text: %s", (_, make) => {
    let least = Number.POSITIVE_INFINITY;
    // A machine that is busy with something else is given another chance.
    for (let round = 0; round < 3 && least > mostMicroseconds; round++) {
      const text = make(length).replace("{", `{${" ".repeat(round)}`);
      const start = performance.now();
      const known = loaded(text);
      if (known !== undefined) {
        carryOut(known, planned(known, chat, 0));
        planned(known, chat, 1);
        // A body that can have no parameters, and a form that has a file.
        plan(known.program, requestTo(chat, "u2", "audio/mpeg"), { seed: 2, nowMs: 0 });
        plan(known.program, formRequest, { seed: 3, nowMs: 0 });
      }
      least = Math.min(least, ((performance.now() - start) * 1000) / text.length);
    }
    expect(least).toBeLessThan(mostMicroseconds);
  });

  it.each(cases)("is kept in memory that grows with its text: %s", (_, make) => {
    let least = Number.POSITIVE_INFINITY;
    // What an engine keeps of its own is there after the first round.
    for (let round = 0; round < 4 && least > mostBytes; round++) {
      const before = heapUsed();
      const text = make(length / 5).replace("{", `{${" ".repeat(round)}`);
      const known = use(text);
      // Of a config that is refused there is nothing to keep.
      if (known === undefined) return;
      const bytes = heapUsed() - before;
      least = Math.min(least, bytes / (1024 + text.length + 32 * known.program.size));
    }
    expect(least).toBeLessThan(mostBytes);
  });
});

/** Uses a config for many paths, of which the last is asked for again and again. */
function use(text: string): Loaded | undefined {
  const known = loaded(text);
  if (known === undefined) return undefined;
  const often = known.program.root.kind === "loadbalance" ? known.program.size : 3;
  for (let index = 0; index < 15; index++) planned(known, `${chat}/${index}`, index);
  planned(known, `/v1/${"x".repeat(20_000)}`, 0);
  for (let seed = 0; seed < often; seed++) planned(known, chat, seed);
  carryOut(known, planned(known, chat, 0));
  return known;
}

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

function heapUsed(): number {
  if (typeof collect !== "function") throw new Error("There is no way to collect garbage.");
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

import {
  catalogue,
  compile,
  configSource,
  everyPlan,
  load,
  type Program,
  readRequest,
  type Settings,
  type Surroundings,
} from "../../src/index.ts";
import { planDrawing } from "../../src/plan/plan.ts";
import type { Request } from "../../src/request/request.ts";
import { deepFreeze } from "../deep-freeze.ts";
import { incomingOf } from "./incoming.ts";
import { type Outcome, refusal } from "./outcome.ts";
import { runPlan, type Stage } from "./run-plan.ts";
import type { Put } from "./scenario.ts";
import { trustedHosts } from "./scripted-hosts.ts";

/** What each request is planned in: its config comes with it, and with the config the keys. */
export const surroundings: Surroundings = {
  nowMs: Date.UTC(2025, 5, 15),
  trustedHosts,
  keysAreCallers: true,
};

/** A config that comes with a request is held to what the engine refuses; the catalogue says what. */
const settings: Settings = {
  trustedHosts,
  severities: Object.fromEntries(
    Object.entries(catalogue).flatMap(([code, { engine, severity }]) =>
      engine === "runs" && severity === "error" ? [[code, "warning" as const]] : [],
    ),
  ),
};

/** What the engine does with the request of a scenario. */
export function replay(scenario: Put): Outcome {
  const ready = readyToPlan(scenario);
  if ("calls" in ready) return ready;
  const { program, request, stage } = ready;
  const { draws } = scenario;
  if (draws === undefined) return onlyOutcome(ready);
  return runPlan(planDrawing(program, request, surroundings, inOrder(draws)), stage);
}

/** Draws as a scenario lists them: in order, the last one for ever. */
export function inOrder(draws: readonly number[]): () => number {
  let drawn = 0;
  return () => draws[drawn++] ?? draws.at(-1) ?? 0;
}

/** Where no draw was pinned there must be none to make. */
function onlyOutcome({ program, request, stage }: Ready): Outcome {
  const [way, second] = everyPlan(program, request, surroundings).ways;
  if (way === undefined || second !== undefined) throw new Error("The draws make a difference.");
  return runPlan(way.plan, stage);
}

/** The part of all equal requests of a moment that each host answers; or the one outcome of them all. */
export function replayShares(
  scenario: Put,
  { nowMs } = surroundings,
): ReadonlyMap<string, number> | Outcome {
  const ready = readyToPlan(scenario);
  if ("calls" in ready) return ready;
  const { program, request, stage } = ready;
  const { complete, ways } = everyPlan(program, request, { ...surroundings, nowMs });
  if (!complete) throw new Error("There are more ways than are listed.");
  const shares = new Map<string, number>();
  for (const { plan, share } of ways) {
    const { calls, served = 0 } = runPlan(plan, stage);
    const host = calls[served - 1]?.to ?? "none";
    shares.set(host, (shares.get(host) ?? 0) + share);
  }
  return shares;
}

/** A request whose config is good, before anything is chosen. */
export interface Ready {
  readonly program: Program;
  readonly request: Request;
  readonly stage: Stage;
}

/** Goes as far as a plan, or to where the request is refused before there is one. */
export function readyToPlan(scenario: Put): Ready | Outcome {
  const incoming = deepFreeze(incomingOf(scenario));
  const source = configSource(incoming);
  if (source.kind === "id") return refusal(400, "refused: no saved config of that name");
  const loaded = load(source.kind === "inline" ? source.text : "{}", settings);
  if (!loaded.ok) {
    const errors = loaded.diagnostics.filter(({ severity }) => severity === "error");
    const codes = [...new Set(errors.map(({ code }) => code))];
    return refusal(400, `refused with the file: ${codes.join(", ")}`);
  }
  const read = readRequest(incoming);
  if (!read.ok) return refusal(read.refusal.status, `refused: ${read.refusal.reason}`);
  const config = deepFreeze(loaded.value);
  const { upstream: script = {} } = scenario;
  const { nowMs } = surroundings;
  return {
    program: compile(config),
    request: read.request,
    stage: { config, incoming, script, nowMs },
  };
}

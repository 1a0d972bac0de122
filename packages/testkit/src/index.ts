export { type Caller, callFor, type Got } from "./caller.ts";
export { anyFate, type Fate, type FatedPart, type FatedReply } from "./fate.ts";
export { type Random, randomFrom, randomOf } from "./random.ts";
export {
  eventsUntil,
  type Happening,
  type ReferenceRun,
  referenceRun,
  type World,
} from "./reference-run.ts";
export { atOnce } from "./scripted-body.ts";
export { type ScriptedTransport, scriptedTransport } from "./scripted-transport.ts";
export { type Simulated, simulate } from "./simulate.ts";
export { type SimulatedClock, simulatedClock } from "./simulated-clock.ts";

export { type Attributes, attributesOf } from "./attributes.ts";
export { type Clock, systemClock } from "./clock.ts";
export { execute } from "./execute.ts";
export type { Io, Unsendable } from "./io.ts";
export { type Observer, type Seen, tell } from "./observer.ts";
export type { Outcome } from "./outcome.ts";
export { defaultRunLimits, type RunLimits } from "./run-limits.ts";

import type { Call, Decision, Plan } from "@pk-config/core";
import type { Seen } from "@pk-config/runner";
import { duration } from "../../plan/amounts.ts";
import type { Places } from "../../plan/places.ts";
import { againWords, type Made, onWords } from "../../plan/walk-words.ts";
import { decisionPieces } from "../../plan/why.ts";
import { plain } from "../../render/colours.ts";
import { brief } from "./said.ts";

/** Names the nodes of the config that a plan was made of. */
export type Namer = (plan: Plan) => Places;

/** Names by what a plan itself says, where its config came with the request. */
export function placesOfPlan(plan: Plan): Places {
  const names = new Map(
    plan.kind === "route" ? plan.attempts.map(({ call }) => [call.target, call.name]) : [],
  );
  return {
    nodes: new Map(),
    find: () => new Map(),
    label: (pointer) => {
      const name = names.get(pointer);
      const where = pointer === "" ? "the root" : pointer;
      return name === undefined ? where : `${where} ${brief(name)}`;
    },
  };
}

/** Why a target is the first that is called: the choices of the strategies above it. */
export function chosenWords(plan: Plan, call: Call, namer: Namer): string {
  const words = choicesAbove(plan.decisions, call.target, "");
  return words.length === 0 ? "the only target" : inWords(words, namer(plan));
}

/** Why the same target is called once more. */
export function retryWords(
  made: Made,
  retry: number,
  waited: Extract<Seen, { readonly kind: "waiting" }> | undefined,
): string {
  const asked = waited?.why === "retry-after" ? ", as Retry-After asks" : "";
  const after = waited === undefined ? "" : ` after ${duration(waited.ms)}${asked}`;
  return `retry ${retry} of ${made.attempt.retry.attempts}${after}: ${againWords(made)}`;
}

/** Why the run went on to another target, and how that was chosen where the way leads to a strategy. */
export function fallbackWords(
  plan: Plan,
  made: Made,
  { attempt, call }: Pick<Extract<Seen, { readonly kind: "sending" }>, "attempt" | "call">,
  namer: Namer,
): string {
  const at = made.attempt.next.find(({ to }) => to === attempt)?.at ?? "";
  const words = onWords({ kind: "moved-on", at, target: call.target }, made);
  const strategy = at.replace(/\/strategy(?:\/.*)?$/, "");
  const below = choicesAbove(plan.decisions, call.target, strategy).filter(
    (decision) => decision.at !== strategy,
  );
  return below.length === 0 ? words : `${words}; ${inWords(below, namer(plan))}`;
}

/** Choices of the strategies from one at a pointer down to a target. */
function choicesAbove(
  decisions: readonly Decision[],
  target: string,
  from: string,
): readonly Decision[] {
  return decisions.filter(
    ({ at }) => at.startsWith(from) && (at === target || target.startsWith(`${at}/targets/`)),
  );
}

function inWords(decisions: readonly Decision[], places: Places): string {
  const scene = { places, colours: plain, seeded: true };
  const words = decisions.map((decision) => {
    const pieces = decisionPieces(decision, scene);
    // What to do about a target that is left out is told by `plan`; here it would be told each time.
    const told = decision.kind === "refused" ? pieces.slice(0, -1) : pieces;
    return told.map(({ text }) => text.replace(/\.$/, "")).join(" ");
  });
  return words.join("; ");
}

import type { Bound, Plan, RefusedPlan } from "@pk-config/core";
import { duration } from "./amounts.ts";
import { attemptLines } from "./attempt-lines.ts";
import { inLines, placePiece, type Scene } from "./scene.ts";
import { sentence } from "./sentence.ts";
import { whyLines } from "./why.ts";

/** A plan for people: why, then each attempt, then what no run goes beyond. */
export function planLines(plan: Plan, scene: Scene): string[] {
  const why = whyLines(plan.decisions, scene);
  if (plan.kind === "refused") return [...why, ...refusalLines(plan, scene)];
  const { attempts, bound } = plan;
  return [
    ...why,
    ...attempts.flatMap((_, index) => [...attemptLines(attempts, index, scene), ""]),
    ...(listsStatuses(plan) ? inLines(scene, [{ text: legend }], { first: "" }) : []),
    ...inLines(scene, [{ text: boundWords(bound), paint: scene.colours.bold }], { first: "" }),
  ];
}

/** Why nothing is sent, and what to do about it. */
export function refusalLines({ refusal }: RefusedPlan, scene: Scene): string[] {
  const { message, hint, reason, status, at } = refusal;
  const { colours } = scene;
  return [
    ...inLines(
      scene,
      [
        { text: `Refused with ${status}:`, paint: colours.red },
        { text: sentence(message), paint: colours.bold },
        ...(at === "" ? [] : placePiece(scene, at)),
      ],
      { first: "" },
    ),
    ...inLines(scene, [{ text: hint }], { first: "  hint    " }),
    ...inLines(scene, [{ text: reason }], { first: "  reason  " }),
  ];
}

const legend =
  "A timeout counts as 408, a network fault as 500, a connect that takes too long as 503.";

/** Whether somebody has to know which number stands for what is no reply. */
function listsStatuses(plan: Exclude<Plan, RefusedPlan>): boolean {
  return plan.attempts.some(({ next }) => next.some(({ on }) => on !== "failure"));
}

function boundWords({ calls, waitMs }: Bound): string {
  const most = `At most ${calls === 1 ? "1 call" : `${calls} calls`}`;
  if (calls === 1) return `${most}.`;
  return waitMs === 0
    ? `${most}, without any waiting between them.`
    : `${most}, and ${duration(waitMs)} of waiting between them.`;
}

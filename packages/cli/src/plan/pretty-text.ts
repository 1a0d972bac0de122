import type { Ways } from "@pk-config/core";
import { setInLines } from "./lines.ts";
import type { PlanFlags } from "./plan-flags.ts";
import { refusalLines } from "./plan-lines.ts";
import type { Scene } from "./scene.ts";
import type { Walk } from "./walk.ts";
import { walkLines } from "./walk-lines.ts";
import { waysLines } from "./ways-lines.ts";
import { whyLines } from "./why.ts";

/** What was planned, and the run of it that was asked for. */
interface Shown {
  readonly ways: Ways;
  readonly run: Walk | undefined;
}

/** Everything for people: the request, then its plans or its run. */
export function prettyText({ ways, run }: Shown, flags: PlanFlags, scene: Scene): string {
  const lines = run === undefined ? waysLines(ways, scene) : runLines(ways, run, scene);
  return `${[...requestLines(ways, flags, scene), "", ...lines].join("\n")}\n`;
}

/** The query of a request is not shown: it may hold a key under any name. */
function requestLines(
  { ways }: Ways,
  { method, path, seed, config }: PlanFlags,
  { colours, width }: Scene,
): string[] {
  const shownPath = path.replace(/[?#].*$/s, "?…");
  const file = config === "-" ? "<stdin>" : config;
  const drawn = ways.length > 1 ? ", without a seed" : seed === undefined ? "" : `, seed ${seed}`;
  return setInLines(
    [
      { text: `${method} ${shownPath}`, paint: colours.bold },
      { text: `with ${file}${drawn}`, paint: colours.dim },
    ],
    { first: "", rest: "  ", paint: colours.dim },
    width,
  );
}

function runLines({ ways }: Ways, run: Walk, scene: Scene): string[] {
  const plan = ways[0]?.plan;
  if (plan === undefined) return [];
  const why = whyLines(plan.decisions, scene);
  return plan.kind === "refused"
    ? [...why, ...refusalLines(plan, scene)]
    : [...why, ...walkLines(plan, run, scene)];
}

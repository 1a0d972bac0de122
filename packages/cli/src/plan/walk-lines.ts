import { type Happening, type RoutePlan, type TraceEntry, trace } from "@pk-config/core";
import { plural } from "../text/plural.ts";
import { duration } from "./amounts.ts";
import type { Piece } from "./lines.ts";
import { askedMs } from "./outcomes.ts";
import { inLines, placePiece, type Scene } from "./scene.ts";
import type { Walk } from "./walk.ts";
import {
  againWords,
  type Entry,
  endWords,
  isFailed,
  type Made,
  onWords,
  outcomeWords,
  verdictWords,
} from "./walk-words.ts";

/** A run for people: each call with its outcome, why it went on, and how it ended. */
export function walkLines(plan: RoutePlan, run: Walk, scene: Scene): string[] {
  const lines = [scene.colours.bold("Calls")];
  let sent: Entry<"sent"> | undefined;
  let made: Made | undefined;
  let waitedMs = 0;
  for (const entry of trace(plan, run.events).entries) {
    if (!isHappening(entry)) continue;
    if (entry.kind === "sent") sent = entry;
    const attempt = plan.attempts[sent?.attempt ?? 0];
    if (entry.kind === "ended" && sent !== undefined && attempt !== undefined) {
      made = { attempt, sent, ended: entry, asksForMs: askedMs(run.outcomes.get(sent.call)) };
      lines.push(...callLines(made, scene));
    }
    if (made === undefined) continue;
    if (entry.kind === "again") waitedMs += entry.waitMs;
    lines.push(...below(afterwards(entry, made, scene), scene));
    if (entry.kind === "stopped")
      lines.push("", ...verdictLines(entry, { calls: run.calls, waitedMs }, scene));
  }
  return lines;
}

function isHappening(entry: TraceEntry): entry is Happening {
  return ["sent", "ended", "again", "moved-on", "stopped"].includes(entry.kind);
}

function callLines({ sent: { call, retry }, ended }: Made, scene: Scene): string[] {
  const { colours, places } = scene;
  return inLines(
    scene,
    [
      { text: places.label(ended.at), paint: colours.bold },
      ...(retry === 0 ? [] : [{ text: `(retry ${retry})` }]),
      {
        text: `→ ${outcomeWords(ended)}`,
        paint: isFailed(ended) ? colours.red : colours.green,
      },
      ...(retry === 0 ? placePiece(scene, ended.at) : []),
    ],
    { first: `${call}  `, paint: colours.bold },
  );
}

/** What came after a call, and why. */
function afterwards(entry: Happening, made: Made, scene: Scene): Piece[] {
  const { colours, places } = scene;
  switch (entry.kind) {
    case "again": {
      const asked = entry.why === "retry-after" ? ", as Retry-After asks" : "";
      const text = `tried again after ${duration(entry.waitMs)}${asked}:`;
      return [
        { text, paint: colours.yellow },
        { text: againWords(made) },
        ...placePiece(scene, entry.at),
      ];
    }
    case "moved-on":
      return [
        { text: `on to ${places.label(entry.target)}:`, paint: colours.yellow },
        { text: onWords(entry, made) },
        ...placePiece(scene, entry.at),
      ];
    case "stopped":
      return isFailed(made.ended) ? [{ text: endWords(made) }] : [];
    default:
      return [];
  }
}

function below(pieces: readonly Piece[], scene: Scene): string[] {
  return pieces.length === 0 ? [] : inLines(scene, pieces, { first: "   " });
}

interface Spent {
  readonly calls: number;
  readonly waitedMs: number;
}

function verdictLines({ verdict, at }: Entry<"stopped">, spent: Spent, scene: Scene): string[] {
  const { colours, places } = scene;
  const good = verdict.kind === "reply" && verdict.status >= 200 && verdict.status <= 299;
  const waited = spent.waitedMs === 0 ? "" : ` and ${duration(spent.waitedMs)} of waiting`;
  return inLines(
    scene,
    [
      {
        text: `${verdictWords(verdict)} ${places.label(at)}`,
        paint: good ? colours.green : colours.red,
      },
      { text: `after ${plural(spent.calls, "call")}${waited}.` },
    ],
    { first: "" },
  );
}

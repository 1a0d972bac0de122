import type {
  CounterExample,
  Difference,
  ToldCall,
  ToldDraw,
  Tried,
  Verified,
} from "@pk-config/core";
import { listed } from "../plan/amounts.ts";
import { type Piece, setInLines } from "../plan/lines.ts";
import type { Colours, Paint } from "../render/colours.ts";
import { maskLiveKeys } from "../render/redact.ts";
import { plural } from "../text/plural.ts";
import { printable } from "../text/printable.ts";
import type { Compared } from "./files/compare-configs.ts";

/** What a comparison is told for. */
export interface VerifyScene {
  /** Name of the file that was compared with what it became. */
  readonly file: string;
  readonly colours: Colours;
  readonly columns: number;
}

/** What came of comparing an old config with the one it became: what was tried, or where they differ. */
export function verifyText(verified: Compared, { file, colours, columns }: VerifyScene): string {
  const set = (first: string, pieces: readonly Piece[]) => {
    const margin = { first, rest: " ".repeat(Math.max(2, first.length)), paint: colours.dim };
    return setInLines(pieces, margin, columns);
  };
  const lines = body(verified).flatMap(([first, text]) => set(first, [{ text }]));
  return [...set("", headline(verified, file, colours)), ...lines, ""].join("\n");
}

function headline(verified: Compared, file: string, { green, red, yellow }: Colours): Piece[] {
  const told = (word: string, paint: Paint, text: string) => [
    { text: `${file}:` },
    { text: word, paint },
    { text },
  ];
  switch (verified.kind) {
    case "equivalent":
      return told("equivalent.", green, "The old config and the new one make the same calls.");
    case "different":
      return told("different.", red, `${thisRequest(verified)} is run otherwise now:`);
    case "unknown": {
      const node = capital(nodeAt(verified.at));
      const why = `${node} is none of Configs 1.0, so nobody can say what it led to.`;
      return told("not compared.", yellow, why);
    }
  }
}

function thisRequest({ item }: Compared): string {
  return item === undefined ? "This request" : `With the config at ${place(item)}, this request`;
}

/** What stands before a line, and the line. */
type Marked = readonly [first: string, text: string];

function body(verified: Verified): Marked[] {
  if (verified.kind === "unknown") return [];
  if (verified.kind === "equivalent") return [["  ", `Tried: ${triedWords(verified.tried)}.`]];
  const { counterExample, expected } = verified;
  const steps = stepsOf(counterExample).map((step, index): Marked => [`  ${index + 1}. `, step]);
  if (expected.length === 0) return steps;
  const tell = `${expected.length === 1 ? "The finding" : "The findings"} ${listed(expected, "and")} ${expected.length === 1 ? "tells" : "tell"}`;
  return [
    ...steps,
    [
      "  ",
      `${tell} of places where the new config does not mean the same. This may be one of them.`,
    ],
  ];
}

function triedWords({ draws, requests, outcomes, runs, complete }: Tried): string {
  const situations = complete
    ? "every situation that a run can come to"
    : "not every situation: the config is too large for that";
  return `${plural(outcomes, "outcome")} of calls after ${plural(draws, "draw")} of the balancers (${situations}), and ${plural(runs, "random run")}; ${plural(requests, "request")} in all`;
}

/** The draws, the calls that are the same, and then the first thing that is not. */
function stepsOf(example: CounterExample): string[] {
  const { difference, draws, oldCalls, newCalls, outcomes } = example;
  const same = difference.what === "end" ? difference.call : difference.call - 1;
  const calls = oldCalls.slice(0, same).map((call, index) => {
    const outcome = outcomes[index];
    const ended =
      outcome === "fault" ? "which cannot be reached" : `which answers ${outcome ?? "nothing"}`;
    return `Both call ${both(call, newCalls[index])}, ${ended}.`;
  });
  return [...draws.map(drawnWords), ...calls, differenceWords(difference, example)];
}

function drawnWords({ before, after, draw }: ToldDraw): string {
  return `The balancer (${twoPlaces(before, after)}) draws ${Number(draw.toFixed(6))}.`;
}

function differenceWords({ call, names, what }: Difference, example: CounterExample): string {
  const { oldCalls, newCalls, oldEnd, newEnd } = example;
  const [before, after] = [oldCalls[call - 1], newCalls[call - 1]];
  if (what === "end")
    return `The caller of the old config gets ${got(oldEnd)}; the caller of the new config gets ${got(newEnd)}.`;
  if (before === undefined || after === undefined || what === "target" || what === "calls")
    return `The old config ${does(before, oldEnd)}; the new config ${does(after, newEnd)}.`;
  const whom = `Both call ${both(before, after)}`;
  if (what === "key")
    return `${whom}, with another key: ${keyOf(before)} before, ${keyOf(after)} now.`;
  const values = names.map((name) => {
    const [old, now] = [before[what][name], after[what][name]].map(value);
    return `${shown(name)} is ${old} before and ${now} now`;
  });
  return `${whom}, with other ${nouns[what]}: ${values.join(", ")}.`;
}

const nouns = {
  settings: "settings",
  cache: "settings of the cache",
  params: "parameters",
} as const;

function does(call: ToldCall | undefined, end: CounterExample["oldEnd"]): string {
  if (call !== undefined) return `calls ${one(call)}`;
  if (end === "nothing sent") return "calls nobody";
  return `calls nobody else, and its caller gets ${got(end)}`;
}

function got(end: CounterExample["oldEnd"]): string {
  return typeof end === "number" ? String(end) : "an error";
}

/** A call of one of the configs. */
function one(call: ToldCall): string {
  const { at, provider, virtualKey } = call;
  if (virtualKey !== undefined) return `by the virtual key of ${shown(virtualKey)}${again(call)}`;
  return `${shown(provider ?? "a provider")} (${place(at)})${again(call)}`;
}

/** A call of both configs. */
function both(before: ToldCall, after: ToldCall | undefined): string {
  const { at, provider, virtualKey } = before;
  const whom =
    virtualKey === undefined
      ? shown(provider ?? "a provider")
      : `by the virtual key of ${shown(virtualKey)}`;
  return `${whom} (${twoPlaces(at, after?.at)})${again(before)}`;
}

function again({ retry }: ToldCall): string {
  return retry === 0 ? "" : ` once more, as retry ${retry}`;
}

function twoPlaces(before: string | undefined, after: string | undefined): string {
  const now = after === undefined ? "now gone" : `now ${place(after)}`;
  return before === undefined ? now : `${place(before)}, ${now}`;
}

function nodeAt(pointer: string): string {
  return pointer === "" ? "the root" : `the node at ${shown(pointer)}`;
}

function place(pointer: string): string {
  return pointer === "" ? "the root" : shown(pointer);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function keyOf({ key }: ToldCall): string {
  return key === undefined ? "none" : `that of ${shown(key)}`;
}

/** A longer value is shortened. */
const longest = 60;

/** A value on one line. A secret is not among the values at all. */
function value(given: unknown): string {
  if (given === undefined) return "missing";
  const text = JSON.stringify(given);
  return shown(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

function shown(text: string): string {
  return printable(maskLiveKeys(text));
}

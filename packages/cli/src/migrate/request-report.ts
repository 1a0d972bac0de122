import type {
  Clash,
  CombinationReport,
  Effect,
  RequestFinding,
  RequestMigration,
  RequestPlace,
  Side,
} from "@pk-config/core";
import type { Colours, Paint } from "../render/colours.ts";
import { maskLiveKeys } from "../render/redact.ts";
import { printable } from "../text/printable.ts";
import { wrap } from "../text/wrap.ts";
import type { Form } from "./request-form.ts";
import type { HiddenValue } from "./request-hiding.ts";

/** What is told of a migrated request. */
export interface ToldRequest
  extends Pick<RequestMigration, "verdict" | "findings" | "compatibility"> {
  readonly file: string;
  readonly form: Form;
  /** What nobody can see in the text, and what has to be said of what was printed, in words. */
  readonly told: readonly string[];
  /** Variables that stand for secrets in what was printed. */
  readonly hidden: readonly HiddenValue[];
}

interface Style {
  readonly colours: Colours;
  readonly columns: number;
}

/** What was found in a request, for people: each finding in its place, then what works with what. */
export function requestReport(request: ToldRequest, style: Style): string {
  const { file, findings, compatibility, verdict, told, hidden, form } = request;
  const { bold } = style.colours;
  const blocks = [
    ...findings.map((finding) => findingLines(file, finding, style)),
    ...(compatibility === undefined
      ? []
      : [
          [
            ...labelled("before", combination(compatibility.before), style),
            ...(compatibility.after === undefined || verdict === "unchanged"
              ? []
              : labelled("after", combination(compatibility.after), style)),
          ],
        ]),
    ...told.map((words) => wrap(words, width(style))),
    ...(hidden.length === 0 ? [] : [hiddenLines(hidden, form, style)]),
    [`${bold(printable(file))}: ${verdictWords[verdict]}`],
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const verdictWords: Readonly<Record<RequestMigration["verdict"], string>> = {
  unchanged: "a request of today, or none to this gateway; it is as it was.",
  migrated: "migrated.",
  manual: "migrated in part; the rest is to be done by hand.",
  refused: "nothing is offered.",
};

function findingLines(file: string, finding: RequestFinding, style: Style): string[] {
  const { code, effect, message, hint, place } = finding;
  const { bold, cyan, dim } = style.colours;
  const said = (words: string) => printable(maskLiveKeys(words));
  return [
    `${bold(`${printable(file)}: ${said(placeWords(place))}`)} ${paintOf(effect, style.colours)(effect)} ${bold(code)}`,
    ...wrap(said(message), width(style) - 2).map((line) => `  ${line}`),
    ...(hint === undefined ? [] : labelled("hint", said(hint), style, cyan)),
    `  ${dim(`more  pk-config rules ${code}`)}`,
  ];
}

function placeWords(place: RequestPlace): string {
  switch (place.kind) {
    case "path":
      return "path";
    case "header":
      return `${place.name}${place.pointer === undefined ? "" : ` ${place.pointer}`}`;
    case "body":
      return `body${place.pointer === undefined ? "" : ` ${place.pointer}`}`;
  }
}

function paintOf(effect: Effect, { cyan, yellow, red }: Colours): Paint {
  if (effect === "exact") return cyan;
  return effect === "approximate" ? yellow : red;
}

const configWords: Readonly<Record<CombinationReport["config"], string>> = {
  "1.0": "Configs 1.0",
  "2.0": "Configs 2.0",
  saved: "a saved config, which the dashboard has migrated",
  unknown: "a config of which nobody can tell here what it is",
  none: "no config",
};

const sideWords: Readonly<Record<Side, string>> = {
  "Configs 1.0": "Configs 1.0",
  "Configs 2.0": "Configs 2.0",
  "old routes": "the old routes",
  "new routes": "the routes of today",
  "SDK below 1": "an SDK below 1",
  "SDK 1 or later": "an SDK of 1 or later",
};

/** A combination in words, with what breaks in it. */
function combination(report: CombinationReport): string {
  const { config, route, breaks, ended } = report;
  const ends = ended.map(({ side, since }) => `${sideWords[side]} (${since})`);
  return [
    `${configWords[config]} on ${route === "old" ? "an old route" : "a route of today"}.`,
    ...(ends.length === 0 ? [] : [`Announced to end: ${ends.join(", ")}.`]),
    ...breaks.filter(({ onlyIfSentBy }) => onlyIfSentBy === undefined).map(clashWords),
    ...sentBy(breaks),
  ].join(" ");
}

function clashWords({ between: [one, other] }: Clash): string {
  return `It breaks: ${sideWords[one]} and ${sideWords[other]} do not work together.`;
}

function sentBy(breaks: readonly Clash[]): string[] {
  const sdks = [...new Set(breaks.flatMap(({ onlyIfSentBy }) => onlyIfSentBy ?? []))];
  return sdks.map((sdk) => {
    const sides = breaks.flatMap(({ between: [side], onlyIfSentBy }) =>
      onlyIfSentBy === sdk ? [sideWords[side]] : [],
    );
    return `It breaks when ${sideWords[sdk]} sends it, which does not work with ${sides.join(" and ")}.`;
  });
}

function hiddenLines(hidden: readonly HiddenValue[], form: Form, style: Style): string[] {
  const head =
    form === "curl"
      ? "No secret is printed. Set these variables before you run the command, or print the values with --show-secrets:"
      : "No secret is printed. These names stand in their places; --show-secrets prints the values:";
  return [
    ...wrap(head, width(style)),
    ...hidden.map(({ variable, source }) => `  $${variable}: ${printable(maskLiveKeys(source))}`),
  ];
}

function labelled(
  label: string,
  words: string,
  style: Style,
  paint: Paint = style.colours.dim,
): string[] {
  const indent = label.length + 4;
  return wrap(words, width(style) - indent).map((line, index) =>
    index === 0 ? `  ${paint(label)}  ${line}` : `${" ".repeat(indent)}${line}`,
  );
}

function width({ columns }: Style): number {
  return Math.min(Math.max(columns, 30), 120);
}

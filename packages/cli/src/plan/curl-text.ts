/**
 * Plans as commands for a shell.
 *
 * A command must do what it says wherever it is pasted. So whatever comes from the config or the
 * request is quoted, secrets are variables of the shell, and a comment holds no character that means
 * something to a shell: zsh, where somebody types, knows no comments.
 */
import type { Attempt, Plan, RoutePlan, Way, Ways } from "@pk-config/core";
import { maskLiveKeys } from "../render/redact.ts";
import { printable } from "../text/printable.ts";
import { maskedUrl } from "./lines.ts";
import { paramChanges } from "./param-changes.ts";
import type { Places } from "./places.ts";
import { headerWord, maskedWord, shellQuoted } from "./shell-words.ts";
import { environmentOf, type Variable, type Variables, variablesFor } from "./variables.ts";
import { waysOn } from "./ways-on.ts";
import { moreWays, shownWays, wayTitle } from "./ways-shown.ts";
import type { PlaceOf } from "./with-places.ts";

/** What commands depend on besides the plan. */
export interface Requested {
  readonly places: Places;
  readonly placeOf: PlaceOf;
  readonly hasBody: boolean;
  /** Path of the body, where it is a file. */
  readonly bodyFile: string | undefined;
  /** Whether the request's path has a query. */
  readonly hasQuery: boolean;
}

/** Each attempt of each plan as a curl command. */
export function curlText(all: Ways, requested: Requested): string {
  const { ways } = all;
  const shown = shownWays(ways);
  const asked = { ...requested, variables: variablesFor(shown.map(({ plan }) => plan)) };
  const parts = shown.flatMap((way, index) => [
    ...(ways.length > 1 ? [comment(wayTitle(all, index))] : []),
    ...planParts(way.plan, asked),
  ]);
  const head = variableLines(shown, asked);
  const more = moreWays(all);
  const blocks = [...(head.length === 0 ? [] : [head.join("\n")]), ...parts];
  return `${[...blocks, ...(more === undefined ? [] : [comment(more)])].join("\n\n")}\n`;
}

/** What commands depend on, and the variables that they have used so far. */
interface Asked extends Requested {
  readonly variables: Variables;
}

function planParts(plan: Plan, asked: Asked): string[] {
  if (plan.kind === "refused") {
    const { status, message, hint } = plan.refusal;
    return [[comment(`Refused with ${status}: ${message}`), comment(hint)].join("\n")];
  }
  return plan.attempts.map((attempt, index) =>
    [
      comment(`${index + 1}: ${where(attempt.call.target, asked)}`),
      ...wayComments(attempt, plan),
      ...bodyComments(attempt, asked),
      command(attempt, asked),
    ].join("\n"),
  );
}

function wayComments(attempt: Attempt, { attempts }: RoutePlan): string[] {
  return waysOn(attempt).flatMap(({ after, to }) =>
    to === undefined || attempts[to] === undefined
      ? []
      : [comment(`   After ${after} comes ${to + 1}.`)],
  );
}

/** The body is named and never printed. What is done to it is said, because curl cannot do it. */
function bodyComments({ call }: Attempt, asked: Asked): string[] {
  const changes = asked.hasBody ? paramChanges(call) : [];
  if (changes.length === 0) return [];
  return [
    comment(`   ${bodyVariable(call, asked).name} is ${bodyWords(asked)} after these changes:`),
    ...changes.map(({ does, params }) =>
      comment(`   ${does} ${params.map(({ words }) => words).join(", ")}`),
    ),
  ];
}

/** The file for a body that came from the standard input. */
const wholeBody = "body.json";

function bodyWords({ bodyFile }: Requested): string {
  return bodyFile ?? "the body of the request";
}

/** A changed body is a file of its own, or one command would read what was pasted behind it. */
function bodyVariable({ target }: Attempt["call"], asked: Asked): Variable {
  const { variables } = asked;
  return variables.named(`body ${target}`, () => {
    const files = variables.used().flatMap(({ file }) => file ?? []);
    const number = files.filter((file) => file !== wholeBody).length + 1;
    const source = `${bodyWords(asked)}, changed as the command says`;
    return { words: ["body", String(number)], source, file: `body-${number}.json` };
  });
}

function command({ call }: Attempt, asked: Asked): string {
  const { places, variables } = asked;
  const { url } = call;
  const what = `the address of ${places.label(call.target)}`;
  const words = [
    `curl ${call.method === "HEAD" ? "--head" : `--request ${shellQuoted(call.method)}`} ${maskedWord(url, { mask: maskedUrl, what, variables })}${queryWord(url, asked)}`,
    // curl would read these as patterns.
    ...(/[[\]{}]/.test(url) || asked.hasQuery ? ["--globoff"] : []),
    ...call.headers.map((header) => `--header ${headerWord(header, variables)}`),
    ...(call.timeoutMs === undefined ? [] : [`--max-time ${call.timeoutMs / 1000}`]),
    ...dataWord(call, asked),
  ];
  return words.join(" \\\n  ");
}

function queryWord(url: string, { hasQuery, variables }: Asked): string {
  if (!hasQuery) return "";
  const { name } = variables.named("query", () => ({
    words: ["request", "query"],
    source: "the query of the request, without its question mark",
  }));
  return `"${url.includes("?") ? "&" : "?"}$${name}"`;
}

function dataWord(call: Attempt["call"], asked: Asked): string[] {
  const { hasBody, bodyFile, variables } = asked;
  if (!hasBody) return [];
  if (paramChanges(call).length > 0) return [`--data-binary @"$${bodyVariable(call, asked).name}"`];
  if (bodyFile !== undefined) {
    const masking = { mask: maskLiveKeys, what: "the path of the body", variables };
    return [`--data-binary ${maskedWord(`@${bodyFile}`, masking)}`];
  }
  const { name } = variables.named("body", () => ({
    words: ["body"],
    source: bodyWords(asked),
    file: wholeBody,
  }));
  return [`--data-binary @"$${name}"`];
}

function variableLines(shown: readonly Way[], { placeOf, variables }: Asked): string[] {
  const environment = [...new Set(shown.flatMap(({ plan }) => environmentOf(plan)))];
  const own = variables.used();
  if (environment.length + own.length === 0) return [];
  const files = own.flatMap(({ name, file }) => (file === undefined ? [] : [`${name}=${file}`]));
  return [
    comment("Set these variables first; no secret is printed."),
    ...environment.map((name) => comment(`   ${name}: as in the environment of the gateway`)),
    ...own.map(({ name, source, pointer }) =>
      comment(`   ${name}: ${source}${pointer === undefined ? "" : ` ${placeOf(pointer)}`}`),
    ),
    ...files,
  ];
}

function where(pointer: string, { places, placeOf }: Requested): string {
  return `${places.label(pointer)} ${placeOf(pointer)}`;
}

/** A line that a shell passes over, or at worst does not know. */
function comment(words: string): string {
  const plain = printable(maskLiveKeys(words))
    .replaceAll(/["'`()]/g, "")
    .replaceAll(";", ",")
    .replaceAll(/[^\p{L}\p{N} ._/:@%+=,•…[\]*-]/gu, "_");
  return `# ${plain}`.trimEnd();
}

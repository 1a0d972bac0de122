/**
 * Plans as commands for a shell.
 *
 * A command must do what it says wherever it is pasted. So whatever comes from the config or the
 * request is quoted, secrets are variables of the shell, and a comment holds no character that means
 * something to a shell: zsh, where somebody types, knows no comments.
 */
import type { Attempt, Plan, RoutePlan, Ways } from "@pk-config/core";
import { maskLiveKeys } from "../render/redact.ts";
import { printable } from "../text/printable.ts";
import { percent } from "./amounts.ts";
import { maskedUrl } from "./lines.ts";
import { shortened } from "./most-shown.ts";
import { paramChanges } from "./param-changes.ts";
import type { Places } from "./places.ts";
import { headerWord, shellQuoted, type Variable, variableOf } from "./shell-words.ts";
import { moreWays, shownWays } from "./ways-lines.ts";
import { waysOn } from "./ways-on.ts";

/** What commands depend on besides the plan. */
export interface Requested {
  readonly places: Places;
  readonly hasBody: boolean;
  /** Path of the body, where it is a file. */
  readonly bodyFile: string | undefined;
  /** Whether the request's path has a query. */
  readonly hasQuery: boolean;
}

/** Each attempt of each plan as a curl command. */
export function curlText(all: Ways, asked: Requested): string {
  const { ways, complete } = all;
  const several = ways.length > 1 || !complete;
  const parts = shownWays(ways).flatMap(({ share, plan }, index) => [
    ...(several ? [comment(`Way ${index + 1} of ${ways.length}, ${percent(share)}`)] : []),
    ...planParts(plan, asked),
  ]);
  const more = moreWays(all);
  const plans = shownWays(ways).map(({ plan }) => plan);
  const head = [...variableLines(plans, asked.places), ...queryLines(asked)];
  const blocks = [...(head.length === 0 ? [] : [head.join("\n")]), ...parts];
  return `${[...blocks, ...(more === undefined ? [] : [comment(more)])].join("\n\n")}\n`;
}

function planParts(plan: Plan, asked: Requested): string[] {
  if (plan.kind === "refused") {
    const { status, message, hint } = plan.refusal;
    return [[comment(`Refused with ${status}: ${message}`), comment(hint)].join("\n")];
  }
  const { shown, more } = shortened(plan.attempts, "attempt");
  const commands = shown.map((attempt, index) =>
    [
      comment(`${index + 1}: ${where(attempt.call.target, asked.places)}`),
      ...wayComments(attempt, plan),
      ...bodyComments(attempt, asked),
      command(attempt, asked),
    ].join("\n"),
  );
  return [...commands, ...more.map(comment)];
}

function wayComments(attempt: Attempt, { attempts }: RoutePlan): string[] {
  return waysOn(attempt).flatMap(({ after, to }) =>
    to === undefined || attempts[to] === undefined
      ? []
      : [comment(`   After ${after} comes ${to + 1}.`)],
  );
}

/** The body is named and never printed. What is done to it is said, because curl cannot do it. */
function bodyComments({ call }: Attempt, { hasBody }: Requested): string[] {
  const changes = hasBody ? paramChanges(call) : [];
  if (changes.length === 0) return [];
  return [
    comment("   Give it the body on the standard input, after these changes:"),
    ...changes.map(({ does, params }) =>
      comment(`   ${does} ${params.map(({ words }) => words).join(", ")}`),
    ),
  ];
}

function command({ call }: Attempt, asked: Requested): string {
  const url = maskedUrl(call.url);
  const query = asked.hasQuery ? `"${url.includes("?") ? "&" : "?"}$REQUEST_QUERY"` : "";
  const words = [
    `curl ${call.method === "HEAD" ? "--head" : `--request ${shellQuoted(call.method)}`} ${shellQuoted(printable(url))}${query}`,
    // curl would read these as patterns.
    ...(/[[\]{}]/.test(url) || asked.hasQuery ? ["--globoff"] : []),
    ...call.headers.map((header) => `--header ${headerWord(header)}`),
    ...(call.timeoutMs === undefined ? [] : [`--max-time ${call.timeoutMs / 1000}`]),
    ...dataWord(call, asked),
  ];
  return words.join(" \\\n  ");
}

function dataWord(call: Attempt["call"], { hasBody, bodyFile }: Requested): string[] {
  if (!hasBody) return [];
  const file = paramChanges(call).length === 0 ? bodyFile : undefined;
  return [`--data-binary ${file === undefined ? "@-" : shellQuoted(`@${file}`)}`];
}

function variableLines(plans: readonly Plan[], places: Places): string[] {
  const variables = new Map<string, Variable>();
  for (const plan of plans) {
    if (plan.kind === "refused") continue;
    for (const { value } of shortened(plan.attempts, "").shown.flatMap(
      ({ call }) => call.headers,
    )) {
      const variable = variableOf(value);
      if (variable !== undefined) variables.set(variable.name, variable);
    }
  }
  if (variables.size === 0) return [];
  return [
    comment("Set these variables first; no secret is printed."),
    ...[...variables.values()].map(({ name, source, pointer }) =>
      comment(`   ${name}: ${source}${pointer === undefined ? "" : ` ${places.place(pointer)}`}`),
    ),
  ];
}

function queryLines({ hasQuery }: Requested): string[] {
  return hasQuery
    ? [comment("   REQUEST_QUERY: the query of the request, without its question mark")]
    : [];
}

function where(pointer: string, { label, place }: Places): string {
  return `${label(pointer)} ${place(pointer)}`;
}

/** A line that a shell passes over, or at worst does not know. */
function comment(words: string): string {
  const plain = printable(maskLiveKeys(words))
    .replaceAll(/["'`()]/g, "")
    .replaceAll(";", ",")
    .replaceAll(/[^\p{L}\p{N} ._/:@%+=,•…[\]*-]/gu, "_");
  return `# ${plain}`.trimEnd();
}

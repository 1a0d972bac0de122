import { isDeepStrictEqual } from "node:util";
import type { Outcome, TimedCall } from "./outcome.ts";
import type { ObservedShares } from "./scenario.ts";

/** What two outcomes can differ in. */
export type Aspect = "calls" | "headers" | "body" | "waits" | "answer" | "shares";

/** What both gateways did, in a few words, by the aspects in which they differ. */
export type Differences = Partial<Record<Aspect, Difference>>;

/** What one of them did, in as few words, by the aspects in which it differs. */
export type Told = Readonly<Partial<Record<Aspect, string>>>;

/** One aspect as upstream has it and as we have it. */
export interface Difference {
  readonly theirs: string;
  readonly ours: string;
}

/** The aspects in which two outcomes differ. */
export function differ(theirs: Outcome, ours: Outcome): Differences {
  const calls = unlike(callsOf(theirs), callsOf(ours));
  return {
    ...named("calls", calls),
    ...named(
      "headers",
      inCalls(theirs, ours, (a, b) => entriesApart(a.headers, b.headers)),
    ),
    ...named("body", inCalls(theirs, ours, bodiesApart)),
    // Only what is between the same calls can be compared.
    ...(calls === undefined ? named("waits", waitsApart(theirs, ours)) : {}),
    ...named("answer", unlike(answerOf(theirs), answerOf(ours))),
  };
}

/** Whether observed counts can come from our shares: they stay within four and a half deviations. */
export function differInShares(
  { requests, served }: ObservedShares,
  ours: ReadonlyMap<string, number> | Outcome,
): Differences {
  const theirs = Object.entries(served).map(([host, count]) => `${host} ${count}`);
  const told = { theirs: `${theirs.join(", ")} of ${requests}`, ours: sharesOf(ours) };
  if ("calls" in ours) return { shares: told };
  const hosts = new Set([...Object.keys(served), ...ours.keys()]);
  const fit = [...hosts].every((host) => {
    const share = ours.get(host) ?? 0;
    const deviation = Math.sqrt(requests * share * (1 - share));
    // A share that was added up may miss 1 by a rounding error.
    return Math.abs((served[host] ?? 0) - requests * share) <= 4.5 * (deviation || 0) + 1e-6;
  });
  return fit ? {} : { shares: told };
}

function sharesOf(ours: ReadonlyMap<string, number> | Outcome): string {
  if ("calls" in ours) return answerOf(ours);
  return [...ours].map(([host, share]) => `${host} ${Math.round(share * 100)} %`).join(", ");
}

function named(aspect: Aspect, difference: Difference | undefined): Differences {
  return difference === undefined ? {} : { [aspect]: difference };
}

function unlike(theirs: string, ours: string): Difference | undefined {
  return theirs === ours ? undefined : { theirs, ours };
}

/** The calls in order, with method and path where they are unusual. */
function callsOf({ calls }: Outcome): string {
  if (calls.length === 0) return "no call";
  const told = calls.map(({ to, method, path }) => {
    const rest = path === "/v1/chat/completions" ? "" : ` ${path}`;
    return `${method === "POST" ? "" : `${method} `}${to}${rest}`;
  });
  return told.join(", ");
}

/** What the caller gets, and what it is told about the way there. */
function answerOf({ status, served, option, retries }: Outcome): string {
  if (status === undefined) return "no answer";
  const answer = served === undefined ? `its own ${status}` : `${status} from call ${served}`;
  const last = option === undefined ? "" : `, ${option}`;
  return `${answer}${last}${retries === 0 ? "" : `, retry count ${retries}`}`;
}

/** What is said of those calls that went to the same host on both sides. */
function inCalls(
  theirs: Outcome,
  ours: Outcome,
  apart: (theirs: TimedCall, ours: TimedCall) => Difference | undefined,
): Difference | undefined {
  const found = theirs.calls.flatMap((call, index) => {
    const other = ours.calls[index];
    const difference = other?.to === call.to ? apart(call, other) : undefined;
    return difference === undefined ? [] : [{ to: call.to, difference }];
  });
  if (found.length === 0) return undefined;
  const side = (which: keyof Difference) =>
    [...new Set(found.map(({ to, difference }) => `${to}: ${difference[which]}`))].join("; ");
  return { theirs: side("theirs"), ours: side("ours") };
}

function bodiesApart(theirs: TimedCall, ours: TimedCall): Difference | undefined {
  if (isRecord(theirs.body) && isRecord(ours.body)) return entriesApart(theirs.body, ours.body);
  return isDeepStrictEqual(theirs.body, ours.body)
    ? undefined
    : { theirs: JSON.stringify(theirs.body), ours: JSON.stringify(ours.body) };
}

function entriesApart(
  theirs: Readonly<Record<string, unknown>>,
  ours: Readonly<Record<string, unknown>>,
): Difference | undefined {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].filter(
    (name) => !isDeepStrictEqual(own(theirs, name), own(ours, name)),
  );
  const side = (all: Readonly<Record<string, unknown>>) =>
    names.map((name) => `${own(all, name) === undefined ? "no " : ""}${entry(all, name)}`);
  return names.length === 0
    ? undefined
    : { theirs: side(theirs).join(", "), ours: side(ours).join(", ") };
}

function entry(all: Readonly<Record<string, unknown>>, name: string): string {
  const value = own(all, name);
  return value === undefined ? name : `${name} ${JSON.stringify(value)}`;
}

function own(all: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(all, name) ? all[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function waitsApart(theirs: Outcome, ours: Outcome): Difference | undefined {
  const [before, after] = [waitsOf(theirs), waitsOf(ours)];
  const alike = before.every((ms, index) => isAbout(ms, after[index] ?? 0));
  return alike ? undefined : { theirs: milliseconds(before), ours: milliseconds(after) };
}

/** The times before each call and after the last. */
function waitsOf({ calls, endMs }: Outcome): number[] {
  return [...calls.map(({ afterMs }) => afterMs), endMs];
}

/** Whether two times may be the same: observed ones are a little long, by what the machine was busy with. */
export function isAbout(theirs: number, ours: number): boolean {
  return Math.abs(theirs - ours) <= Math.max(100, ours / 10);
}

function milliseconds(waits: readonly number[]): string {
  return `waits ${waits.join(", ")} ms`;
}

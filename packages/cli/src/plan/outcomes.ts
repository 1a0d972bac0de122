import { type Event, type NetworkCause, retryAfterMs } from "@pk-config/core";
import { UsageError } from "../io.ts";

/** What one call ends in. */
export type Outcome = Extract<Event, { readonly kind: "reply" | "timeout" | "unreachable" }>;

/** What calls end in, by their number from 1. */
export type Outcomes = ReadonlyMap<number, Outcome>;

/** Words for what is no reply. */
const faults: readonly NetworkCause[] = [
  "refused",
  "reset",
  "dns",
  "tls",
  "connect-timeout",
  "closed",
];

/** Headers by which an upstream asks for a wait: the names that a reply may give after a colon. */
const waitHeaders = ["retry-after", "retry-after-ms", "x-ms-retry-after-ms"] as const;

const form = "For example --outcome 1=429,2=timeout or --outcome 1=429:retry-after=2.";

/** Reads the values of `--outcome`; `undefined` where there are none. */
export function outcomesFrom(values: readonly string[]): Outcomes | undefined {
  if (values.length === 0) return undefined;
  const outcomes = new Map<number, Outcome>();
  for (const part of values.flatMap((value) => value.split(","))) {
    const [, digits = "", word = ""] = /^\s*(\d{1,6})=(.+?)\s*$/.exec(part) ?? [];
    const call = Number(digits);
    if (call < 1) {
      throw new UsageError(`--outcome "${part}" is not of the form CALL=OUTCOME.`, form);
    }
    if (outcomes.has(call)) throw new UsageError(`--outcome names call ${call} twice.`);
    outcomes.set(call, outcomeFrom(word));
  }
  return outcomes;
}

/** How long a reply asks to be left alone, in milliseconds. */
export function askedMs(outcome: Outcome | undefined): number | undefined {
  if (outcome?.kind !== "reply" || outcome.retryAfter === undefined) return undefined;
  return retryAfterMs(outcome.retryAfter, undefined);
}

function outcomeFrom(word: string): Outcome {
  if (word === "timeout") return { kind: "timeout" };
  const cause = faults.find((fault) => fault === word);
  if (cause !== undefined) return { kind: "unreachable", cause };
  const [status = "", ...headers] = word.split(":");
  if (!/^[1-5]\d\d$/.test(status)) {
    throw new UsageError(
      `--outcome cannot be "${word}".`,
      `It is a status from 100 to 599, timeout, ${faults.join(", ")}.`,
      { name: word, names: ["timeout", ...faults] },
    );
  }
  const retryAfter = Object.fromEntries(headers.map(waitFrom));
  return {
    kind: "reply",
    status: Number(status),
    ...(headers.length === 0 ? {} : { retryAfter }),
  };
}

function waitFrom(header: string): [(typeof waitHeaders)[number], string] {
  const [, written = "", text = ""] = /^([\w-]+)=(\d+(?:\.\d+)?)$/.exec(header) ?? [];
  const name = waitHeaders.find((known) => known === written.toLowerCase());
  if (name === undefined) {
    throw new UsageError(
      `--outcome knows no header "${header}" behind a status.`,
      `It is one of ${waitHeaders.join(", ")} with a number, as in 429:retry-after=2.`,
    );
  }
  return [name, text];
}

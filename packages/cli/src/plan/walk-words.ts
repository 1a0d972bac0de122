import type { Attempt, Happening, NetworkCause, Verdict } from "@pk-config/core";
import { duration } from "./amounts.ts";

/** One kind of happening in a trace. */
export type Entry<Kind extends Happening["kind"]> = Extract<Happening, { readonly kind: Kind }>;

/** A call that has ended. */
export interface Made {
  readonly attempt: Attempt;
  readonly sent: Entry<"sent">;
  readonly ended: Entry<"ended">;
  /** How long a wait it asks for, in milliseconds. */
  readonly asksForMs: number | undefined;
}

/** Whether a call brought no answer that anybody wants. */
export function isFailed({ outcome, status }: Entry<"ended">): boolean {
  return outcome !== "reply" || status < 200 || status > 299;
}

/** What a call ended in. */
export function outcomeWords({ outcome, status, cause }: Entry<"ended">): string {
  if (outcome === "reply") return String(status);
  return `${cause === undefined ? "timeout" : causes[cause]}, which counts as ${status}`;
}

/** What went wrong with a connection. */
export function causeWords(cause: NetworkCause): string {
  return causes[cause];
}

const causes: Readonly<Record<NetworkCause, string>> = {
  refused: "connection refused",
  reset: "connection reset",
  closed: "connection closed",
  dns: "name not found",
  tls: "no secure connection",
  "connect-timeout": "connect timeout",
  forbidden: "address forbidden",
  unsendable: "nothing could be sent",
};

/** Why the same target is tried again. */
export function againWords({ ended: { outcome, status } }: Made): string {
  return outcome === "unreachable"
    ? "a network fault is always tried again"
    : `${status} is in its list of retries`;
}

/** Why the run goes on to another target. */
export function onWords({ at }: Entry<"moved-on">, made: Made): string {
  const { ended, attempt } = made;
  const way = attempt.next.find((one) => one.at === at);
  const reason =
    way?.on === "failure"
      ? `${ended.status} is a failure, and any failure leads on`
      : `${ended.status} is in the list that leads on`;
  return [...noRetryWords(made), reason].join("; ");
}

/** Why a failure was the end. */
export function endWords(made: Made): string {
  const { attempt, ended } = made;
  const reason =
    attempt.next.length === 0
      ? "nothing comes after this target"
      : `${ended.status} is in no list that leads on`;
  return [...noRetryWords(made), reason].join("; ");
}

/** Why the same target was not tried once more, where it has retries. */
function noRetryWords({ attempt: { retry }, sent, ended, asksForMs }: Made): string[] {
  if (retry.attempts === 0) return [];
  // What stays as it is is not tried again, whatever the list says.
  if (ended.cause === "forbidden" || ended.cause === "unsendable")
    return [`${causes[ended.cause]}: not tried again`];
  if (sent.retry >= retry.attempts) return ["no retry is left"];
  if (ended.outcome !== "unreachable" && !retry.on.includes(ended.status))
    return [`${ended.status} is not tried again`];
  const most = duration(retry.mostWaitMs);
  return retry.afterHeaders && asksForMs !== undefined && asksForMs >= retry.mostWaitMs
    ? [`Retry-After asks for ${most} or more`]
    : [`the waits would add up to more than ${most}`];
}

/** What the caller gets; the target follows. */
export function verdictWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case "reply":
      return `The caller gets the ${verdict.status} of`;
    case "timeout":
      return "The caller gets an error, for the timeout of";
    case "unreachable":
      return `The caller gets an error (${causes[verdict.cause]}) for`;
    default:
      return "The run ends at";
  }
}

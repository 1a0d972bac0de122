import type { Outcome } from "../../packages/core/test/upstream/outcome.ts";
import type { Put } from "../../packages/core/test/upstream/scenario.ts";
import { differencesOf } from "./differences-of.ts";
import type { Both } from "./put.ts";

/** How much of what a gateway says itself is shown. */
const mostWords = 200;

/** A case as a reader wants it: what was put, in the form of a scenario, what both did, what differs. */
export function caseText(put: Put, both: Both): string {
  const members = Object.entries(put).map(
    ([name, value]) => `"${name}": ${JSON.stringify(value, null, 2)}`,
  );
  const differences = Object.entries(differencesOf(both)).map(
    ([aspect, { theirs, ours }]) => `${aspect}\n  upstream   ${theirs}\n  pk-config  ${ours}`,
  );
  return [
    ...members,
    `upstream   ${outcomeText(both.theirs)}`,
    `pk-config  ${outcomeText(both.ours)}`,
    ...differences,
  ].join("\n");
}

function outcomeText({ calls, status, served, option, retries, words }: Outcome): string {
  const made = calls.map(({ to }) => to).join(", ") || "no call";
  const answer = served === undefined ? `its own ${status}` : `${status} from call ${served}`;
  const said = words === undefined ? "" : `: ${words.slice(0, mostWords)}`;
  return `${made}; ${answer}; ${option ?? "no option"}; retry count ${retries}${said}`;
}

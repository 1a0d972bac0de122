import type { Attempt } from "@pk-config/core";

/** A way on from an attempt: after what, to which attempt, and the pointer that says so. */
export interface WayOn {
  readonly after: string;
  /** Position of the attempt; `undefined` is the caller. */
  readonly to: number | undefined;
  readonly at: string | undefined;
}

/** Every way on from an attempt, each outcome in one of them. */
export function waysOn({ next }: Attempt): WayOn[] {
  const ways: WayOn[] = [];
  const taken = new Set<number>();
  let failuresTaken = false;
  for (const { on, to, at } of next) {
    if (on === "failure") {
      if (!failuresTaken) {
        const other = [...taken].some(isFailure) ? "any other failure" : "any failure";
        ways.push({ after: other, to, at });
      }
      failuresTaken = true;
      continue;
    }
    const fresh = on.filter(
      (status) => !taken.has(status) && !(failuresTaken && isFailure(status)),
    );
    for (const status of fresh) taken.add(status);
    if (fresh.length > 0) ways.push({ after: fresh.join(", "), to, at });
  }
  const success = [...taken].every(isFailure) ? "success" : "any other success";
  const rest = failuresTaken ? success : ways.length > 0 ? "anything else" : "whatever comes";
  return [...ways, { after: rest, to: undefined, at: undefined }];
}

function isFailure(status: number): boolean {
  return status < 200 || status > 299;
}

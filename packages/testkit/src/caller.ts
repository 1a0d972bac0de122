import { getEventListeners } from "node:events";
import type { Event, Plan, Verdict } from "@pk-config/core";
import { execute, type Io } from "@pk-config/runner";
import { joined, type ReplyBody } from "@pk-config/transport";

/** How a caller behaves. */
export interface Caller {
  readonly controller: AbortController;
  /** When the caller goes, in milliseconds since 1970. */
  readonly leavesAtMs: number;
}

/** What a caller got. */
export interface Got {
  readonly events: readonly Event[];
  readonly verdict: Verdict;
  readonly givenAtMs: number;
  readonly overAtMs: number;
  readonly body: { readonly bytes: Uint8Array; readonly ending: "end" | "broken" } | undefined;
  /** Listeners that are left at the caller's signal. */
  readonly listeners: number;
}

/** Has a plan carried out for a caller who reads the answer as it comes, until it ends or the caller goes. */
export async function callFor(caller: Caller, plan: Plan, io: Io): Promise<Got> {
  const { controller, leavesAtMs } = caller;
  const { clock } = io;
  const stay = clock.after(leavesAtMs - clock.nowMs(), () => controller.abort());
  const outcome = await execute(plan, io, controller.signal);
  const givenAtMs = clock.nowMs();
  const body = outcome.reply === undefined ? undefined : await readAll(outcome.reply.body);
  stay();
  return {
    events: outcome.events,
    verdict: outcome.verdict,
    givenAtMs,
    overAtMs: clock.nowMs(),
    body,
    listeners: getEventListeners(controller.signal, "abort").length,
  };
}

async function readAll(body: ReplyBody): Promise<NonNullable<Got["body"]>> {
  const chunks: Uint8Array[] = [];
  for (;;) {
    const part = await body.read();
    if (part.kind !== "bytes") return { bytes: joined(chunks), ending: part.kind };
    chunks.push(part.bytes);
  }
}

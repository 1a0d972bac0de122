/**
 * What lies between a reply and its caller. A reply that ends the run is held back until it is whole,
 * or too long to hold, or, for a stream, has begun: until then a body that does not come is an event,
 * from which the run may still go on.
 */
import type { Event } from "@pk-config/core";
import { type BodyPart, joined, type Reply, type ReplyBody } from "@pk-config/transport";
import { givenAsItComes, givenWhole } from "./given-body.ts";
import { isStreamed } from "./is-streamed.ts";
import { attemptOf, dismiss, type Run, record } from "./run.ts";
import { type Watch, watchFor } from "./watch.ts";

/** What is there of a body. */
interface Held {
  /** Made with the first of them, since most replies have only one. */
  chunks: Uint8Array[] | undefined;
  length: number;
  /** How it ended, once it has. */
  last: Exclude<BodyPart, { readonly kind: "bytes" }> | undefined;
}

/** Settles a reply: at once where all it takes is there already, which costs no turn of the event loop. */
export function settleReply(run: Run, reply: Reply): Promise<void> | undefined {
  const held: Held = { chunks: undefined, length: 0, last: undefined };
  const enough = isStreamed(reply.headers) ? 1 : Math.max(1, run.limits.replyBuffer);
  const coming = takeWhatIsThere(reply.body, held, enough);
  if (coming !== undefined) return settleLater(run, reply, { held, enough, coming });
  conclude(run, reply, held);
  return undefined;
}

interface Unsettled {
  readonly held: Held;
  readonly enough: number;
  coming: Promise<BodyPart> | undefined;
}

async function settleLater(run: Run, reply: Reply, unsettled: Unsettled): Promise<void> {
  run.watch ??= watchFor(run.signal, run.io.clock);
  const { watch } = run;
  const isTimed = attemptOf(run).call.timeoutMs !== undefined;
  const { held, enough } = unsettled;
  while (unsettled.coming !== undefined) {
    if (!isTimed) watch.limit(run.limits.idleMs);
    const part = await partOf(unsettled.coming, watch);
    if (part === undefined) break;
    hold(held, part);
    unsettled.coming = takeWhatIsThere(reply.body, held, enough);
  }
  conclude(run, reply, held);
}

/** The next part, or `undefined` once the watch has ended, whether or not the body says so, too. */
function partOf(coming: Promise<BodyPart>, watch: Watch): Promise<BodyPart | undefined> {
  return new Promise((resolve, reject) => {
    watch.whenEnded = () => resolve(undefined);
    if (watch.ended !== undefined) resolve(undefined);
    coming.then(resolve, reject);
  });
}

/** Reads until there is enough, or nothing more for now. */
function takeWhatIsThere(
  body: ReplyBody,
  held: Held,
  enough: number,
): Promise<BodyPart> | undefined {
  while (held.last === undefined && held.length < enough) {
    const part = body.read();
    if (!("kind" in part)) return part;
    hold(held, part);
  }
  return undefined;
}

function hold(held: Held, part: BodyPart): void {
  if (part.kind === "bytes") {
    if (held.chunks === undefined) held.chunks = [part.bytes];
    else held.chunks.push(part.bytes);
    held.length += part.bytes.length;
  } else held.last = part;
}

function conclude(run: Run, { kind, status, headers, body }: Reply, held: Held): void {
  const failure = failureOf(run, held);
  if (failure !== undefined) {
    dismiss(run);
    record(run, failure);
    return;
  }
  const bytes = held.chunks && joined(held.chunks);
  if (held.last !== undefined) run.watch?.release();
  // A stream takes as long as it takes, once it has begun.
  if (isStreamed(headers)) run.watch?.allow(undefined);
  const given =
    held.last === undefined && bytes !== undefined
      ? givenAsItComes(run, bytes, body)
      : givenWhole(run, bytes);
  run.reply = { kind, status, headers, body: given };
}

function failureOf(run: Run, { last }: Held): Event | undefined {
  if (run.signal.aborted) return { kind: "cancelled" };
  if (run.watch?.ended === undefined) {
    return last?.kind === "broken" ? { kind: "broken", cause: last.cause } : undefined;
  }
  // Only the time that the config sets is a timeout; silence is the end of a connection.
  return attemptOf(run).call.timeoutMs === undefined
    ? { kind: "broken", cause: "closed" }
    : { kind: "timeout" };
}

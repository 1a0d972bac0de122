/**
 * One call, from its sending to its end. A call without a timeout is given the caller's own signal, so
 * it costs no timer and no signal; one with a timeout has both until its reply is settled.
 */
import { type Event, InvariantError } from "@pk-config/core";
import { type Aborted, OwnSignal, type SendingBody, type Sent } from "@pk-config/transport";
import type { Unsendable } from "./io.ts";
import { tell } from "./observer.ts";
import { replyEvent } from "./reply-event.ts";
import { attemptOf, dismiss, type Run, record } from "./run.ts";
import { settleReply } from "./settle-reply.ts";
import { timedSending } from "./timed-sending.ts";
import { watchFor } from "./watch.ts";

const aborted: Aborted = Object.freeze({ kind: "aborted" });

/** Sends the call that is due. What it becomes goes to `endCall`. */
export function startCall(run: Run): Promise<Sent> | Aborted | Unsendable {
  const { io, signal } = run;
  const { call } = attemptOf(run);
  run.watch = undefined;
  if (signal.aborted) return aborted;
  if (run.cursor.retry === 0) run.waitedMs = 0;
  tellSending(run);
  const sending = io.sendingOf(call);
  if ("kind" in sending) return sending;
  if (sending.body !== undefined) spend(run, sending.body);
  if (call.timeoutMs === undefined) return io.transport.doSend(sending, signal);
  const over = new OwnSignal();
  run.watch = watchFor(signal, io.clock);
  // Whoever was asked since the call began may have ended it.
  if (run.watch.ended !== undefined) return aborted;
  run.watch.whenEnded = () => over.fire();
  run.watch.allow(call.timeoutMs);
  return io.transport.doSend(timedSending(sending, run.watch), over);
}

/** Records what became of a call. It answers with a promise only where a body has to be awaited. */
export function endCall(run: Run, sent: Sent | Unsendable): Promise<void> | undefined {
  if (sent.kind === "reply") run.reply = sent;
  record(run, eventOf(run, sent), sent.kind === "unsendable" ? sent.why : undefined);
  const { step } = run.cursor;
  if (sent.kind === "reply" && step.do === "stop" && step.verdict.kind === "reply") {
    return settleReply(run, sent);
  }
  // Whatever has come, nobody will read it.
  dismiss(run);
  return undefined;
}

/** A call that was given up is just that, whatever its transport makes of it. */
function eventOf(run: Run, sent: Sent | Unsendable): Event {
  if (run.signal.aborted) return { kind: "cancelled" };
  if (run.watch?.ended !== undefined) return { kind: "timeout" };
  switch (sent.kind) {
    case "reply":
      return replyEvent(run, sent);
    case "unreachable":
      return { kind: "unreachable", cause: sent.cause };
    case "unsendable":
      return { kind: "unreachable", cause: "unsendable" };
    case "aborted":
      // A transport that gives up though nobody told it to is one that is being closed.
      return { kind: "unreachable", cause: "closed" };
  }
}

/** A stream would arrive empty the second time, and nobody would notice. */
function spend(run: Run, body: SendingBody): void {
  if (body instanceof Uint8Array) return;
  if (run.spent === body) {
    throw new InvariantError(
      "Expected a body that can be sent again, and a stream came that was sent before.",
    );
  }
  run.spent = body;
}

function tellSending(run: Run): void {
  const { clock, observer } = run.io;
  if (observer === undefined) return;
  const { attempt, call: number, retry } = run.cursor;
  const atMs = clock.nowMs();
  run.sentAtMs = atMs;
  tell(observer, { kind: "sending", atMs, call: attemptOf(run).call, attempt, number, retry });
}

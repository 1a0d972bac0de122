import {
  type Header,
  type Reply,
  type ReplyBody,
  type Sending,
  type Sent,
  type Transport,
  transportSpec,
  wholeBody,
} from "@pk-config/transport";

/** What an upstream of a test does. */
export type Act = (sending: Sending) => Sent | Promise<Sent>;

/** A transport that reaches nobody: it plays what a test says, and keeps what it was given. */
export interface ScriptedTransport extends Transport {
  readonly sent: Sending[];
}

/** Makes one; acts come by host, and a host that is not listed answers 200. */
export function scriptedTransport(acts: Readonly<Record<string, Act>> = {}): ScriptedTransport {
  const sent: Sending[] = [];
  return {
    spec: transportSpec,
    sent,
    async doSend(sending) {
      sent.push(sending);
      const act = acts[new URL(sending.url).host];
      return act === undefined ? replyOf(200, '{"ok":true}') : act(sending);
    },
  };
}

/** A reply with a text or a body of any kind. */
export function replyOf(
  status: number,
  body: string | ReplyBody = "",
  headers: readonly Header[] = [["content-type", "application/json"]],
): Reply {
  const whole = typeof body === "string" ? wholeBody(new TextEncoder().encode(body)) : body;
  return { kind: "reply", status, headers, body: whole };
}

/** A body that gives its texts one after the other, and then ends or breaks off. */
export function bodyInParts(texts: readonly string[], end: "end" | "broken"): ReplyBody {
  const left = [...texts];
  return {
    async read() {
      const text = left.shift();
      if (text !== undefined) return { kind: "bytes", bytes: new TextEncoder().encode(text) };
      return end === "end" ? { kind: "end" } : { kind: "broken", cause: "reset" };
    },
    cancel() {
      left.length = 0;
    },
  };
}

/** An upstream that nobody can reach. */
export const unreachable: Act = () => ({ kind: "unreachable", cause: "refused" });

import type {
  BodyPart,
  Header,
  Reply,
  ReplyBody,
  Sending,
  SendingStream,
  Sent,
  Transport,
} from "../../src/index.ts";
import type { MakeTransport } from "../../src/testkit/index.ts";
import { referenceTransport } from "../reference-transport.ts";

/** A transport that breaks the contract in one way, and the case that must notice. */
export interface Mutant {
  /** What it does, as a sentence about it. */
  readonly name: string;
  readonly make: MakeTransport;
  /** The title of the case. */
  readonly fails: string;
  /** What the failure says, so that no other one is taken for it. */
  readonly saying: RegExp;
}

type Send = Transport["doSend"];

/** The reference, but for how it sends. */
export function sends(change: (send: Send) => Send): MakeTransport {
  return (surroundings) => {
    const reference = referenceTransport(surroundings);
    return { ...reference, doSend: change(reference.doSend) };
  };
}

/** The reference, but for what it sends. */
export function sendsOther(change: (sending: Sending) => Sending): MakeTransport {
  return sends((send) => (sending, signal) => send(change(sending), signal));
}

/** The reference, but for the streams that it sends. */
export function streams(change: (stream: SendingStream) => SendingStream): MakeTransport {
  return sendsOther((sending) => {
    const { body } = sending;
    if (body === undefined || body instanceof Uint8Array) return sending;
    return { ...sending, body: change(body) };
  });
}

/** The reference, but for what it answers. */
export function answers(change: (sent: Sent, sending: Sending) => Sent): MakeTransport {
  return sends((send) => async (sending, signal) => change(await send(sending, signal), sending));
}

/** The reference, but for its replies. */
export function replies(change: (reply: Reply) => Reply): MakeTransport {
  return answers((sent) => (sent.kind === "reply" ? change(sent) : sent));
}

/** The reference, but for the headers of its replies. */
export function replyHeaders(change: (headers: readonly Header[]) => Header[]): MakeTransport {
  return replies((reply) => ({ ...reply, headers: change(reply.headers) }));
}

/** The reference, but for the bodies of its replies. */
export function bodies(change: (body: ReplyBody) => Partial<ReplyBody>): MakeTransport {
  return replies((reply) => ({ ...reply, body: { ...reply.body, ...change(reply.body) } }));
}

/** The reference, but for the parts of its bodies. */
export function parts(change: (part: BodyPart) => BodyPart): MakeTransport {
  return bodies(({ read }) => ({
    read() {
      const part = read();
      return "kind" in part ? change(part) : part.then(change);
    },
  }));
}

import type { Body } from "@pk-config/core";
import type { SendingBody } from "@pk-config/transport";
import { BodyFault } from "./body-fault.ts";
import type { Fault } from "./error-answer.ts";
import type { Exchange, ReadBody } from "./exchange.ts";
import type { GatewayLimits } from "./gateway-limits.ts";

/** The body of a request, as planning and sending take it. */
export type BodyFound =
  | { readonly kind: "none" }
  /** It is here, and can be sent as often as need be. */
  | { readonly kind: "kept"; readonly body: Body; readonly sending: Uint8Array }
  /** It comes piece by piece and is sent once; nobody looks into it. */
  | { readonly kind: "passing"; readonly body: Body; readonly sending: SendingBody }
  | { readonly kind: "fault"; readonly fault: Fault };

/** A body that is being read, as far as it has to be kept. */
export interface BodyAsked {
  readonly reading: Promise<ReadBody>;
  /** Whether a rule or a parameter is applied to it, so that it has to be here as a whole. */
  readonly isRead: boolean;
}

/** Begins to read the body of a request, where it has one. */
export function bodyAsked(
  { body, headers }: Exchange,
  readsBody: boolean,
  limits: GatewayLimits,
): BodyAsked | Extract<BodyFound, { readonly kind: "none" | "fault" }> {
  if (body === undefined) return none;
  if ((body.length ?? 0) > limits.uploadBytes)
    return { kind: "fault", fault: tooLarge(limits.uploadBytes) };
  const isRead = readsBody && /json/i.test(headers["content-type"] ?? "json");
  return { reading: body.read(isRead ? limits.bodyBytes : limits.replayBytes), isRead };
}

/** What came of reading it. */
export function bodyFound(
  read: ReadBody,
  { isRead }: BodyAsked,
  limits: GatewayLimits,
): Exclude<BodyFound, { readonly kind: "none" }> {
  switch (read.kind) {
    case "whole":
      return { kind: "kept", body: unread(read.bytes), sending: read.bytes };
    case "long":
      if (isRead) return { kind: "fault", fault: tooLarge(limits.bodyBytes) };
      return { kind: "passing", body: unreadable, sending: upTo(limits.uploadBytes, read.rest) };
    case "taken":
      return { kind: "fault", fault: taken };
    default:
      return { kind: "fault", fault: cutOff };
  }
}

const none = { kind: "none" } as const;

/** What is no text is not sent on as if it were one. */
const decoder = new TextDecoder("utf-8", { fatal: true });

function unread(bytes: Uint8Array): Body {
  return { kind: "unread", text: () => decoder.decode(bytes) };
}

/** Its text is never asked for: nothing in the config looks into the body. */
const unreadable: Body = { kind: "unread", text: () => "" };

/** Ends a stream that goes on for longer than it may, or breaks off, so that the upstream sees it broken. */
async function* upTo(most: number, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0;
  try {
    for await (const bytes of rest) {
      length += bytes.length;
      if (length > most) throw new BodyFault(tooLarge(most));
      yield bytes;
    }
  } catch (error) {
    throw error instanceof BodyFault ? error : new BodyFault(cutOff);
  }
}

function tooLarge(most: number): Fault {
  return {
    status: 413,
    code: "body-too-large",
    message: `The body is longer than the ${most} bytes that are read of such a request.`,
  };
}

const cutOff: Fault = {
  status: 400,
  code: "body-broken",
  message: "The body of the request broke off before its end.",
};

const taken: Fault = {
  status: 500,
  code: "body-taken",
  message:
    "Something before the gateway has read the body of the request, a body parser for one. The gateway has to come first.",
};

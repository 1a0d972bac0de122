import { type Body, bodyType } from "@pk-config/core";
import { cutOff, taken, tooLarge, unknownCoding } from "./body-faults.ts";
import type { Fault } from "./error-answer.ts";
import type { ReadBody } from "./exchange.ts";
import type { GatewayLimits } from "./gateway-limits.ts";
import { type Upload, uploadOf } from "./upload.ts";
import type { Visit } from "./visit.ts";

/** The body of a request, as planning and sending take it. */
export type BodyFound =
  | { readonly kind: "none" }
  /** It is here, and can be sent as often as need be. */
  | { readonly kind: "kept"; readonly body: Body; readonly sending: Uint8Array }
  /** It comes piece by piece and is sent once; nobody looks into it. */
  | { readonly kind: "passing"; readonly body: Body; readonly sending: Upload }
  | { readonly kind: "fault"; readonly fault: Fault };

/** A body that is being read, as far as it has to be kept. */
export interface BodyAsked {
  readonly reading: Promise<ReadBody>;
  /** Whether a rule or a parameter is applied to it, so that it has to be here as a whole. */
  readonly isRead: boolean;
  /** What the caller says of its length. */
  readonly length: number | undefined;
}

/** Begins to read the body of a request, where it has one. */
export function bodyAsked(
  { exchange: { body }, says }: Pick<Visit, "exchange" | "says">,
  readsBody: boolean,
  limits: GatewayLimits,
): BodyAsked | Extract<BodyFound, { readonly kind: "none" | "fault" }> {
  if (body === undefined) return none;
  if ((body.length ?? 0) > limits.uploadBytes)
    return { kind: "fault", fault: tooLarge(limits.uploadBytes) };
  const { length } = body;
  const isRead = readsBody && bodyType(says.contentType) !== "other";
  const most = isRead ? limits.bodyBytes : limits.replayBytes;
  return { reading: body.read(most), isRead, length };
}

/** What came of reading it. */
export function bodyFound(
  read: ReadBody,
  { isRead, length }: BodyAsked,
  limits: GatewayLimits,
): Exclude<BodyFound, { readonly kind: "none" }> {
  switch (read.kind) {
    case "whole":
      return { kind: "kept", body: unread(read.bytes), sending: read.bytes };
    case "long": {
      const sending = uploadOf(read.rest, limits.uploadBytes, length);
      if (!isRead) return { kind: "passing", body: unreadable, sending };
      sending.leave();
      return { kind: "fault", fault: tooLarge(limits.bodyBytes) };
    }
    case "coded":
      return { kind: "fault", fault: unknownCoding };
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
  return { kind: "unread", text: () => decoder.decode(bytes), bytes };
}

/** Nobody asks for its text: a body that anything in the config looks into is kept, or refused. */
const unreadable: Body = { kind: "unread", text: () => "" };

import type { Signal } from "@pk-config/transport";
import { callerGone, type Fault } from "./error-answer.ts";

/** The body is longer than what is read of such a request. */
export function tooLarge(most: number): Fault {
  return {
    status: 413,
    code: "body-too-large",
    message: `The body is longer than the ${most} bytes that are read of such a request.`,
  };
}

/** The body has no end. */
export const cutOff: Fault = {
  status: 400,
  code: "body-broken",
  message: "The body of the request broke off before its end.",
};

/** The body is not as long as its caller has announced. */
export const otherLength: Fault = {
  status: 400,
  code: "body-broken",
  message: "The body of the request is not as long as its `content-length` says.",
  param: "content-length",
};

/** The body would have to be decoded, whoever gets it: how it is transferred is between two neighbours. */
export const unknownCoding: Fault = {
  status: 501,
  code: "unknown-transfer-coding",
  message: "The body of the request is sent in a transfer coding that the gateway does not know.",
  hint: "It knows `chunked`; a body that is compressed says so by `content-encoding`.",
  param: "transfer-encoding",
};

/** There is no body any more. */
export const taken: Fault = {
  status: 500,
  code: "body-taken",
  message: "Something before the gateway has read the body of the request, a body parser for one.",
  hint: "The gateway has to come first.",
};

/** What a caller is told of its body. One that breaks off because its caller has gone is no fault. */
export function faultOfBody(fault: Fault, { aborted }: Signal): Fault {
  return aborted ? callerGone : fault;
}

import { errorBody, type Fault } from "../error-answer.ts";

/** The reply to what is no request: there is no request object, so it is written by hand. */
export function refusalOnWire(code: string | undefined): string {
  const { fault, reason } = refusals.get(code ?? "") ?? malformed;
  const body = errorBody(fault);
  return [
    `HTTP/1.1 ${fault.status} ${reason}`,
    "content-type: application/json",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
    "",
    body,
  ].join("\r\n");
}

interface OnWire {
  readonly fault: Fault;
  readonly reason: string;
}

const malformed: OnWire = {
  reason: "Bad Request",
  fault: {
    status: 400,
    code: "bad-request",
    message:
      "What came over this connection is no HTTP request that can be understood in one way only.",
  },
};

/** By the code of the error that Node's parser gives. */
const refusals: ReadonlyMap<string, OnWire> = new Map([
  [
    "HPE_HEADER_OVERFLOW",
    {
      reason: "Request Header Fields Too Large",
      fault: {
        status: 431,
        code: "headers-too-large",
        message:
          "The headers of the request are longer than the gateway reads. A config that is too long for `x-portkey-config` belongs into the gateway itself.",
      },
    },
  ],
  [
    "ERR_HTTP_REQUEST_TIMEOUT",
    {
      reason: "Request Timeout",
      fault: {
        status: 408,
        code: "request-too-slow",
        message: "The request took longer to arrive than the gateway waits.",
      },
    },
  ],
]);

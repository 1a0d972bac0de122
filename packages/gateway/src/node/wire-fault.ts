import type { Fault } from "../error-answer.ts";

/** What a caller is told who sends no request, by the code of the error that Node's parser gives. */
export function wireFault(code: string | undefined): Fault {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return tooLarge;
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return tooSlow;
    default:
      return malformed;
  }
}

const malformed: Fault = {
  status: 400,
  code: "bad-request",
  message:
    "What came over this connection is no HTTP request that can be understood in one way only.",
};

const tooLarge: Fault = {
  status: 431,
  code: "headers-too-large",
  message:
    "The headers of the request are longer than the gateway reads. A config that is too long for `x-portkey-config` belongs into the gateway itself.",
};

const tooSlow: Fault = {
  status: 408,
  code: "request-too-slow",
  message: "The request took longer to arrive than the gateway waits.",
};

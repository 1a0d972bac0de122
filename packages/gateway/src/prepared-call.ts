import { bodyTextSent, type Call, headersSent, targetSent, urlSent } from "@pk-config/core";
import type { Unsendable } from "@pk-config/runner";
import type { Sending, SendingBody } from "@pk-config/transport";
import type { Errand } from "./errand.ts";
import type { GatewayParts } from "./gateway-parts.ts";

/** Puts a call together: the last moment before it is sent, and the only one that sees secrets. */
export function preparedCall(
  call: Call,
  { visit, request, body, ready: { config } }: Errand,
  { catalogue, environment }: GatewayParts,
): Sending | Unsendable {
  const values = { config, request, catalogue, environment };
  const { headers, missing } = headersSent(call.headers, values);
  if (missing.length > 0) return { kind: "unsendable" };
  return {
    method: call.method,
    url: urlSent(call, visit.exchange.path),
    headers,
    body: bodyOf(call, body, config),
    call,
    // Most transports never look at it.
    get target() {
      return targetSent(call, values);
    },
  };
}

/** The caller's bytes as they came, unless the target changes its parameters. */
function bodyOf(
  { params }: Call,
  body: SendingBody | undefined,
  config: object,
): SendingBody | undefined {
  if (!(body instanceof Uint8Array) || isEmpty(params)) return body;
  const changed = bodyTextSent(decoder.decode(body), params, config);
  return changed === undefined ? body : encoder.encode(changed);
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

import {
  bodyTextSent,
  type Call,
  formSent,
  type HeaderValues,
  headersSent,
  targetSent,
  urlSent,
} from "@pk-config/core";
import type { Sending, SendingBody } from "@pk-config/transport";
import type { Errand } from "./errand.ts";
import type { GatewayParts } from "./gateway-parts.ts";
import { type NotSent, notInForm, notSent } from "./not-sent.ts";

/** Puts a call together: the last moment before it is sent, and the only one that sees secrets. */
export function preparedCall(
  call: Call,
  { visit, request, body, ready: { config } }: Errand,
  { catalogue, environment }: GatewayParts,
): Sending | NotSent {
  const values = { config, request, catalogue, environment };
  const sent = headersSent(call.headers, values);
  const fault = notSent(call, sent);
  if (fault !== undefined) return fault;
  const ready = bodyOf(call, body, values);
  if (ready !== undefined && "kind" in ready) return ready;
  const url = urlSent(call, visit.exchange.path);
  const { headers } = sent;
  return new PreparedCall(call, values, { url, headers, body: ready });
}

type OnWire = Pick<Sending, "url" | "headers" | "body">;

/**
 * A call with its target, which most transports never look at and which is put together when one does.
 * It is a class for speed: an accessor in a literal gives each object a shape of its own, and what
 * the accessor holds is kept with the shape.
 */
class PreparedCall implements Sending {
  readonly method: string;
  readonly url: string;
  readonly headers: Sending["headers"];
  readonly body: SendingBody | undefined;
  readonly call: Call;
  readonly #values: HeaderValues;

  constructor(call: Call, values: HeaderValues, { url, headers, body }: OnWire) {
    this.method = call.method;
    this.url = url;
    this.headers = headers;
    this.body = body;
    this.call = call;
    this.#values = values;
  }

  get target(): Sending["target"] {
    return targetSent(this.call, this.#values);
  }

  /** What may be shown of it: the plan of the call, which holds no secret. */
  toJSON(): Pick<Sending, "call"> {
    return { call: this.call };
  }

  /** The same for `console.log` in Node, Deno and Bun. */
  [Symbol.for("nodejs.util.inspect.custom")](): Pick<Sending, "call"> {
    return this.toJSON();
  }
}

/** The caller's bytes as they came, unless the target changes its parameters. */
function bodyOf(
  call: Call,
  body: SendingBody | undefined,
  { config, request }: HeaderValues,
): SendingBody | NotSent | undefined {
  if (!(body instanceof Uint8Array)) return body;
  const { params } = call;
  if (isEmpty(params)) return body;
  if (request.bodyType === "form") return formOf(call, body, { config, request });
  const changed = bodyTextSent(decoder.decode(body), params, config);
  return changed === undefined ? body : encoder.encode(changed);
}

/** The same of a form. That it can be read was seen when the call was planned. */
function formOf(
  { params, from }: Call,
  body: Uint8Array,
  { config, request }: Pick<HeaderValues, "config" | "request">,
): Uint8Array | NotSent {
  const form = request.form();
  if (!form.ok || form.value === undefined) return body;
  const sent = formSent(form.value, params, config);
  return sent.kind === "sent" ? sent.bytes : notInForm(sent.param, from);
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

import { readRequest } from "@pk-config/core";
import { execute } from "@pk-config/runner";
import { wholeBody } from "@pk-config/transport";
import { faultOfBody } from "./body-faults.ts";
import { bodyAsked, bodyFound } from "./body-of-exchange.ts";
import { callerHeaders } from "./caller-headers.ts";
import { type ConfigOfRequest, configOfRequest } from "./config-of-request.ts";
import { eitherSignal } from "./either-signal.ts";
import { crashFault, refusalFault } from "./error-answer.ts";
import type { Answer, Answerer } from "./exchange.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { type GatewayParts, gatewayParts } from "./gateway-parts.ts";
import { health } from "./health.ts";
import { planned } from "./planned.ts";
import { routed } from "./routes.ts";
import { answered, ioOf } from "./run.ts";
import type { Upload } from "./upload.ts";
import { answeredBy, arrived, failedBy, type Visit } from "./visit.ts";

/**
 * Makes what answers requests: route, config, body, plan, run.
 *
 * What may live here: the order of these steps. What must not: sockets and web objects, which are for
 * the adapters, and policy, which is for the engine.
 */
export function createAnswerer(options: GatewayOptions): Answerer {
  const parts = gatewayParts(options);
  const configFor = configOfRequest(options, parts);
  return (exchange, signal) => {
    const pathname = withoutQuery(exchange.path);
    const says = callerHeaders(exchange.headers);
    const route = routed(exchange.method, pathname, says);
    // Nobody wants to hear of these.
    if (route.kind === "health") return Promise.resolve(health());
    const visit = arrived({ exchange, pathname, says }, signal, parts);
    if (route.kind === "preflight") return Promise.resolve(answeredBy(unsaid(), visit, parts, {}));
    if (route.kind === "fault") {
      const { fault, headers = [] } = route;
      return Promise.resolve(failedBy(fault, visit, parts, { headers }));
    }
    return answerFor(visit, parts, configFor);
  };
}

/** Neither yes nor no to a page, which its browser takes for a no. An upstream is not to be asked. */
function unsaid(): Answer {
  return { status: 204, headers: [], body: wholeBody(new Uint8Array()) };
}

/** A path, which may be one that is refused later, without the query, where some callers put keys. */
function withoutQuery(path: string): string {
  const end = path.indexOf("?");
  return end < 0 ? path : path.slice(0, end);
}

/** All that is waited for is waited for here: each function between would cost a promise of its own. */
async function answerFor(
  visit: Visit,
  parts: GatewayParts,
  configFor: ConfigOfRequest,
): Promise<Answer> {
  const { exchange, says, signal } = visit;
  let upload: Upload | undefined;
  try {
    const found = configFor(says.config);
    const ready = "kind" in found ? found : await found;
    if (ready.kind === "fault") return failedBy(ready.fault, visit, parts);
    const asked = bodyAsked(visit, ready.program.readsBody, parts.limits);
    const body = "kind" in asked ? asked : bodyFound(await asked.reading, asked, parts.limits);
    if (body.kind === "fault") return failedBy(faultOfBody(body.fault, signal), visit, parts);
    if (body.kind === "passing") upload = body.sending;
    const { method, path, headers } = exchange;
    const read = readRequest(
      body.kind === "none" ? { method, path, headers } : { method, path, headers, body: body.body },
    );
    if (!read.ok) return failedBy(refusalFault(read.refusal), visit, parts);
    const { request } = read;
    const planning = planned({ visit, request, isOnce: upload !== undefined }, ready, parts);
    const plan = "kind" in planning ? planning : await planning;
    const sending = body.kind === "none" ? undefined : body.sending;
    const errand = { visit, request, ready, body: sending, upload, plan };
    const until = upload === undefined ? signal : eitherSignal(signal, upload.broken);
    return answered(await execute(plan, ioOf(errand, parts), until), errand, parts);
  } catch (error) {
    return failedBy(crashFault(error), visit, parts);
  } finally {
    upload?.leave();
  }
}

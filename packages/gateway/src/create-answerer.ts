import { readRequest } from "@pk-config/core";
import { execute } from "@pk-config/runner";
import { BodyFault } from "./body-fault.ts";
import { bodyAsked, bodyFound } from "./body-of-exchange.ts";
import { type ConfigOfRequest, configOfRequest } from "./config-of-request.ts";
import { type Fault, refusalFault } from "./error-answer.ts";
import type { Answer, Answerer } from "./exchange.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { type GatewayParts, gatewayParts } from "./gateway-parts.ts";
import { health } from "./health.ts";
import { planned } from "./planned.ts";
import { routed } from "./routes.ts";
import { answered, ioOf } from "./run.ts";
import { arrived, failedBy, type Visit } from "./visit.ts";

/**
 * Makes what answers requests: route, config, body, plan, run.
 *
 * What may live here: the order of these steps. What must not: sockets and web objects, which are for
 * the adapters, and policy, which is for the engine.
 */
export function createAnswerer(options: GatewayOptions): Answerer {
  const parts = gatewayParts(options);
  const configFor = configOfRequest(options, parts.limits);
  return (exchange, signal) => {
    const pathname = pathnameOf(exchange.path);
    const route = routed(exchange.method, pathname, exchange.headers["content-type"]);
    // Nobody wants to hear of these.
    if (route.kind === "health") return Promise.resolve(health());
    const visit = arrived(exchange, pathname, signal, parts);
    if (route.kind === "fault") return Promise.resolve(failedBy(route.fault, visit, parts));
    return answerFor(visit, parts, configFor);
  };
}

/** A path without its query string. */
function pathnameOf(path: string): string {
  const end = path.indexOf("?");
  return end < 0 ? path : path.slice(0, end);
}

/** All that is waited for is waited for here: each function between would cost a promise of its own. */
async function answerFor(
  visit: Visit,
  parts: GatewayParts,
  configFor: ConfigOfRequest,
): Promise<Answer> {
  const { exchange, signal } = visit;
  try {
    const found = configFor(exchange);
    const ready = found instanceof Promise ? await found : found;
    if (ready.kind === "fault") return failedBy(ready.fault, visit, parts);
    const asked = bodyAsked(exchange, ready.program.readsBody, parts.limits);
    const body = "kind" in asked ? asked : bodyFound(await asked.reading, asked, parts.limits);
    if (body.kind === "fault") return failedBy(body.fault, visit, parts);
    const { method, path, headers } = exchange;
    const read = readRequest(
      body.kind === "none" ? { method, path, headers } : { method, path, headers, body: body.body },
    );
    if (!read.ok) return failedBy(refusalFault(read.refusal), visit, parts);
    const { request } = read;
    const planning = planned({ visit, request, isOnce: body.kind === "passing" }, ready, parts);
    const plan = planning instanceof Promise ? await planning : planning;
    const sending = body.kind === "none" ? undefined : body.sending;
    const errand = { visit, request, ready, body: sending, plan };
    return answered(await execute(plan, ioOf(errand, parts), signal), errand, parts);
  } catch (error) {
    return failedBy(error instanceof BodyFault ? error.fault : crash(error), visit, parts);
  }
}

/** A fault of this program. What it says of itself may hold anything, so the caller does not see it. */
function crash(error: unknown): Fault {
  const name = error instanceof Error ? error.name : "Error";
  return {
    status: 500,
    code: "internal",
    message: `The gateway has met a fault of its own (${name}); nothing is wrong with the request.`,
  };
}

import { readRequest } from "@pk-config/core";
import { BodyFault } from "./body-fault.ts";
import { bodyOfExchange } from "./body-of-exchange.ts";
import { type ConfigOfRequest, configOfRequest } from "./config-of-request.ts";
import { type Fault, refusalFault } from "./error-answer.ts";
import type { Answer, Answerer } from "./exchange.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import { type GatewayParts, gatewayParts } from "./gateway-parts.ts";
import { health } from "./health.ts";
import { planned } from "./planned.ts";
import { routed } from "./routes.ts";
import { run } from "./run.ts";
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
  return async (exchange, signal) => {
    const pathname = pathnameOf(exchange.path);
    const route = routed(exchange.method, pathname, exchange.headers["content-type"]);
    // Nobody wants to hear of these.
    if (route.kind === "health") return health();
    const visit = arrived(exchange, pathname, signal, parts);
    if (route.kind === "fault") return failedBy(route.fault, visit, parts);
    try {
      return await answerFor(visit, parts, configFor);
    } catch (error) {
      const fault = error instanceof BodyFault ? error.fault : crash(error);
      return failedBy(fault, visit, parts);
    }
  };
}

/** A path without its query string. */
function pathnameOf(path: string): string {
  const end = path.indexOf("?");
  return end < 0 ? path : path.slice(0, end);
}

async function answerFor(
  visit: Visit,
  parts: GatewayParts,
  configFor: ConfigOfRequest,
): Promise<Answer> {
  const { exchange } = visit;
  const failed = (fault: Fault) => failedBy(fault, visit, parts);
  const found = configFor(exchange);
  const ready = found instanceof Promise ? await found : found;
  if (ready.kind === "fault") return failed(ready.fault);
  const body = await bodyOfExchange(exchange, ready.program.readsBody, parts.limits);
  if (body.kind === "fault") return failed(body.fault);
  const { method, path, headers } = exchange;
  const read = readRequest(
    body.kind === "none" ? { method, path, headers } : { method, path, headers, body: body.body },
  );
  if (!read.ok) return failed(refusalFault(read.refusal));
  const isOnce = body.kind === "passing";
  const planning = planned({ visit, request: read.request, isOnce }, ready, parts);
  const plan = planning instanceof Promise ? await planning : planning;
  const sending = body.kind === "none" ? undefined : body.sending;
  // Awaited here: a promise that is handed on as it is takes two more turns.
  return await run(plan, { visit, request: read.request, ready, body: sending }, parts);
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

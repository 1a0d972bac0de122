import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { compile } from "../../src/compile/compile.ts";
import type { Program } from "../../src/compile/program.ts";
import { load } from "../../src/load.ts";
import type { Circumstances } from "../../src/plan/circumstances.ts";
import { plan, refusedPlan } from "../../src/plan/plan.ts";
import type { Plan, RoutePlan } from "../../src/plan/plan-data.ts";
import type { IncomingRequest } from "../../src/request/incoming.ts";
import { readRequest } from "../../src/request/read-request.ts";

/** The program of a config that must be valid. */
export function programOf(config: object): Program {
  const loaded = load(JSON.stringify(config));
  if (!loaded.ok) throw new Error(`invalid: ${loaded.diagnostics.map(({ message }) => message)}`);
  return compile(loaded.value);
}

/** A chat request, changed where a test says so. */
export function chat(changes: Partial<IncomingRequest> = {}): IncomingRequest {
  return {
    method: "POST",
    path: "/v1/chat/completions",
    headers: { "content-type": "application/json" },
    body: { kind: "json", value: { model: "gpt-4o", messages: [] } },
    ...changes,
  };
}

/** Plans for a request as it arrived. */
export function planned(
  program: Program,
  incoming: IncomingRequest,
  circumstances: Partial<Circumstances> = {},
): Plan {
  const read = readRequest(incoming);
  return read.ok
    ? plan(program, read.request, { seed: 7, nowMs: 0, ...circumstances })
    : refusedPlan(read.refusal);
}

/** The same, for a plan that must have something to send. */
export function routed(
  config: object,
  changes: Partial<IncomingRequest> = {},
  circumstances: Partial<Circumstances> = {},
): RoutePlan {
  const made = planned(programOf(config), chat(changes), circumstances);
  if (made.kind === "refused") throw new Error(`refused: ${made.refusal.message}`);
  return made;
}

/** The targets of a plan, in order. */
export function targetsOf(plan: Plan): string[] {
  return plan.kind === "route" ? plan.attempts.map(({ call }) => call.target) : [];
}

/** A catalogue of one slug. */
export const prodCatalogue: Catalogue = new Map([
  [
    "prod",
    {
      slug: "prod",
      provider: "openai",
      apiKeyVariable: "OPENAI_PROD_KEY",
      headers: [{ name: "x-team", text: "search" }],
      settings: {},
    },
  ],
]);

import {
  type Catalogue,
  everyPlan,
  type Program,
  plan,
  type ReadRequest,
  refusedPlan,
  type Ways,
} from "@pk-config/core";
import type { PlanFlags } from "./plan-flags.ts";
import type { LoadedConfig } from "./read-config.ts";

/** What a plan depends on besides the config and the request. */
interface Around {
  readonly flags: PlanFlags;
  readonly open: ReadonlySet<string>;
  readonly catalogue: Catalogue | undefined;
  readonly config: Pick<LoadedConfig, "settings">;
}

/** The plan of a request; without a seed every plan that it may get, with its share. */
export function waysOf(
  program: Program,
  read: ReadRequest,
  { flags: { seed, nowMs }, open, catalogue, config }: Around,
): Ways {
  if (!read.ok) return one(refusedPlan(read.refusal));
  const around = {
    nowMs,
    open,
    trustedHosts: config.settings.trustedHosts,
    ...(catalogue === undefined ? {} : { catalogue }),
  };
  return seed === undefined
    ? everyPlan(program, read.request, around)
    : one(plan(program, read.request, { ...around, seed }));
}

function one(only: ReturnType<typeof refusedPlan>): Ways {
  return { ways: [{ share: 1, plan: only }], balancers: [], complete: true };
}

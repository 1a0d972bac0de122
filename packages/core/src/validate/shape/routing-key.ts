import { isObject } from "../../data/json-type.ts";
import { quoteName } from "../../data/quote.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import { type ObjectKind, routingNames } from "../../format/key-names.ts";
import { type Fault, isStrategyKind } from "./explain.ts";
import { isFree } from "./key-fit.ts";

/** A key that its object does not know, and where it stands. */
export interface UnknownKey {
  readonly fault: Fault;
  readonly key: string;
  readonly kind: ObjectKind;
  readonly at: readonly string[];
}

/** Says what an unknown key was meant to be; "silent" where something else says it. */
export type Explanation = (unknown: UnknownKey) => Finding | "silent" | undefined;

/** An invented key for routing. `strategies` with an object in it is the strategy itself. */
export const routingByAnotherName: Explanation = ({ fault, key, kind, at }) => {
  if ((kind !== "leaf" && kind !== "strategyNode") || !routingNames.has(key)) return undefined;
  const value = isObject(fault.value) ? fault.value[key] : undefined;
  const common = { code: "PK1105", at, on: "key" } as const;
  if (key === "strategies" && isObject(value) && typeof value["mode"] === "string") {
    return {
      ...common,
      message: `No gateway knows the key ${quoteName(key)}: a node has one \`strategy\`.`,
      hint: "Write `strategy`.",
      mend: { do: "rename", to: "strategy", safe: isFree(fault, "strategy") },
    };
  }
  return {
    ...common,
    message: `No gateway knows the key ${quoteName(key)}: routing is described by \`strategy\` and \`targets\`.`,
    hint:
      key === "weights"
        ? "Give each target its own `weight`, under the mode `loadbalance`."
        : `Write "strategy": {"mode": "fallback"} (or loadbalance, conditional) and list the upstreams in "targets".`,
  };
};

/** Weights in one place instead of on the targets they belong to. */
export const weightsInStrategy: Explanation = ({ key, kind, at }) =>
  isStrategyKind(kind) && (key === "weights" || key === "weight")
    ? {
        code: "PK1105",
        at,
        on: "key",
        message: `\`strategy\` has no key \`${key}\`: weights stand on the targets.`,
        hint:
          kind === "loadbalance"
            ? "Give each target its own `weight`."
            : "Give each target its own `weight`, under the mode `loadbalance`.",
      }
    : undefined;

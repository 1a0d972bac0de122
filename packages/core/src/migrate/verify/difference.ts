import { equalJson } from "../../data/equal-json.ts";
import { isObject } from "../../data/json-type.ts";
import type { Reference, UpstreamCall, UpstreamRun } from "./upstream-call.ts";

/** The first thing in which two runs are not the same. */
export interface Difference {
  /** `calls`: only one of them makes the call. `end`: the caller gets something else. */
  readonly what: "calls" | "target" | "key" | "settings" | "cache" | "params" | "end";
  /** Which call, from 1; for `end` the number of calls. */
  readonly call: number;
  /** Names of the settings or parameters that are not the same. */
  readonly names: readonly string[];
}

/** Compares two runs from one of their calls on; the calls before are known to be the same. */
export function differenceOf(
  before: UpstreamRun,
  after: UpstreamRun,
  from = 0,
): Difference | undefined {
  const most = Math.max(before.calls.length, after.calls.length);
  for (let index = from; index < most; index++) {
    const call = index + 1;
    const one = before.calls[index];
    const other = after.calls[index];
    if (one === undefined || other === undefined) return { what: "calls", call, names: [] };
    const found = inCall(one, other);
    if (found !== undefined) return { ...found, call };
  }
  return before.end === after.end ? undefined : { what: "end", call: most, names: [] };
}

function inCall(one: UpstreamCall, other: UpstreamCall): Omit<Difference, "call"> | undefined {
  if (one.provider !== other.provider || !isSame(one.virtualKey, other.virtualKey))
    return { what: "target", names: [] };
  if (!isSame(one.key, other.key)) return { what: "key", names: [] };
  for (const what of ["settings", "cache", "params"] as const) {
    if (!equalJson(one[what], other[what]))
      return { what, names: unequalNames(one[what], other[what]) };
  }
  return undefined;
}

function isSame(one: Reference | undefined, other: Reference | undefined): boolean {
  return one?.value === other?.value;
}

function unequalNames(one: unknown, other: unknown): readonly string[] {
  if (!isObject(one) || !isObject(other)) return [];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !equalJson(one[name], other[name]));
}

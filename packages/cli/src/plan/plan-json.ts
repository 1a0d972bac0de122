import { trace, type Ways } from "@pk-config/core";
import { maskLiveKeys } from "../render/redact.ts";
import { safeJson } from "../render/report.ts";
import { maskedUrl } from "./lines.ts";
import type { Walk } from "./walk.ts";

/** The plan as JSON, or all plans where there are several, or a plan with the trace of its run. */
export function planJson({ ways, balancers, complete }: Ways, run: Walk | undefined): string {
  const [only, second] = ways;
  const value =
    only === undefined || second !== undefined || !complete
      ? { version: 1, ways, balancers, complete }
      : run === undefined
        ? only.plan
        : { version: 1, plan: only.plan, trace: trace(only.plan, run.events) };
  return `${safeJson(masked(value), 2)}\n`;
}

/** A copy in which everything is hidden that looks like a live key. The plan itself names secrets only. */
function masked(value: unknown): unknown {
  if (typeof value === "string") return maskLiveKeys(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  const call = isCall(value) ? maskedUrl(value.url) : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      maskLiveKeys(key),
      key === "url" && call !== undefined ? call : masked(member),
    ]),
  );
}

/** Addresses of calls have a query of settings, which is no secret. */
function isCall(value: object): value is { readonly url: string } {
  return "url" in value && typeof value.url === "string" && "target" in value && "params" in value;
}

import type { Call, Event, Verdict } from "@pk-config/core";
import type { Seen } from "./observer.ts";

/** Names and values as OpenTelemetry writes them on spans, logs and metrics. */
export type Attributes = Readonly<Record<string, string | number>>;

/** The providers that OpenTelemetry's GenAI conventions name in another way than configs do. */
const providerNames: ReadonlyMap<string, string> = new Map([
  ["azure-ai", "azure.ai.inference"],
  ["azure-openai", "azure.ai.openai"],
  ["bedrock", "aws.bedrock"],
  ["google", "gcp.gemini"],
  ["mistral-ai", "mistral_ai"],
  ["perplexity-ai", "perplexity"],
  ["vertex-ai", "gcp.vertex_ai"],
  ["x-ai", "x_ai"],
]);

/**
 * What an observer saw, under the names of OpenTelemetry where it has one, and under `pk_config.`
 * where not. There is no secret in it: neither a header nor a query, and no text of an upstream.
 *
 * @example
 * ```ts
 * import { attributesOf } from "@pk-config/runner";
 *
 * const seen = { kind: "waiting", atMs: 0, attempt: 0, ms: 1000, why: "backoff" } as const;
 * attributesOf(seen)["pk_config.wait_ms"]; // => 1000
 * ```
 */
export function attributesOf(seen: Seen): Attributes {
  switch (seen.kind) {
    case "sending":
      return {
        ...ofCall(seen.call),
        ...ofNumbers(seen.attempt, seen.number),
        ...(seen.retry > 0 && { "http.request.resend_count": seen.retry }),
      };
    case "event":
      return {
        ...ofCall(seen.call),
        ...ofNumbers(seen.attempt, seen.number),
        "pk_config.event": seen.event.kind,
        "pk_config.ms": seen.ms,
        ...ofEnd(seen.event),
      };
    case "waiting":
      return {
        "pk_config.attempt": seen.attempt,
        "pk_config.wait_ms": seen.ms,
        "pk_config.wait_reason": seen.why,
      };
    case "stopped":
      return {
        "pk_config.verdict": seen.verdict.kind,
        ...("call" in seen.verdict && ofNumbers(seen.verdict.attempt, seen.verdict.call)),
        ...ofEnd(seen.verdict),
      };
  }
}

function ofCall({ method, url, provider, params, target, name }: Call): Attributes {
  const { hostname, port, protocol } = new URL(url);
  const model = params.override?.["model"];
  return {
    "http.request.method": method,
    "server.address": hostname,
    "server.port": port === "" ? (protocol === "http:" ? 80 : 443) : Number(port),
    ...(provider !== undefined && {
      "gen_ai.provider.name": providerNames.get(provider) ?? provider,
    }),
    ...(typeof model === "string" && { "gen_ai.request.model": model }),
    "pk_config.target": target,
    ...(name !== undefined && { "pk_config.target_name": name }),
  };
}

function ofNumbers(attempt: number, call: number): Attributes {
  return { "pk_config.attempt": attempt, "pk_config.call": call };
}

function ofEnd(end: Event | Verdict): Attributes {
  switch (end.kind) {
    case "reply":
      return {
        "http.response.status_code": end.status,
        ...(end.status >= 400 && { "error.type": String(end.status) }),
      };
    case "unreachable":
    case "broken":
      return { "error.type": end.cause };
    case "timeout":
    case "cancelled":
      return { "error.type": end.kind };
    case "refused":
      return { "error.type": end.refusal.reason };
    case "waited":
    case "committed":
      return {};
  }
}

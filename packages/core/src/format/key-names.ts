import { configKeys } from "@pk-config/schema";

/** The kinds of objects a config is made of, as the generated key table names them. */
export type ObjectKind = keyof typeof configKeys;

/** The keys an object of a kind knows. */
export function keysOf(kind: ObjectKind): readonly string[] {
  return configKeys[kind];
}

/** The keys an object of a kind may have meant: a node without a strategy may still want one. */
export function keysMeant(kind: ObjectKind): readonly string[] {
  return kind === "leaf" ? leafOrRouting : configKeys[kind];
}

const leafOrRouting: readonly string[] = [...configKeys.leaf, "strategy", "targets"];

/** Names that other tools, older formats or habit give to a key, by the kind of object they stand in. */
export const otherNames: Readonly<Partial<Record<ObjectKind, Readonly<Record<string, string>>>>> = {
  retry: {
    count: "attempts",
    max_attempts: "attempts",
    max_retries: "attempts",
    retries: "attempts",
    on_status: "on_status_codes",
    status_codes: "on_status_codes",
    on_codes: "on_status_codes",
    use_retry_after: "use_retry_after_headers",
  },
  cache: { ttl: "max_age", age: "max_age", max_ttl: "max_age", type: "mode" },
  loadbalance: { sticky_session: "sticky", sticky_sessions: "sticky" },
  fallback: { on_errors: "on_status_codes", status_codes: "on_status_codes" },
  conditional: {
    rules: "conditions",
    else: "default",
    otherwise: "default",
    fallback: "default",
    default_target: "default",
  },
  condition: { when: "query", if: "query", target: "then" },
  leaf: {
    base_url: "custom_host",
    host: "custom_host",
    timeout: "request_timeout",
    timeout_ms: "request_timeout",
    integration: "provider",
    vkey: "virtual_key",
    params: "override_params",
    params_to_override: "override_params",
    override_parameters: "override_params",
    retry_settings: "retry",
    key: "api_key",
    id: "name",
  },
  strategyNode: {
    timeout: "request_timeout",
    timeout_ms: "request_timeout",
    params_to_override: "override_params",
    retry_settings: "retry",
    options: "targets",
    id: "name",
  },
};

const hooks = "Hooks are listed in `before_request_hooks` and `after_request_hooks`.";
const guardrails = "Guardrails are listed in `input_guardrails` and `output_guardrails`.";

/** Settings of other tools that the format does not have, with what to know instead. */
export const absentSettings: Readonly<
  Partial<Record<ObjectKind, Readonly<Record<string, string>>>>
> = {
  retry: Object.fromEntries(
    [
      "delay",
      "delay_ms",
      "backoff",
      "backoff_factor",
      "backoff_strategy",
      "exponential_backoff",
      "base_delay_ms",
      "max_delay_ms",
      "jitter",
    ].map((key) => [key, "The waits are fixed: 1, 2, 4, 8 and 16 seconds. Remove the key."]),
  ),
  cache: {
    enabled: "A cache is on when `cache.mode` is there. Remove the key.",
    similarity_threshold:
      "The threshold of the semantic cache cannot be set in a config. Remove the key.",
    simple: 'Write {"mode": "simple", "max_age": seconds}.',
    semantic: 'Write {"mode": "semantic", "max_age": seconds}.',
  },
  leaf: { hooks, guardrails },
  strategyNode: { hooks, guardrails },
};

/** Keys that are no part of a config because they travel with the request. */
export const requestHeaders: Readonly<Record<string, string>> = {
  metadata: "x-portkey-metadata",
  trace_id: "x-portkey-trace-id",
  cache_force_refresh: "x-portkey-cache-force-refresh",
  cache_namespace: "x-portkey-cache-namespace",
};

/** Parameters of a request body that people write beside `override_params` instead of into it. */
export const bodyParams: ReadonlySet<string> = new Set([
  "model",
  "temperature",
  "max_tokens",
  "max_completion_tokens",
  "top_p",
  "top_k",
  "stop",
  "stream",
  "seed",
  "presence_penalty",
  "frequency_penalty",
  "response_format",
  "tools",
  "tool_choice",
  "messages",
  "system",
]);

/** Invented keys that stand for routing: what they want is written as strategy and targets. */
export const routingNames: ReadonlySet<string> = new Set([
  "fallback",
  "fallbacks",
  "routing",
  "load_balancing",
  "loadbalance",
  "load_balance",
  "router",
  "strategies",
  "weights",
]);

/** The snake_case spelling of a camelCase key. */
export function snakeCase(key: string): string {
  return key.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
}

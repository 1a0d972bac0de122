// Generated from schemas/config.v1.schema.json; do not edit.

/**
 * Configs 1.0: the older format with `mode` and `options`. Only the old routes and the old SDKs take it.
 */
export type ConfigV1 = {
  [k: string]: unknown | undefined;
} & {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * How an option is chosen.
   */
  mode?:
    | "single"
    | "fallback"
    | "loadbalance"
    | "ab_test"
    | "load_balanced"
    | "retry"
    | "proxy"
    | "scientist";
  /**
   * The options among which the mode chooses, in order; old tools also took one bare object.
   */
  options?: OptionV1[] | OptionV1;
  /**
   * How many times a failed call is repeated, 0 to 5, or the object form.
   */
  retry?: number | RetryV1;
  /**
   * Kind of cache.
   */
  cache?: ("simple" | "semantic") | CacheV1;
  /**
   * Id of the provider, in the short form that has no `mode`.
   */
  provider?: string;
  /**
   * Credential of the provider, in the short form.
   */
  api_key?: string;
  /**
   * Older spelling of `api_key`.
   */
  apiKey?: string;
  /**
   * Slug of a virtual key, in the short form.
   */
  virtual_key?: string;
  /**
   * Older spelling of `virtual_key`.
   */
  virtualKey?: string;
  /**
   * Azure OpenAI resource name, in the short form.
   */
  resourceName?: string;
  /**
   * Azure OpenAI deployment, in the short form.
   */
  deploymentId?: string;
  /**
   * Azure OpenAI API version, in the short form.
   */
  apiVersion?: string;
  /**
   * Credential by name; it has no successor in Configs 2.0.
   */
  providerKey?: string;
  [k: string]: unknown | undefined;
};

/**
 * One upstream of a Configs 1.0 file.
 *
 * This interface was referenced by `undefined`'s JSON-Schema
 * via the `definition` "option".
 */
export interface OptionV1 {
  /**
   * Id of the provider.
   */
  provider: string;
  /**
   * Name of a stored credential (June 2023); it has no successor in Configs 2.0.
   */
  apiKeyName?: string;
  /**
   * Older spelling of `api_key`.
   */
  apiKey?: string;
  /**
   * Credential of the provider.
   */
  api_key?: string;
  /**
   * Slug of a virtual key.
   */
  virtual_key?: string;
  /**
   * Older spelling of `virtual_key`.
   */
  virtualKey?: string;
  /**
   * Share of the requests under `loadbalance` and `ab_test`; the shares should sum to 1.
   */
  weight?: number;
  retry?: RetryV1;
  /**
   * Kind of cache, its settings, or whether to use it.
   */
  cache?: boolean | string | CacheV1;
  /**
   * Kind of cache, as the old SDK spells it.
   */
  cache_status?: string;
  /**
   * Age of a cached reply in seconds, as a number or as `max-age=60`.
   */
  cache_age?: number | string;
  /**
   * Whether the cache is refreshed; a request header today.
   */
  cache_force_refresh?: boolean | string;
  /**
   * Trace of the request; a request header today.
   */
  trace_id?: string;
  /**
   * Metadata of the request; a request header today.
   */
  metadata?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Request body parameters that replace the caller's.
   */
  override_params?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Older spelling of `override_params`.
   */
  overrideParams?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Oldest spelling of `override_params`.
   */
  params_to_override?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Azure OpenAI resource name.
   */
  resourceName?: string;
  /**
   * Azure OpenAI resource name.
   */
  resource_name?: string;
  /**
   * Azure OpenAI deployment.
   */
  deploymentId?: string;
  /**
   * Azure OpenAI deployment.
   */
  deployment_id?: string;
  /**
   * Azure OpenAI API version.
   */
  apiVersion?: string;
  /**
   * Azure OpenAI API version.
   */
  api_version?: string;
  /**
   * Microsoft Entra token for Azure OpenAI.
   */
  adAuth?: string;
  /**
   * Microsoft Entra token for Azure OpenAI.
   */
  ad_auth?: string;
  [k: string]: unknown | undefined;
}
/**
 * Repeats a failed call to the same option.
 *
 * This interface was referenced by `undefined`'s JSON-Schema
 * via the `definition` "retry".
 */
export interface RetryV1 {
  /**
   * How many times a failed call is repeated.
   */
  attempts?: number;
  /**
   * Statuses that are retried.
   */
  on_status_codes?: (number | string)[];
  /**
   * Older spelling of `on_status_codes`.
   */
  onStatusCodes?: (number | string)[];
  [k: string]: unknown | undefined;
}
/**
 * Settings of the cache.
 *
 * This interface was referenced by `undefined`'s JSON-Schema
 * via the `definition` "cache".
 */
export interface CacheV1 {
  /**
   * Kind of cache.
   */
  mode?: "simple" | "semantic";
  /**
   * Age of a cached reply in seconds.
   */
  max_age?: number;
  [k: string]: unknown | undefined;
}

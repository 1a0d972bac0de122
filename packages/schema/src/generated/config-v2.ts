// Generated from schemas/config.v2.schema.json; do not edit.

/**
 * Configs 2.0: a routing tree for calls to LLM providers. A node with `strategy` and `targets` routes; any other node names an upstream.
 */
export type ConfigV2 = StrategyNode | Leaf;
/**
 * How a node routes to its targets.
 */
export type Strategy =
  SingleStrategy | FallbackStrategy | LoadbalanceStrategy | ConditionalStrategy;
/**
 * An HTTP status, 100 to 599.
 */
export type StatusCode = number;
/**
 * Any node of the tree.
 */
export type ConfigNode = StrategyNode | Leaf;
/**
 * A guardrail: its id, or an object with its checks as keys.
 */
export type Guardrail =
  | string
  | {
      /**
       * Whether a failed check ends the request with 446.
       */
      deny?: boolean;
      /**
       * Whether the checks run beside the request.
       */
      async?: boolean;
      [k: string]: unknown | undefined;
    };
/**
 * Guardrails by id, or spelled out.
 */
export type Guardrails = Guardrail[];

/**
 * A node that routes to its targets.
 */
export interface StrategyNode {
  /**
   * Address of this schema, for editors. Gateways ignore it.
   */
  $schema?: string;
  /**
   * Name of this target, by which `then` and `default` of a conditional strategy refer to it.
   */
  name?: string;
  /**
   * Share of the requests that this target gets under a `loadbalance` parent: its weight divided by the sum of all. Missing means 1.
   */
  weight?: number;
  strategy: Strategy;
  /**
   * The targets among which the strategy chooses, in order.
   */
  targets: ConfigNode[];
  retry?: Retry;
  cache?: Cache;
  /**
   * Longest time one upstream call may take, in milliseconds. A call that takes longer is aborted and counts as status 408.
   */
  request_timeout?: number;
  /**
   * Base URL of the upstream, version path included (`https://host/v1`). The endpoint path is appended to it.
   */
  custom_host?: string;
  /**
   * Names of request headers that are sent on to the upstream as they are. Names match without regard to case.
   */
  forward_headers?: string[];
  /**
   * Request body parameters that replace the caller's. Merged key by key with those of the parent node.
   */
  override_params?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Request body parameters that are added where the caller gave none.
   */
  default_params?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Paths of request body parameters that are removed before the call, such as `user` or `messages[*].name`.
   */
  drop_params?: string[];
  /**
   * Whether replies are stripped of fields that the OpenAI API does not know.
   */
  strict_open_ai_compliance?: boolean;
  /**
   * Hooks that run before the upstream call.
   */
  before_request_hooks?: Hook[];
  /**
   * Hooks that run after the upstream call.
   */
  after_request_hooks?: Hook[];
  input_guardrails?: Guardrails;
  output_guardrails?: Guardrails;
  default_input_guardrails?: Guardrails;
  default_output_guardrails?: Guardrails;
  cb_config?: CircuitBreaker;
}
/**
 * The first target takes every request.
 */
export interface SingleStrategy {
  /**
   * How a target is chosen.
   */
  mode: "single";
  cb_config?: CircuitBreaker;
}
/**
 * Takes a failing target out for a while.
 */
export interface CircuitBreaker {
  /**
   * Failures after which the target is taken out.
   */
  failure_threshold?: number;
  /**
   * Share of failures, in percent, above which the target is taken out.
   */
  failure_threshold_percentage?: number;
  /**
   * Requests that must have been seen before the percentage counts.
   */
  minimum_requests?: number;
  /**
   * How long the target stays out, in milliseconds. At least 30000.
   */
  cooldown_interval?: number;
  /**
   * Statuses that count as failures. Missing means 500 and above.
   */
  failure_status_codes?: StatusCode[];
}
/**
 * Targets are tried in order until one answers as wanted.
 */
export interface FallbackStrategy {
  /**
   * How a target is chosen.
   */
  mode: "fallback";
  /**
   * Statuses on which the next target is tried. Missing means every status but 2xx.
   */
  on_status_codes?: StatusCode[];
  cb_config?: CircuitBreaker;
}
/**
 * One target is drawn by weight.
 */
export interface LoadbalanceStrategy {
  /**
   * How a target is chosen.
   */
  mode: "loadbalance";
  sticky?: Sticky;
  cb_config?: CircuitBreaker;
}
/**
 * Sends requests with the same field values to the same target.
 */
export interface Sticky {
  /**
   * Whether requests stick.
   */
  enabled?: boolean;
  /**
   * Fields that are compared: `metadata.<key>`, `params.<key>` or `headers.<name>`.
   */
  hash_fields?: string[];
  /**
   * How long a choice lasts, in seconds.
   */
  ttl?: number;
}
/**
 * The first condition that holds names the target.
 */
export interface ConditionalStrategy {
  /**
   * How a target is chosen.
   */
  mode: "conditional";
  /**
   * Conditions in the order in which they are asked.
   */
  conditions: Condition[];
  /**
   * Name of the target that is used when no condition holds.
   */
  default?: string;
  cb_config?: CircuitBreaker;
}
/**
 * A query and the target it leads to.
 */
export interface Condition {
  /**
   * Tests that must all hold: keys `metadata.<key>`, `params.<key>`, `url.pathname`, `$and` and `$or`; a value is compared for equality, an object holds operators.
   */
  query: {
    [k: string]: unknown | undefined;
  };
}
/**
 * A target that names an upstream.
 */
export interface Leaf {
  /**
   * Address of this schema, for editors. Gateways ignore it.
   */
  $schema?: string;
  /**
   * Name of this target, by which `then` and `default` of a conditional strategy refer to it.
   */
  name?: string;
  /**
   * Share of the requests that this target gets under a `loadbalance` parent: its weight divided by the sum of all. Missing means 1.
   */
  weight?: number;
  /**
   * Id of the provider (`openai`), or `@slug` of one in the Model Catalog.
   */
  provider?: string;
  /**
   * Slug of a virtual key. Deprecated by the hosted gateway in favour of `provider: "@slug"`.
   */
  virtual_key?: string;
  /**
   * Credential that is sent to the upstream. Prefer a virtual key, a catalogue slug or an environment reference over the secret itself.
   */
  api_key?: string;
  /**
   * Id of a saved prompt whose provider and model are used.
   */
  prompt_id?: string;
  /**
   * Whether provider and credential are taken from the request instead of this target.
   */
  passthrough?: boolean;
  retry?: Retry;
  cache?: Cache;
  /**
   * Longest time one upstream call may take, in milliseconds. A call that takes longer is aborted and counts as status 408.
   */
  request_timeout?: number;
  /**
   * Base URL of the upstream, version path included (`https://host/v1`). The endpoint path is appended to it.
   */
  custom_host?: string;
  /**
   * Names of request headers that are sent on to the upstream as they are. Names match without regard to case.
   */
  forward_headers?: string[];
  /**
   * Request body parameters that replace the caller's. Merged key by key with those of the parent node.
   */
  override_params?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Request body parameters that are added where the caller gave none.
   */
  default_params?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Paths of request body parameters that are removed before the call, such as `user` or `messages[*].name`.
   */
  drop_params?: string[];
  /**
   * Whether replies are stripped of fields that the OpenAI API does not know.
   */
  strict_open_ai_compliance?: boolean;
  /**
   * Hooks that run before the upstream call.
   */
  before_request_hooks?: Hook[];
  /**
   * Hooks that run after the upstream call.
   */
  after_request_hooks?: Hook[];
  input_guardrails?: Guardrails;
  output_guardrails?: Guardrails;
  default_input_guardrails?: Guardrails;
  default_output_guardrails?: Guardrails;
  cb_config?: CircuitBreaker;
  /**
   * Azure OpenAI resource name.
   */
  resource_name?: string;
  /**
   * Azure OpenAI deployment.
   */
  deployment_id?: string;
  /**
   * Azure OpenAI API version.
   */
  api_version?: string;
  /**
   * Microsoft Entra token for Azure OpenAI.
   */
  ad_auth?: string;
  /**
   * Azure OpenAI resource name (as the documentation's table spells it).
   */
  azure_resource_name?: string;
  /**
   * Azure OpenAI deployment (as the documentation's table spells it).
   */
  azure_deployment_id?: string;
  /**
   * Azure AI API version.
   */
  azure_api_version?: string;
  /**
   * Azure OpenAI model name.
   */
  azure_model_name?: string;
  /**
   * How to sign in to Azure: an API key, `entra` or `managed`.
   */
  azure_auth_mode?: string;
  /**
   * Client id of the managed identity.
   */
  azure_managed_client_id?: string;
  /**
   * Client id of the Entra application.
   */
  azure_entra_client_id?: string;
  /**
   * Client secret of the Entra application.
   */
  azure_entra_client_secret?: string;
  /**
   * Tenant of the Entra application.
   */
  azure_entra_tenant_id?: string;
  /**
   * Scope asked of Entra.
   */
  azure_entra_scope?: string;
  /**
   * Entra access token.
   */
  azure_ad_token?: string;
  /**
   * Address of the Azure AI Foundry deployment.
   */
  azure_foundry_url?: string;
  /**
   * Azure AI deployment name.
   */
  azure_deployment_name?: string;
  /**
   * How Azure AI treats parameters it does not know.
   */
  azure_extra_params?: string;
  /**
   * How Azure AI treats parameters it does not know.
   */
  azure_extra_parameters?: string;
  /**
   * AWS access key id.
   */
  aws_access_key_id?: string;
  /**
   * AWS secret access key.
   */
  aws_secret_access_key?: string;
  /**
   * AWS session token.
   */
  aws_session_token?: string;
  /**
   * AWS region.
   */
  aws_region?: string;
  /**
   * How to sign in to AWS: keys or an assumed role.
   */
  aws_auth_type?: string;
  /**
   * Role to assume.
   */
  aws_role_arn?: string;
  /**
   * External id of the role to assume.
   */
  aws_external_id?: string;
  /**
   * S3 bucket for batches and files.
   */
  aws_s3_bucket?: string;
  /**
   * S3 object key for batches and files.
   */
  aws_s3_object_key?: string;
  /**
   * Bedrock model of a batch.
   */
  aws_bedrock_model?: string;
  /**
   * Encryption of stored objects.
   */
  aws_server_side_encryption?: string;
  /**
   * KMS key that encrypts stored objects.
   */
  aws_server_side_encryption_kms_key_id?: string;
  /**
   * AWS service whose signature is made.
   */
  aws_service?: string;
  /**
   * Bedrock foundation model behind a custom one.
   */
  foundation_model?: string;
  /**
   * SageMaker custom attributes.
   */
  amzn_sagemaker_custom_attributes?: string;
  /**
   * SageMaker target model.
   */
  amzn_sagemaker_target_model?: string;
  /**
   * SageMaker target variant.
   */
  amzn_sagemaker_target_variant?: string;
  /**
   * SageMaker target container.
   */
  amzn_sagemaker_target_container_hostname?: string;
  /**
   * SageMaker inference id.
   */
  amzn_sagemaker_inference_id?: string;
  /**
   * SageMaker explanations.
   */
  amzn_sagemaker_enable_explanations?: string;
  /**
   * SageMaker inference component.
   */
  amzn_sagemaker_inference_component?: string;
  /**
   * SageMaker session id.
   */
  amzn_sagemaker_session_id?: string;
  /**
   * SageMaker model name.
   */
  amzn_sagemaker_model_name?: string;
  /**
   * Google Cloud project of Vertex AI.
   */
  vertex_project_id?: string;
  /**
   * Google Cloud region of Vertex AI.
   */
  vertex_region?: string;
  /**
   * Bucket for Vertex AI batches and files.
   */
  vertex_storage_bucket_name?: string;
  /**
   * Vertex AI model of a batch.
   */
  vertex_model_name?: string;
  /**
   * Endpoint of a Vertex AI batch.
   */
  vertex_batch_endpoint?: string;
  /**
   * Name under which an upload is stored.
   */
  filename?: string;
  /**
   * OpenAI organization.
   */
  openai_organization?: string;
  /**
   * OpenAI project.
   */
  openai_project?: string;
  /**
   * Value of the `OpenAI-Beta` header.
   */
  openai_beta?: string;
  /**
   * Value of the `anthropic-beta` header.
   */
  anthropic_beta?: string;
  /**
   * Value of the `anthropic-version` header.
   */
  anthropic_version?: string;
  /**
   * Stability AI client id.
   */
  stability_client_id?: string;
  /**
   * Stability AI client user id.
   */
  stability_client_user_id?: string;
  /**
   * Stability AI client version.
   */
  stability_client_version?: string;
  /**
   * Address of the Hugging Face endpoint.
   */
  huggingface_base_url?: string;
  /**
   * Cloudflare account of Workers AI.
   */
  workers_ai_account_id?: string;
  /**
   * Whether Mistral's fill-in-the-middle endpoint is used.
   */
  mistral_fim_completion?: string;
  /**
   * Fireworks account.
   */
  fireworks_account_id?: string;
  /**
   * Length of a Fireworks upload.
   */
  fireworks_file_length?: string;
  /**
   * Snowflake account of Cortex.
   */
  snowflake_account?: string;
  /**
   * Oracle Cloud region.
   */
  oracle_region?: string;
  /**
   * Oracle Cloud tenancy.
   */
  oracle_tenancy?: string;
  /**
   * Oracle Cloud user.
   */
  oracle_user?: string;
  /**
   * Fingerprint of the Oracle Cloud key.
   */
  oracle_fingerprint?: string;
  /**
   * Private key of the Oracle Cloud user.
   */
  oracle_private_key?: string;
  /**
   * Passphrase of the Oracle Cloud key.
   */
  oracle_key_passphrase?: string;
  /**
   * Oracle Cloud compartment.
   */
  oracle_compartment_id?: string;
  /**
   * Oracle Cloud serving mode.
   */
  oracle_serving_mode?: string;
  /**
   * Oracle Cloud API version.
   */
  oracle_api_version?: string;
  /**
   * Client id of the Azure workload identity.
   */
  azure_workload_client_id?: string;
  /**
   * Service account of Vertex AI.
   */
  vertex_service_account_json?:
    | {
        [k: string]: unknown | undefined;
      }
    | string;
}
/**
 * Repeats a failed call to the same target before the strategy above judges it.
 */
export interface Retry {
  /**
   * How many times a failed call is repeated, 0 to 5.
   */
  attempts: number;
  /**
   * Statuses that are retried. Missing means 429, 500, 502, 503, 504 and 529.
   */
  on_status_codes?: StatusCode[];
  /**
   * Whether the upstream's `retry-after` replaces the wait (documented spelling).
   */
  use_retry_after_headers?: boolean;
  /**
   * Whether the upstream's `retry-after` replaces the wait (the open-source gateway's spelling).
   */
  use_retry_after_header?: boolean;
}
/**
 * Answers repeated requests from a cache.
 */
export interface Cache {
  /**
   * `simple` compares requests to the letter, `semantic` by meaning.
   */
  mode: "simple" | "semantic";
  /**
   * How long a reply stays in the cache, in seconds: 60 to 7776000.
   */
  max_age?: number;
}
/**
 * A guardrail or mutator that runs before or after the call.
 */
export interface Hook {
  /**
   * Id of the hook.
   */
  id?: string;
  /**
   * Kind of the hook.
   */
  type?: "guardrail" | "mutator";
  /**
   * Whether a failed check ends the request with 446.
   */
  deny?: boolean;
  /**
   * Whether the checks run beside the request.
   */
  async?: boolean;
  /**
   * Whether the checks run one after the other.
   */
  sequential?: boolean;
  /**
   * The checks of the hook.
   */
  checks?: HookCheck[];
  /**
   * What is recorded when all checks pass.
   */
  on_success?: {
    [k: string]: unknown | undefined;
  };
  /**
   * What is recorded when a check fails.
   */
  on_fail?: {
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
/**
 * One check.
 */
export interface HookCheck {
  /**
   * Plugin and check, as in `default.contains`.
   */
  id?: string;
  /**
   * Parameters of the check.
   */
  parameters?: {
    [k: string]: unknown | undefined;
  };
  /**
   * Whether the check runs.
   */
  is_enabled?: boolean;
  [k: string]: unknown | undefined;
}

// Generated from schemas/config.v2.schema.json; do not edit.
/** The keys each object of Configs 2.0 knows. */
export const configKeys = {
  strategyNode: ["$schema", "name", "weight", "strategy", "targets", "retry", "cache", "request_timeout", "custom_host", "forward_headers", "override_params", "default_params", "drop_params", "strict_open_ai_compliance", "before_request_hooks", "after_request_hooks", "input_guardrails", "output_guardrails", "default_input_guardrails", "default_output_guardrails", "cb_config"],
  leaf: ["$schema", "name", "weight", "provider", "virtual_key", "api_key", "prompt_id", "passthrough", "retry", "cache", "request_timeout", "custom_host", "forward_headers", "override_params", "default_params", "drop_params", "strict_open_ai_compliance", "before_request_hooks", "after_request_hooks", "input_guardrails", "output_guardrails", "default_input_guardrails", "default_output_guardrails", "cb_config", "resource_name", "deployment_id", "api_version", "ad_auth", "azure_resource_name", "azure_deployment_id", "azure_api_version", "azure_model_name", "azure_auth_mode", "azure_managed_client_id", "azure_entra_client_id", "azure_entra_client_secret", "azure_entra_tenant_id", "azure_entra_scope", "azure_ad_token", "azure_foundry_url", "azure_deployment_name", "azure_extra_params", "azure_extra_parameters", "aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_region", "aws_auth_type", "aws_role_arn", "aws_external_id", "aws_s3_bucket", "aws_s3_object_key", "aws_bedrock_model", "aws_server_side_encryption", "aws_server_side_encryption_kms_key_id", "aws_service", "foundation_model", "amzn_sagemaker_custom_attributes", "amzn_sagemaker_target_model", "amzn_sagemaker_target_variant", "amzn_sagemaker_target_container_hostname", "amzn_sagemaker_inference_id", "amzn_sagemaker_enable_explanations", "amzn_sagemaker_inference_component", "amzn_sagemaker_session_id", "amzn_sagemaker_model_name", "vertex_project_id", "vertex_region", "vertex_storage_bucket_name", "vertex_model_name", "vertex_batch_endpoint", "filename", "openai_organization", "openai_project", "openai_beta", "anthropic_beta", "anthropic_version", "stability_client_id", "stability_client_user_id", "stability_client_version", "huggingface_base_url", "workers_ai_account_id", "mistral_fim_completion", "fireworks_account_id", "fireworks_file_length", "snowflake_account", "vertex_service_account_json"],
  single: ["mode", "cb_config"],
  fallback: ["mode", "on_status_codes", "cb_config"],
  loadbalance: ["mode", "sticky", "cb_config"],
  conditional: ["mode", "conditions", "default", "cb_config"],
  condition: ["query", "then"],
  sticky: ["enabled", "hash_fields", "ttl"],
  circuitBreaker: ["failure_threshold", "failure_threshold_percentage", "minimum_requests", "cooldown_interval", "failure_status_codes"],
  retry: ["attempts", "on_status_codes", "use_retry_after_headers", "use_retry_after_header"],
  cache: ["mode", "max_age"],
  hook: ["id", "type", "deny", "async", "sequential", "checks", "on_success", "on_fail"],
} as const;

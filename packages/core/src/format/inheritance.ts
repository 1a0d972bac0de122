/**
 * How a member of a node acts on the nodes below it. This is the only place where inheritance is known.
 *
 * `replace`: a child's value wins whole. `merge`: keys are joined, the child's win. `union`: lists are
 * joined. A member that is not listed is never inherited: `weight`, `name`, `strategy`, `targets`,
 * `provider` and every credential.
 */
export const inheritance = {
  retry: "replace",
  cache: "replace",
  request_timeout: "replace",
  forward_headers: "replace",
  custom_host: "replace",
  strict_open_ai_compliance: "replace",
  before_request_hooks: "replace",
  after_request_hooks: "replace",
  input_guardrails: "replace",
  output_guardrails: "replace",
  default_input_guardrails: "replace",
  default_output_guardrails: "replace",
  cb_config: "replace",
  override_params: "merge",
  default_params: "merge",
  drop_params: "union",
} as const;

/** A member that nodes inherit. */
export type InheritedKey = keyof typeof inheritance;

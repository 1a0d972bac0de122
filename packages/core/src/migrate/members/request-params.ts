import { bodyParams } from "../../format/key-names.ts";

/** Parameters of a request that the SDKs before 1.0 took beside the provider. */
export const requestParams: ReadonlySet<string> = new Set([
  ...bodyParams,
  "best_of",
  "echo",
  "function_call",
  "functions",
  "input",
  "logit_bias",
  "logprobs",
  "max_tokens_to_sample",
  "n",
  "organization",
  "prompt",
  "stop_sequences",
  "suffix",
  "timeout",
  "top_logprobs",
  "user",
]);

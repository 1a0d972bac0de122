import { isList, type JsonObject } from "../data/json-type.ts";

/**
 * Whether the open-source gateway's own schema admits a leaf: it must name a provider with its key, or
 * hold one of the settings that stand for "the rest comes with the request".
 *
 * The gateway reads these settings as true or false, so `request_timeout: 0` counts for nothing there,
 * and an empty list of hooks for something.
 */
export function ossAdmits(leaf: JsonObject): boolean {
  if (leaf["provider"] !== undefined && leaf["api_key"] !== undefined) return true;
  return settings.some((key) => Boolean(leaf[key])) || signsInOtherwise(leaf);
}

const settings = [
  "cache",
  "retry",
  "request_timeout",
  "before_request_hooks",
  "after_request_hooks",
  "input_guardrails",
  "output_guardrails",
] as const;

/** Providers that need no key, or that are given one in another form. */
function signsInOtherwise(leaf: JsonObject): boolean {
  switch (leaf["provider"]) {
    case "ollama":
    case "triton":
      return true;
    case "vertex-ai":
      return !lacksVertexSettings(leaf);
    case "azure-openai":
      return Boolean(leaf["azure_auth_mode"]);
    default:
      return Boolean(leaf["aws_access_key_id"]) && Boolean(leaf["aws_secret_access_key"]);
  }
}

/** Whether a leaf of Vertex AI lacks a setting without which it is refused, whatever else it holds. */
export function lacksVertexSettings(leaf: JsonObject): boolean {
  if (leaf["provider"] !== "vertex-ai") return false;
  const project = leaf["vertex_project_id"] ?? leaf["vertex_service_account_json"];
  return !leaf["vertex_region"] || !project;
}

/** Whether a list holds both ids and objects, which the open-source gateway's schema refuses. */
export function isMixedList(value: unknown): boolean {
  return (
    isList(value) &&
    value.some((element) => typeof element === "string") &&
    value.some((element) => typeof element === "object")
  );
}

import type { JsonObject } from "../../../data/json-type.ts";
import { slugOfModel } from "../../../format/model-slug.ts";
import { isMixedList, lacksVertexSettings, ossAdmits } from "../../../format/oss-admission.ts";
import { isKnownProvider } from "../../../format/providers.ts";
import { effectiveParam } from "../../effective.ts";
import type { Rule, RuleContext, Saying } from "../../rule.ts";
import { child, type LeafVisit, type NodeVisit } from "../../visit.ts";
import { isGiven } from "../targets/given.ts";

/**
 * On the open-source gateway every node passes its schema, and every target has a provider. One that
 * does not makes it refuse the whole config, whatever its weight or place.
 *
 * Slugs and virtual keys are `ossCredentials`' to tell, a target without anything is a mistake anywhere.
 */
export const ossAdmission: Rule<"node"> = {
  codes: ["PK7001"],
  on: "node",
  gateways: ["oss"],
  check(node, context) {
    if (node.kind === "leaf") tellLeaf(node, context);
    tellForms(node, context);
  },
};

function tellLeaf(leaf: LeafVisit, { report }: RuleContext): void {
  const { raw } = leaf;
  if (lacksVertexSettings(raw)) {
    // Anywhere else it is a mistake on every gateway, and told as such.
    if (leaf.parent === undefined && !isSetUp(raw)) report(bareVertex);
    return;
  }
  if (raw["provider"] !== undefined && ossAdmits(raw)) return;
  if (raw["virtual_key"] !== undefined || routesByModel(leaf)) return;
  const { provider } = raw;
  if (provider === undefined) {
    const saying = leaf.parent === undefined ? bareRoot(leaf) : withoutProvider(leaf);
    if (saying !== undefined && !isGiven(leaf, "provider")) report(saying);
  } else if (typeof provider === "string" && isKnownProvider(provider)) {
    // A key on a node above belongs into the targets, which shape tells.
    if (raw["api_key"] !== undefined || !isGiven(leaf, "api_key"))
      report(withoutKey(leaf, provider));
  }
}

/** Whether a root of Vertex AI holds part of what it needs. */
function isSetUp(raw: JsonObject): boolean {
  return ["api_key", "vertex_region", "vertex_project_id", "vertex_service_account_json"].some(
    (key) => raw[key] !== undefined,
  );
}

const bareVertex: Saying = {
  code: "PK7001",
  at: child(undefined, "provider"),
  message:
    "The open-source gateway refuses this config: beside `vertex-ai` it wants `vertex_region` and a project, also where the request brings them.",
  hint: 'Add "vertex_region" and "vertex_project_id", or leave `provider` to the request as well.',
};

/** Whether the model names a slug, which another rule tells. */
function routesByModel(leaf: LeafVisit): boolean {
  return slugOfModel(effectiveParam(leaf, "model")?.value) !== undefined;
}

/** A root that leaves provider and key to the request. */
function bareRoot({ raw }: LeafVisit): Saying | undefined {
  if (ossAdmits(raw) || Object.keys(raw).every((key) => key === "$schema")) return undefined;
  return {
    code: "PK7001",
    at: undefined,
    message:
      "The open-source gateway refuses this config, also where the request brings provider and key: it must hold `provider` and `api_key`, or one of `retry`, `cache`, `request_timeout` and hooks.",
    hint: 'Add "retry": {"attempts": 0}, which changes nothing else.',
  };
}

/** A target that the hosted gateway finds a provider for in another way, or that has a host alone. */
function withoutProvider(leaf: LeafVisit): Saying | undefined {
  const { raw, place } = leaf;
  const passes = raw["passthrough"] !== undefined && raw["passthrough"] !== false;
  if (!passes && raw["prompt_id"] === undefined && !isGiven(leaf, "custom_host")) return undefined;
  const key = passes ? "passthrough" : raw["prompt_id"] === undefined ? "custom_host" : "prompt_id";
  return {
    code: "PK7001",
    at: raw[key] === undefined ? place : child(place, key),
    on: "key",
    message: `This target has \`${key}\` and no \`provider\`: the open-source gateway ${ossAdmits(raw) ? "ends the request with an error when it gets here" : "refuses the whole config"}.`,
    hint:
      key === "custom_host"
        ? 'Add "provider": "openai" if the server speaks the OpenAI API, and "api_key".'
        : 'Add "provider" and "api_key".',
  };
}

function withoutKey({ raw, place, parent }: LeafVisit, provider: string): Saying {
  const common = { code: "PK7001", at: child(place, "provider") } as const;
  const message = `The open-source gateway refuses the whole config: \`${provider}\` stands here without \`api_key\``;
  if (parent === undefined) {
    return {
      ...common,
      message: `${message}, which it wants also where the request brings the key.`,
      hint: 'Add "retry": {"attempts": 0}, which changes nothing else, or leave `provider` to the request as well.',
    };
  }
  return { ...common, message: `${message}.`, hint: keyHint(raw) };
}

function keyHint({ provider, custom_host: host }: JsonObject): string {
  if (host !== undefined) return 'Add "api_key"; any text will do if the server asks for none.';
  const signed = provider === "bedrock" || provider === "sagemaker";
  return signed ? 'Add "api_key" with any text: it is wanted, though not used.' : 'Add "api_key".';
}

/** Values that the hosted gateway takes in a form that the other's schema refuses. */
function tellForms({ raw, place }: NodeVisit, { report }: RuleContext): void {
  if (typeof raw["vertex_service_account_json"] === "string") {
    report({
      code: "PK7001",
      at: child(place, "vertex_service_account_json"),
      on: "key",
      message:
        "`vertex_service_account_json` is a text; the open-source gateway takes an object and refuses the whole config.",
      hint: "Write the service account as a JSON object.",
    });
  }
  for (const key of guardrailKeys) {
    if (!isMixedList(raw[key])) continue;
    report({
      code: "PK7001",
      at: child(place, key),
      on: "key",
      message: `\`${key}\` holds both ids and objects; the open-source gateway takes only one kind in a list and refuses the whole config.`,
      hint: "Spell all guardrails out as objects.",
    });
  }
}

const guardrailKeys = ["input_guardrails", "output_guardrails"] as const;

/** How most providers take a credential. */
export const bearer = { header: "authorization", prefix: "Bearer " } as const;

const texts = ["/completions", "/embeddings"] as const;
const audio = ["/audio/speech", "/audio/transcriptions"] as const;

const signed = none("its requests are signed");
const token = none("it needs an OAuth token");
const ownForm = none("its requests have a form of their own");

/** Ways to sign in to Azure that begin with a call to another server. */
const azureSignIn = [
  { setting: "azure_auth_mode", is: "entra", upstream: token },
  { setting: "azure_auth_mode", is: "managed", upstream: token },
  { setting: "azure_auth_mode", is: "workload", upstream: token },
] as const;

/**
 * Where each provider is reached and what it is asked there. It is kept apart from `providers.ts`,
 * which every start of the command line reads.
 *
 * An API is listed only where the open-source gateway 1.15.2 passes the body on without rewriting it,
 * or where the provider documents it. Where the provider's own form is another one, but an address of
 * OpenAI's form is documented, the base is that address. A missing API refuses a request with a
 * message; a wrong one would send it to where it means something else.
 */
export const upstreamTable = {
  "302ai": chat("https://api.302.ai"),
  ai21: chat("https://api.ai21.com/studio/v1"),
  aibadgr: chat("https://aibadgr.com/api/v1"),
  anthropic: {
    base: "https://api.anthropic.com/v1",
    auth: { header: "x-api-key" },
    // The API of OpenAI's form stands under the same base, and reads OpenAI's header.
    authAt: { "/chat/completions": bearer },
    fixedHeaders: { "anthropic-version": "2023-06-01" },
    settingHeaders: {
      "anthropic-version": "anthropic_version",
      "anthropic-beta": "anthropic_beta",
    },
    apis: ["/messages", "/messages/count_tokens", "/chat/completions", "/models", "other"],
  },
  anyscale: chat("https://api.endpoints.anyscale.com/v1", ...texts),
  "azure-ai": {
    base: "{azure_foundry_url}",
    query: "api-version={azure_api_version}",
    auth: bearer,
    settingHeaders: {
      "azureml-model-deployment": "azure_deployment_name",
      "extra-parameters": "azure_extra_parameters",
    },
    apis: ["/chat/completions", "/embeddings"],
    variants: azureSignIn,
  },
  "azure-openai": {
    base: "https://{resource_name}.openai.azure.com/openai/deployments/{deployment_id}",
    query: "api-version={api_version}",
    auth: { header: "api-key" },
    settingHeaders: { "openai-beta": "openai_beta" },
    // What is not asked of one deployment, such as `/responses`, stands under another address.
    apis: [
      "/chat/completions",
      ...texts,
      "/images/generations",
      "/images/edits",
      ...audio,
      "/audio/translations",
    ],
    variants: [
      ...azureSignIn,
      {
        // The deployment is not in this address: the body's `model` has to name it.
        setting: "api_version",
        is: "v1",
        upstream: {
          base: "https://{resource_name}.openai.azure.com/openai/v1",
          auth: { header: "api-key" },
          apis: ["/chat/completions", ...texts, "/responses", "/images/generations", "/models"],
        },
      },
    ],
  },
  bedrock: signed,
  bytez: chat("https://api.bytez.com/models/v2/openai/v1"),
  cerebras: chat("https://api.cerebras.ai/v1", "/completions", "/models"),
  cohere: chat("https://api.cohere.ai/compatibility/v1", "/embeddings"),
  cometapi: chat("https://api.cometapi.com/v1", "/embeddings"),
  cortex: chat("https://{snowflake_account}.snowflakecomputing.com/api/v2/cortex/v1", "/messages"),
  dashscope: chat("https://dashscope-intl.aliyuncs.com/compatible-mode/v1", "/embeddings"),
  deepbricks: chat("https://api.deepbricks.ai/v1", "/images/generations"),
  deepinfra: chat(
    "https://api.deepinfra.com/v1/openai",
    ...texts,
    "/images/generations",
    ...audio,
    "/models",
  ),
  deepseek: chat("https://api.deepseek.com", "/models"),
  "featherless-ai": chat("https://api.featherless.ai/v1", "/completions", "/models"),
  "fireworks-ai": chat(
    "https://api.fireworks.ai/inference/v1",
    ...texts,
    "/responses",
    "/models",
    "/rerank",
  ),
  github: chat("https://models.github.ai/inference", "/embeddings"),
  google: chat(
    "https://generativelanguage.googleapis.com/v1beta/openai",
    "/embeddings",
    "/images/generations",
    "/models",
  ),
  groq: chat(
    "https://api.groq.com/openai/v1",
    "/responses",
    ...audio,
    "/audio/translations",
    "/models",
  ),
  huggingface: {
    ...chat("https://router.huggingface.co/v1", "/models"),
    variants: [
      {
        setting: "huggingface_base_url",
        upstream: chat("{huggingface_base_url}/v1", "/completions"),
      },
    ],
  },
  hyperbolic: chat("https://api.hyperbolic.xyz"),
  "inference-net": chat("https://api.inference.net/v1"),
  iointelligence: chat("https://api.intelligence.io.solutions/api/v1", "/embeddings", "/models"),
  jina: own("https://api.jina.ai/v1", "/embeddings", "/rerank"),
  "kluster-ai": chat("https://api.kluster.ai/v1", "/embeddings"),
  krutrim: chat("https://cloud.olakrutrim.com/v1"),
  lambda: chat("https://api.lambdalabs.com/v1", "/completions", "/models"),
  "lemonfox-ai": chat("https://api.lemonfox.ai/v1", "/images/generations", ...audio),
  lepton: chat("https://api.lepton.ai/api/v1", "/completions", "/audio/transcriptions"),
  lingyi: chat("https://api.lingyiwanwu.com"),
  matterai: chat("https://api.matterai.so/v1"),
  meshy: own("https://api.meshy.ai/openapi/v1"),
  milvus: { auth: bearer, apis: ["other"] },
  "mistral-ai": chat(
    "https://api.mistral.ai/v1",
    "/embeddings",
    "/audio/transcriptions",
    "/models",
    "/moderations",
  ),
  modal: chat("https://api.modal.com/v1"),
  monsterapi: chat("https://llm.monsterapi.ai/v1"),
  moonshot: chat("https://api.moonshot.cn", "/models"),
  ncompass: chat("https://api.ncompass.tech/v1"),
  nebius: chat("https://api.studio.nebius.ai/v1", ...texts, "/images/generations", "/models"),
  nextbit: chat("https://api.nextbit256.com/v1", "/completions"),
  nomic: own("https://api-atlas.nomic.ai/v1"),
  "novita-ai": chat("https://api.novita.ai/openai/v1", ...texts, "/models"),
  nscale: chat("https://inference.api.nscale.com/v1", "/images/generations", "/models"),
  ollama: {
    auth: bearer,
    apis: ["/chat/completions", ...texts, "/responses", "/models", "other"],
  },
  openai: {
    base: "https://api.openai.com/v1",
    auth: bearer,
    settingHeaders: {
      "openai-organization": "openai_organization",
      "openai-project": "openai_project",
      "openai-beta": "openai_beta",
    },
    apis: "openai",
  },
  openrouter: chat("https://openrouter.ai/api", ...texts, "/responses", "/messages", "/models"),
  oracle: signed,
  ovhcloud: chat("https://oai.endpoints.kepler.ai.cloud.ovh.net/v1"),
  palm: ownForm,
  "perplexity-ai": chat("https://api.perplexity.ai"),
  portkey: none("it is the gateway itself"),
  predibase: none("its addresses hold a tenant and a model"),
  qdrant: { auth: { header: "api-key" }, apis: ["other"] },
  "recraft-ai": own("https://external.api.recraft.ai/v1", "/images/generations"),
  "reka-ai": chat("https://api.reka.ai/v1", "/models"),
  replicate: own("https://api.replicate.com/v1"),
  sagemaker: signed,
  sambanova: chat("https://api.sambanova.ai", "/models"),
  segmind: { ...own("https://api.segmind.com/v1"), auth: { header: "x-api-key" } },
  siliconflow: chat(
    "https://api.siliconflow.cn/v1",
    "/embeddings",
    "/images/generations",
    ...audio,
    "/models",
    "/rerank",
  ),
  "stability-ai": own("https://api.stability.ai"),
  "together-ai": chat(
    "https://api.together.xyz",
    ...texts,
    "/images/generations",
    ...audio,
    "/audio/translations",
    "/models",
    "/rerank",
  ),
  tripo3d: own("https://api.tripo3d.ai/v2/openapi"),
  triton: ownForm,
  upstage: chat("https://api.upstage.ai/v1", "/embeddings"),
  "vertex-ai": token,
  voyage: own("https://api.voyageai.com/v1", "/embeddings", "/rerank"),
  "workers-ai": chat(
    "https://api.cloudflare.com/client/v4/accounts/{workers_ai_account_id}/ai/v1",
    "/embeddings",
    "/responses",
  ),
  "x-ai": chat(
    "https://api.x.ai/v1",
    ...texts,
    "/responses",
    "/images/generations",
    "/images/edits",
    "/models",
  ),
  "z-ai": chat("https://api.z.ai/api/paas/v4"),
  zhipu: chat("https://open.bigmodel.cn/api/paas/v4", "/embeddings", "/images/generations"),
} as const;

/** An address of OpenAI's form. */
function chat<const Apis extends readonly string[]>(base: string, ...more: Apis) {
  return { base, auth: bearer, apis: ["/chat/completions", ...more, "other"] } as const;
}

/** An address of the provider's own form: it reads its own paths, and the APIs that are named. */
function own<const Apis extends readonly string[]>(base: string, ...more: Apis) {
  return { base, auth: bearer, apis: [...more, "other"] } as const;
}

/** A provider that takes no request as it is. */
function none(why: string) {
  return { auth: bearer, apis: [], why } as const;
}

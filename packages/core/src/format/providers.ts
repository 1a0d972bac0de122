/**
 * The providers that the open-source gateway 1.15.2 knows, and what a target of each cannot do without.
 *
 * Names outside this table are slugs of the hosted gateway's catalogue (`@slug`) or mistakes. A provider
 * with an API of OpenAI's form and no entry here is reached as `openai` with a `custom_host`.
 */
export interface ProviderFacts {
  /** Names it goes by elsewhere. Case and punctuation do not count: `Azure_OpenAI` needs no entry. */
  readonly aliases?: readonly string[];
  /** Whether calls are made without a credential. */
  readonly keyless?: true;
  /** Members that prove who calls, in place of `api_key`. */
  readonly credentials?: readonly string[];
  /** Members that are of use only all together. */
  readonly together?: readonly (readonly string[])[];
  /** Settings without which no request can be addressed or signed. */
  readonly settings?: readonly ProviderSetting[];
  /** The endpoint path brings `/v1` along, so a `custom_host` must not end in it. */
  readonly versionedEndpoint?: true;
}

/** A setting a provider needs. */
export interface ProviderSetting {
  /** The members of which one is needed, the usual one first. */
  readonly oneOf: readonly string[];
  /** Other spellings of it, and members that make it unneeded. */
  readonly unless?: readonly string[];
  /** Another setting, in its spellings, and the value of it that makes this one unneeded. */
  readonly unlessIs?: { readonly oneOf: readonly string[]; readonly is: string };
}

const azureCredentials = ["azure_ad_token", "ad_auth", "azure_auth_mode"] as const;
const azureEntra = [
  "azure_entra_tenant_id",
  "azure_entra_client_id",
  "azure_entra_client_secret",
] as const;
const awsCredentials = ["aws_access_key_id", "aws_role_arn", "aws_auth_type"] as const;
const awsKeys = ["aws_access_key_id", "aws_secret_access_key"] as const;
const hostNeeded = { oneOf: ["custom_host"] } as const;

const providers = {
  "302ai": { versionedEndpoint: true },
  ai21: { aliases: ["ai21-labs"] },
  aibadgr: {},
  anthropic: { aliases: ["claude", "anthropic-ai", "anthropic-claude"] },
  anyscale: {},
  "azure-ai": {
    aliases: ["azure-ai-inference", "azure-ai-foundry", "azure-foundry", "azure-inference"],
    credentials: azureCredentials,
    together: [azureEntra],
    settings: [{ oneOf: ["azure_foundry_url"], unless: ["custom_host"] }],
  },
  "azure-openai": {
    aliases: ["azure", "aoai", "microsoft-azure"],
    credentials: azureCredentials,
    together: [azureEntra],
    settings: [
      { oneOf: ["resource_name"], unless: ["azure_resource_name", "custom_host"] },
      {
        oneOf: ["deployment_id"],
        unless: ["azure_deployment_id", "custom_host"],
        // This version of the API takes the deployment from the body, as its `model`.
        unlessIs: { oneOf: ["api_version", "azure_api_version"], is: "v1" },
      },
      { oneOf: ["api_version"], unless: ["azure_api_version", "custom_host"] },
    ],
  },
  bedrock: {
    aliases: ["aws", "aws-bedrock", "amazon", "amazon-bedrock"],
    credentials: awsCredentials,
    together: [awsKeys],
    // With an API key the region has a default; a service role brings its own.
    settings: [{ oneOf: ["aws_region"], unless: ["api_key", "aws_auth_type"] }],
  },
  bytez: {},
  cerebras: { aliases: ["cerebras-ai"] },
  cohere: { aliases: ["cohere-ai"] },
  cometapi: {},
  cortex: {
    aliases: ["snowflake", "snowflake-cortex"],
    settings: [{ oneOf: ["snowflake_account"], unless: ["custom_host"] }],
  },
  dashscope: { aliases: ["qwen", "tongyi", "alibaba", "alibaba-cloud", "aliyun"] },
  deepbricks: {},
  deepinfra: {},
  deepseek: { aliases: ["deepseek-ai"], versionedEndpoint: true },
  "featherless-ai": { aliases: ["featherless"] },
  "fireworks-ai": { aliases: ["fireworks"] },
  github: { aliases: ["github-models"] },
  google: {
    aliases: ["gemini", "google-ai", "google-gemini", "google-genai", "google-ai-studio"],
  },
  groq: { aliases: ["groq-cloud"] },
  huggingface: { aliases: ["hf"] },
  hyperbolic: { versionedEndpoint: true },
  "inference-net": {},
  iointelligence: { aliases: ["io-net"] },
  jina: { aliases: ["jina-ai"] },
  "kluster-ai": { aliases: ["kluster"] },
  krutrim: { aliases: ["ola-krutrim"] },
  lambda: { aliases: ["lambda-labs"] },
  "lemonfox-ai": { aliases: ["lemonfox"] },
  lepton: { aliases: ["lepton-ai"] },
  lingyi: { aliases: ["01-ai", "yi", "lingyiwanwu"], versionedEndpoint: true },
  matterai: { aliases: ["matter"] },
  meshy: {},
  milvus: { settings: [hostNeeded] },
  "mistral-ai": { aliases: ["mistral"] },
  modal: { aliases: ["modal-labs"] },
  monsterapi: {},
  moonshot: { aliases: ["moonshot-ai", "kimi"], versionedEndpoint: true },
  ncompass: {},
  nebius: { aliases: ["nebius-ai", "nebius-ai-studio"] },
  nextbit: {},
  nomic: { aliases: ["nomic-ai"] },
  "novita-ai": { aliases: ["novita"] },
  nscale: {},
  ollama: { keyless: true, settings: [hostNeeded], versionedEndpoint: true },
  openai: { aliases: ["gpt", "chatgpt", "oai", "openai-compatible", "custom-openai"] },
  openrouter: { aliases: ["openrouter-ai"], versionedEndpoint: true },
  oracle: { aliases: ["oci", "oracle-cloud"], credentials: ["oracle_private_key"] },
  ovhcloud: { aliases: ["ovh"] },
  palm: { aliases: ["google-palm"] },
  "perplexity-ai": { aliases: ["perplexity", "pplx"] },
  portkey: {},
  predibase: {},
  qdrant: { settings: [hostNeeded] },
  "recraft-ai": { aliases: ["recraft"] },
  "reka-ai": { aliases: ["reka"] },
  replicate: {},
  sagemaker: {
    aliases: ["aws-sagemaker", "amazon-sagemaker"],
    credentials: awsCredentials,
    together: [awsKeys],
    settings: [{ oneOf: ["aws_region"], unless: ["aws_auth_type"] }],
  },
  sambanova: { aliases: ["sambanova-ai", "sambanova-cloud"], versionedEndpoint: true },
  segmind: {},
  siliconflow: { aliases: ["siliconcloud"] },
  "stability-ai": { aliases: ["stability"], versionedEndpoint: true },
  "together-ai": { aliases: ["together"], versionedEndpoint: true },
  tripo3d: { aliases: ["tripo"] },
  triton: { aliases: ["nvidia-triton"], keyless: true, settings: [hostNeeded] },
  upstage: { aliases: ["upstage-ai"] },
  "vertex-ai": {
    aliases: ["vertex", "google-vertex", "google-vertex-ai", "gcp-vertex-ai"],
    credentials: ["vertex_service_account_json"],
    settings: [
      { oneOf: ["vertex_region"] },
      { oneOf: ["vertex_project_id", "vertex_service_account_json"] },
    ],
  },
  voyage: { aliases: ["voyage-ai"] },
  "workers-ai": {
    aliases: ["cloudflare", "cloudflare-ai", "cloudflare-workers-ai"],
    settings: [{ oneOf: ["workers_ai_account_id"], unless: ["custom_host"] }],
  },
  "x-ai": { aliases: ["grok"] },
  "z-ai": {},
  zhipu: { aliases: ["zhipu-ai", "chatglm", "glm", "bigmodel"] },
} as const satisfies Readonly<Record<string, ProviderFacts>>;

/** Id of a provider the format knows. */
export type ProviderName = keyof typeof providers;

/** Every provider id, in alphabetical order. */
export const providerNames: readonly string[] = Object.keys(providers);

/** Whether a text is the id of a provider, letter by letter. */
export function isKnownProvider(id: string): id is ProviderName {
  return Object.hasOwn(providers, id);
}

/** What is known of a provider; `undefined` for a text that is no id of one. */
export function providerFacts(id: string): ProviderFacts | undefined {
  return isKnownProvider(id) ? providers[id] : undefined;
}

/** The provider a text names in another spelling or by another name. */
export function providerCalled(text: string): string | undefined {
  return bySpelling.get(plain(text));
}

const bySpelling: ReadonlyMap<string, string> = new Map(
  Object.entries<ProviderFacts>(providers).flatMap(([id, { aliases = [] }]) =>
    [id, ...aliases].map((name): [string, string] => [plain(name), id]),
  ),
);

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, "");
}

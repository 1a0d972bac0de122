import { isKnownProvider, type ProviderName } from "./providers.ts";
import { upstreamTable } from "./upstream-table.ts";

/** The paths of the APIs that providers share, as they stand behind a base URL. */
const endpoints = [
  "/chat/completions",
  "/completions",
  "/embeddings",
  "/responses",
  "/messages",
  "/messages/count_tokens",
  "/images/generations",
  "/images/edits",
  "/audio/speech",
  "/audio/transcriptions",
  "/audio/translations",
  "/models",
  "/moderations",
  "/rerank",
] as const;

/** An API that several providers speak, by its path. */
export type Endpoint = (typeof endpoints)[number];

/** All of them, the one that most requests are for first. */
export function everyEndpoint() {
  return endpoints;
}

/** What an engine needs to send a request to a provider as it is, without a word translated. */
export interface Upstream {
  /**
   * Base URL, version path included unless the provider's endpoints bring it along; missing where
   * only a `custom_host` can say it.
   *
   * Names in braces are settings of the target, by their usual name. What is put in their place must
   * change neither the host nor the path around it. A base that begins with a brace is an address
   * from the config, to be judged as a `custom_host` is.
   */
  readonly base?: string;
  /** Query of every request, with settings in braces; one that the provider can do without is left out. */
  readonly query?: string;
  readonly auth: Auth;
  /** Endpoints that read the credential from another header. */
  readonly authAt?: Readonly<Partial<Record<Endpoint, Auth>>>;
  /** Headers of every request, by name in lower case. */
  readonly fixedHeaders?: Readonly<Record<string, string>>;
  /** Headers with the value of a setting, by name in lower case; they win over the fixed ones. */
  readonly settingHeaders?: Readonly<Record<string, string>>;
  /** The APIs under the base that take the caller's body unchanged; `openai` stands for all of OpenAI's. */
  readonly apis: "openai" | readonly (Endpoint | "other")[];
  /** Why there are none, for a message about the provider. */
  readonly why?: string;
  /** Upstreams that take the place of this one where a target has a setting. The first counts. */
  readonly variants?: readonly Variant[];
}

/** The header that carries the credential. */
export interface Auth {
  /** Its name in lower case. */
  readonly header: string;
  /** What stands before the credential. */
  readonly prefix?: string;
}

/** Another upstream of the same provider. */
export interface Variant {
  readonly setting: string;
  /** The value it holds for; missing means any text. */
  readonly is?: string;
  readonly upstream: Upstream;
}

/** What a request asks for. */
export interface Asked {
  /** The API, or `other` for a path that only the provider itself can read. */
  readonly endpoint: Endpoint | "other";
  /** What is put behind a base URL; it begins with a slash where the request's path does. */
  readonly path: string;
}

const upstreams: Readonly<Record<ProviderName, Upstream>> = upstreamTable;

/**
 * How a provider is reached; `undefined` for a text that is no id of one.
 *
 * `value` tells the settings of the target by their usual name: some of them mean another address, so
 * who has a target at hand must give them.
 */
export function upstreamOf(
  provider: string,
  value: (name: string) => string | undefined = nothing,
): Upstream | undefined {
  if (!isKnownProvider(provider)) return undefined;
  const upstream = upstreams[provider];
  return upstream.variants?.find((variant) => holds(variant, value))?.upstream ?? upstream;
}

function holds({ setting, is }: Variant, value: (name: string) => string | undefined): boolean {
  return is === undefined ? value(setting) !== undefined : value(setting) === is;
}

const nothing = () => undefined;

/**
 * The members that a target can have for a setting of its provider, the usual one first: with
 * `azure-openai` both `api_version` and `azure_api_version`.
 */
export function settingSpellings(name: string, provider: string): readonly [string, string] {
  return [name, `${provider.split("-", 1)[0] ?? ""}_${name}`];
}

/** A setting among the members of a target or a catalogue entry, in any spelling that gateways read. */
export function settingIn(
  members: Readonly<Record<string, unknown>>,
  name: string,
  provider: string,
): { readonly key: string; readonly text: string } | undefined {
  for (const key of settingSpellings(name, provider)) {
    const text = members[key];
    if (typeof text === "string" && text !== "") return { key, text };
  }
  return undefined;
}

/** Whether an upstream takes a request as it is. */
export function speaks({ apis }: Upstream, endpoint: Endpoint | "other"): boolean {
  return apis === "openai" ? !foreign.has(endpoint) : apis.includes(endpoint);
}

/** Endpoints of the gateway that OpenAI does not have. */
const foreign: ReadonlySet<string> = new Set(["/messages", "/messages/count_tokens", "/rerank"]);

/** The header in which an endpoint expects the credential. */
export function authOf({ auth, authAt = {} }: Upstream, endpoint: Endpoint | "other"): Auth {
  return endpoint !== "other" && Object.hasOwn(authAt, endpoint)
    ? (authAt[endpoint] ?? auth)
    : auth;
}

/**
 * What the path of a request to the gateway asks for: `/v1/chat/completions` is `/chat/completions`.
 *
 * A path without `/v1` is taken as it is, and so is what stands behind `/v1/proxy`, by which callers
 * once told the gateway to ask no questions.
 */
export function endpointOf(pathname: string): Asked {
  const path = behind(pathname, "/v1/proxy") ?? behind(pathname, "/v1") ?? pathname;
  return { endpoint: isEndpoint(path) ? path : "other", path };
}

function behind(pathname: string, prefix: string): string | undefined {
  if (!pathname.startsWith(prefix)) return undefined;
  if (pathname.length === prefix.length) return "/";
  return pathname[prefix.length] === "/" ? pathname.slice(prefix.length) : undefined;
}

function isEndpoint(path: string): path is Endpoint {
  return known.has(path);
}

const known: ReadonlySet<string> = new Set(endpoints);

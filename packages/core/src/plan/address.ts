import type { LeafNode } from "../compile/program.ts";
import { classifyHost } from "../data/host/classify-host.ts";
import { parseHostUrl } from "../data/host/host-url.ts";
import { hasKey } from "../format/has-key.ts";
import { inheritance } from "../format/inheritance.ts";
import { providerFacts } from "../format/providers.ts";
import type { Refusal } from "../request/refusal.ts";
import { hostVerdict } from "../validate/host-verdict.ts";
import type { Destination } from "./destination.ts";
import type { Identity } from "./identity.ts";
import type { Journey } from "./journey.ts";

/** The header by which a request names the host in place of every target's. */
export const hostHeader = "x-portkey-custom-host";

/** Where a call goes, without the caller's query string. */
export interface Address {
  readonly url: string;
  /** Whether it is another than the provider has for everybody. */
  readonly isOwn: boolean;
  /** Who has said where the call goes: with whom keys go there, too. `gateway`: its catalogue, or nobody. */
  readonly chosenBy: "request" | "config" | "gateway";
  /** Where the host comes from, where it is not the provider's. */
  readonly from?: string;
}

/**
 * Joins the host of a target and the path of the request by exactly one slash.
 *
 * A translator takes the place of the host, which is judged all the same: the call ends there.
 */
export function addressOf(leaf: LeafNode, to: Destination, journey: Journey): Address | Refusal {
  const { translator } = journey.circumstances;
  const host = hostOf(leaf, to.identity, journey) ?? ownHost(leaf, to, translator);
  if ("reason" in host) return host;
  const refusal = host.from === "provider" ? undefined : judged(host, journey);
  if (refusal !== undefined) return refusal;
  const text = translator ?? host.text;
  const base = text.endsWith("/") ? text.slice(0, -1) : text;
  const url =
    translator === undefined
      ? base + pathBehind(base, to, journey) + queryOf(to)
      : base + to.endpoint.path;
  const isOwn = host.from !== "provider";
  const from = originOf(host, to);
  const { chosenBy } = host;
  return from === undefined ? { url, isOwn, chosenBy } : { url, isOwn, chosenBy, from };
}

function originOf({ at, from }: Host, { identity }: Destination): string | undefined {
  if (from === "request") return hostHeader;
  return from === "catalogue" ? `@${identity.entry?.slug}` : at;
}

/** The address that the provider has for everybody, or for the settings of a target. */
function ownHost(leaf: LeafNode, to: Destination, translator?: string): Host | Refusal {
  const template = to.upstream?.base;
  if (template === undefined) {
    if (translator === undefined || to.upstream === undefined)
      return noHost(to.identity, leaf.pointer);
    return { text: translator, from: "provider", chosenBy: setsMore(leaf) ? "config" : "gateway" };
  }
  let missing: string | undefined;
  let chosenBy: Host["chosenBy"] = "gateway";
  const text = template.replaceAll(/\{(\w+)\}/g, (_, name: string, offset: number) => {
    const setting = to.settings(name);
    const value = setting?.text;
    if (setting?.at !== undefined) chosenBy = "config";
    // Inside an address a setting is one word; at its beginning it is an address of its own.
    if (value !== undefined && (offset === 0 || (word.test(value) && !hasKey(value)))) return value;
    missing ??= name;
    return "";
  });
  if (missing !== undefined) return missingSetting(missing, to.identity, leaf.pointer);
  return { text, from: template.startsWith("{") ? "settings" : "provider", chosenBy };
}

/**
 * Whether a target sets something that only its provider reads. A translator may make it a part of the
 * address, as it does with a region.
 */
function setsMore({ raw }: LeafNode): boolean {
  return Object.keys(raw).some((key) => !Object.hasOwn(inheritance, key) && !everyones.has(key));
}

const everyones: ReadonlySet<string> = new Set([
  "$schema",
  "name",
  "weight",
  "provider",
  "virtual_key",
  "api_key",
  "passthrough",
  "prompt_id",
]);

const word = /^\w[\w-]*(?:\.[\w-]+)*$/;

/** What the provider wants behind every path; nothing where the target does not set it. */
function queryOf({ upstream, settings }: Destination): string {
  if (upstream?.query === undefined) return "";
  let missing = false;
  const query = upstream.query.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = settings(name)?.text ?? "";
    missing ||= !word.test(value) || hasKey(value);
    return value;
  });
  return missing ? "" : `?${query}`;
}

interface Host {
  readonly text: string;
  /** Pointer in the config; missing where the request or the catalogue names it. */
  readonly at?: string;
  readonly from: "config" | "request" | "catalogue" | "settings" | "provider";
  readonly chosenBy: Address["chosenBy"];
}

function hostOf(leaf: LeafNode, identity: Identity, { request }: Journey): Host | undefined {
  const said = request.says.customHost;
  if (said !== undefined) return { text: said, from: "request", chosenBy: "request" };
  const given = leaf.effective.customHost;
  if (given !== undefined) return { ...given, from: "config", chosenBy: "config" };
  const listed = identity.entry?.customHost;
  return listed === undefined
    ? undefined
    : { text: listed, from: "catalogue", chosenBy: "gateway" };
}

/** A host that many targets inherit, or that the request names for all, is judged once. */
function judged(host: Host, journey: Journey): Refusal | undefined {
  const { text, at = "" } = host;
  journey.hosts ??= new Map();
  if (!journey.hosts.has(text)) journey.hosts.set(text, refusalOf(host, journey));
  const refusal = journey.hosts.get(text);
  return refusal === undefined || refusal.at === at ? refusal : { ...refusal, at };
}

/**
 * Judges a host when it is about to be called, wherever it comes from: a config that arrives with a
 * request was judged by nobody's trusted hosts yet. A name that resolves to a private address only when
 * it is looked up is for the transport to refuse.
 */
function refusalOf({ text, at = "", from }: Host, { circumstances }: Journey): Refusal | undefined {
  const url = parseHostUrl(text);
  const whose = from === "request" ? `\`${hostHeader}\`` : "`custom_host`";
  const whoseFault = from === "request" ? { status: 400, param: hostHeader } : { status: 500 };
  const refusal = (message: string, hint: string): Refusal => ({
    reason: "bad-host",
    at,
    message,
    hint,
    ...whoseFault,
  });
  if (url.kind !== "url")
    return refusal(`${whose} is no address that can be called.`, "Write it as https://host/v1.");
  if (url.query || url.fragment)
    return refusal(`${whose} has a query or a fragment.`, "End it with the path.");
  // Clients read hosts more leniently than people do; one that is no host to us may be any to them.
  if (classifyHost(url.host).kind === "invalid")
    return refusal(`${whose} names no host that can be called.`, "Write it as https://host/v1.");
  if (url.credentials)
    return refusal(`${whose} has credentials in it.`, "Put the key into `api_key`.");
  const verdict = hostVerdict(text, circumstances.trustedHosts ?? []);
  // Plain HTTP to a public host is unwise, and still a call that can be made.
  if (verdict === undefined || verdict.code === "PK6002") return undefined;
  return refusal(verdict.message, verdict.hint ?? "Call another host.");
}

/** The endpoint, with the version of the caller's path where the provider's base has none. */
function pathBehind(
  base: string,
  { identity: { provider }, endpoint: { path } }: Destination,
  { request }: Journey,
): string {
  const facts = provider === undefined ? undefined : providerFacts(provider);
  const isVersioned = /^\/v\d/.test(path) || /\/v\d[\w.-]*\/?$/.test(base);
  if (facts?.versionedEndpoint !== true || isVersioned) return path;
  return (/^\/v\d+(?=\/)/.exec(request.pathname)?.[0] ?? "/v1") + path;
}

/** A request that alone names the provider has chosen one that the target is not made for. */
function faultOf({ entry, param }: Identity): Pick<Refusal, "status" | "param"> {
  return param === undefined || entry !== undefined ? { status: 500 } : { status: 400, param };
}

function missingSetting(name: string, identity: Identity, at: string): Refusal {
  return {
    reason: "missing-setting",
    at,
    message: `This target of ${JSON.stringify(identity.provider ?? "")} has no usable \`${name}\`, so its address is not known.`,
    hint: `Add "${name}", or "custom_host" with the whole address.`,
    ...faultOf(identity),
  };
}

function noHost(identity: Identity, at: string): Refusal {
  const { provider } = identity;
  return {
    reason: "bad-host",
    at,
    message: `No address is known for ${provider === undefined ? "this target" : `the provider ${JSON.stringify(provider)}`}.`,
    hint: 'Add "custom_host" with its address, the version included.',
    ...faultOf(identity),
  };
}

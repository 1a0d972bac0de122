import type { Carried } from "../compile/effective.ts";
import type { LeafNode } from "../compile/program.ts";
import { longestWaitMs, type Retry } from "../compile/retry.ts";
import { quote } from "../data/quote.ts";
import { remember } from "../data/remember.ts";
import { hasKey } from "../format/has-key.ts";
import { endpointOf, speaks, upstreamOf } from "../format/upstreams.ts";
import type { Refusal } from "../request/refusal.ts";
import { type Address, addressOf } from "./address.ts";
import type { Call, HeaderSource, Params, PlannedHeader } from "./attempt.ts";
import type { Surroundings } from "./circumstances.ts";
import type { Destination } from "./destination.ts";
import { contentType, forwardedHeaders, joinedHeaders, ownHeaders } from "./headers.ts";
import { dependsOnRequest, type Identity, identityOf } from "./identity.ts";
import type { Journey } from "./journey.ts";
import { paramsOf, type SourcedParams } from "./params.ts";
import { settingsOf } from "./settings.ts";

/** One call of a plan, with how often it is tried. */
export interface PlannedCall {
  readonly call: Call;
  readonly retry: Retry;
  /** The longest that its waits can take. */
  readonly waitMs: number;
  /** Whether it changes the caller's body. */
  readonly changesBody: boolean;
}

/**
 * What a target sends for a request, or why it can send nothing.
 *
 * Most requests differ in nothing that a target looks at. So what was planned for a method and a path is
 * kept, and planned anew only where the request has a say in it.
 */
export function plannedCall(leaf: LeafNode, journey: Journey): PlannedCall | Refusal {
  const settled = settledOf(leaf);
  const { circumstances, request } = journey;
  if (settled.varies || saysMore(journey)) return callFor(settled, journey);
  const { kept } = settled;
  if (!isAlike(kept, circumstances) || kept.calls.size > mostKept)
    settled.kept = { ...surroundingsOf(circumstances), calls: new Map() };
  const known = settled.kept.calls.get(request.kind);
  if (known !== undefined) return known;
  const planned = callFor(settled, journey);
  settled.kept.calls.set(request.kind, planned);
  return planned;
}

/** What of the surroundings a call depends on, whatever the request. */
type CallSurroundings = Pick<
  Surroundings,
  "catalogue" | "keysAreCallers" | "translator" | "trustedHosts"
>;

function surroundingsOf(all: CallSurroundings): CallSurroundings {
  const { catalogue, keysAreCallers = false, translator, trustedHosts = [] } = all;
  return { catalogue, keysAreCallers, translator, trustedHosts: [...trustedHosts] };
}

function isAlike(before: CallSurroundings, now: CallSurroundings): boolean {
  return (
    before.catalogue === now.catalogue &&
    (before.keysAreCallers === true) === (now.keysAreCallers === true) &&
    before.translator === now.translator &&
    sameHosts(before.trustedHosts, now.trustedHosts)
  );
}

/** An embedder may write the list anew for every request. */
function sameHosts(before: readonly string[] = [], now: readonly string[] = []): boolean {
  if (before === now) return true;
  return before.length === now.length && before.every((host, index) => host === now[index]);
}

/** Paths that calls are kept for; a caller who invents more makes the target start over. */
const mostKept = 32;

/** Whether the request's headers win over what a target says. */
function saysMore({ request: { says } }: Journey): boolean {
  return (
    says.customHost !== undefined ||
    says.timeoutMs !== undefined ||
    says.forwardHeaders !== undefined
  );
}

/** What is known of a target before any request. */
interface Settled {
  readonly leaf: LeafNode;
  readonly params: SourcedParams;
  readonly carries: readonly Carried[];
  /** Whether each request has a say in what is sent. */
  readonly varies: boolean;
  kept: CallSurroundings & { readonly calls: Map<string, PlannedCall | Refusal> };
}

const settledOf = remember((leaf: LeafNode): Settled => {
  const { forwards } = leaf.effective;
  return {
    leaf,
    params: paramsOf(leaf),
    carries: carriedBy(leaf),
    varies: forwards.names.length > 0 || dependsOnRequest(leaf),
    kept: { calls: new Map() },
  };
});

/** What the config asks for and an embedder performs; a prompt is the target's own. */
function carriedBy({ raw, pointer, effective: { carries } }: LeafNode): readonly Carried[] {
  return raw["prompt_id"] === undefined
    ? carries
    : Object.freeze([...carries, Object.freeze({ key: "prompt_id", at: `${pointer}/prompt_id` })]);
}

function callFor(settled: Settled, journey: Journey): PlannedCall | Refusal {
  const { leaf } = settled;
  const { retry, forwards } = leaf.effective;
  const identity = identityOf(leaf, settled.params.model, journey);
  if ("reason" in identity) return identity;
  const to = destinationOf(leaf, identity, journey);
  const isTranslated = journey.circumstances.translator !== undefined;
  if (!isTranslated && to.upstream?.apis.length === 0) return unsupported(to, leaf);
  const address = addressOf(leaf, to, journey);
  if ("reason" in address) return address;
  if (!isTranslated && !isSpoken(to, address)) return unsupported(to, leaf);
  const { forwardHeaders } = journey.request.says;
  const headers = joinedHeaders(
    contentType(journey.request),
    // Who translates puts the key where the provider wants it, and knows what else that is to be told.
    ownHeaders(isTranslated ? { ...to, upstream: undefined } : to),
    forwardedHeaders(forwardHeaders ?? forwards.names, leaf, journey.request),
  );
  const sent = headers.filter(({ value }) => mayTravel(value.from, address, journey));
  const key = identity.credential?.from;
  if (key !== undefined && isStrangersHost(address, journey) && isGatewaysOwn(key))
    return keyThatStays(leaf, identity);
  const call = callOf(settled, identity, { address, headers: sent }, journey);
  const changesBody = Object.keys(call.params).length > 0;
  return Object.freeze({ call, retry, waitMs: longestWaitMs(retry), changesBody });
}

/**
 * Whether a value may go to an address: only where who has named the address may have the value. A caller
 * could otherwise have our keys sent to a host of his.
 */
function mayTravel(from: HeaderSource["from"], address: Address, journey: Journey): boolean {
  if (isGatewaysOwn(from)) return !isStrangersHost(address, journey);
  if (from !== "config") return true;
  return address.chosenBy !== "request" || journey.circumstances.keysAreCallers === true;
}

/** The catalogue and the environment are the gateway's, whoever has written the config. */
function isGatewaysOwn(from: HeaderSource["from"]): boolean {
  return from === "environment" || from === "catalogue";
}

/** Whether the caller says where the call goes, by a header or by a config of its own. */
function isStrangersHost({ chosenBy }: Address, { circumstances }: Journey): boolean {
  return chosenBy === "request" || (chosenBy === "config" && circumstances.keysAreCallers === true);
}

/** What stands at an address of one's own, in the name of OpenAI, may speak more than OpenAI does. */
function isSpoken({ upstream, endpoint }: Destination, { isOwn }: Address): boolean {
  if (upstream === undefined || (isOwn && upstream.apis === "openai")) return true;
  return speaks(upstream, endpoint.endpoint);
}

function destinationOf(leaf: LeafNode, identity: Identity, { request }: Journey): Destination {
  const { provider } = identity;
  const settings = settingsOf(leaf, identity);
  return {
    identity,
    upstream:
      provider === undefined ? undefined : upstreamOf(provider, (name) => settings(name)?.text),
    endpoint: endpointOf(request.pathname),
    settings,
  };
}

function callOf(
  settled: Settled,
  identity: Identity,
  { address, headers }: { readonly address: Address; readonly headers: readonly PlannedHeader[] },
  { request }: Journey,
): Call {
  const { leaf, carries } = settled;
  const { retry, timeoutMs: ownMs, timeoutAt, forwards } = leaf.effective;
  const { model, provider } = identity;
  const { name } = leaf.raw;
  const timeoutMs = request.says.timeoutMs ?? ownMs;
  return Object.freeze({
    target: leaf.pointer,
    ...(typeof name === "string" && !hasKey(name) ? { name } : {}),
    ...(provider === undefined ? {} : { provider }),
    method: request.method,
    url: address.url,
    headers: Object.freeze(headers),
    params: model === undefined ? settled.params.params : withModel(settled.params.params, model),
    // A timeout of 0 is one that a child or a caller has switched off.
    ...(timeoutMs === undefined || timeoutMs === 0 ? {} : { timeoutMs }),
    ...(carries.length === 0 ? {} : { carries }),
    from: Object.freeze({
      ...settled.params.from,
      ...(identity.from === undefined ? {} : { provider: identity.from }),
      ...(address.from === undefined ? {} : { custom_host: address.from }),
      ...(request.says.timeoutMs === undefined
        ? timeoutAt !== undefined && { request_timeout: timeoutAt }
        : { request_timeout: "x-portkey-request-timeout" }),
      ...(retry.at === undefined ? {} : { retry: retry.at }),
      ...(request.says.forwardHeaders === undefined
        ? forwards.at !== undefined && { forward_headers: forwards.at }
        : { forward_headers: "x-portkey-forward-headers" }),
    }),
  });
}

function withModel(params: Params, model: string): Params {
  return Object.freeze({ ...params, override: Object.freeze({ ...params.override, model }) });
}

function keyThatStays({ pointer }: LeafNode, { from }: Identity): Refusal {
  return {
    reason: "bad-host",
    at: pointer,
    message: `The key of ${from === undefined ? "this target" : quote(from)} belongs to the gateway, and goes to no host that a request names.`,
    hint: "Leave out what names the host, or send a key of your own with it.",
    status: 400,
  };
}

function unsupported(
  { identity, endpoint, upstream }: Destination,
  { pointer }: LeafNode,
): Refusal {
  const reason = upstream?.why === undefined ? "" : ` (${upstream.why})`;
  return {
    reason: "unsupported-endpoint",
    at: pointer,
    message: `The provider ${JSON.stringify(identity.provider ?? "")} does not speak ${quote(endpoint.path)} as it is${reason}: transport-http sends requests as they are, and does not translate between APIs.`,
    hint: 'Use a transport that translates, or an address of OpenAI\'s form: "provider": "openai" with "custom_host".',
    status: 400,
  };
}

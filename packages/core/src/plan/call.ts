import type { Carried } from "../compile/effective.ts";
import type { LeafNode } from "../compile/program.ts";
import { longestWaitMs } from "../compile/retry.ts";
import { quote } from "../data/quote.ts";
import { remember } from "../data/remember.ts";
import { hasKey } from "../format/has-key.ts";
import { endpointOf, speaks, upstreamOf } from "../format/upstreams.ts";
import type { Refusal } from "../request/refusal.ts";
import { type Address, addressOf, hostHeader } from "./address.ts";
import type { Call, HeaderSource, Params, PlannedHeader } from "./attempt.ts";
import type { Destination } from "./destination.ts";
import { contentHeaders, forwardedHeaders, joinedHeaders, ownHeaders } from "./headers.ts";
import { dependsOnRequest, type Identity, identityOf } from "./identity.ts";
import type { Journey } from "./journey.ts";
import { type BodyChange, paramsOf } from "./params.ts";
import type { PlannedCall } from "./planned-call.ts";
import { settingsOf } from "./settings.ts";

/** What a target sends for a request, or why it can send nothing. */
export function plannedCall(leaf: LeafNode, journey: Journey): PlannedCall | Refusal {
  const known = journey.known?.get(leaf);
  if (known !== undefined) return known;
  const settled = settledOf(leaf);
  const planned = callFor(settled, journey);
  if (!settled.varies) journey.known?.add(leaf, planned);
  return planned;
}

/** What is known of a target before any request. */
interface Settled {
  readonly leaf: LeafNode;
  readonly change: BodyChange;
  readonly carries: readonly Carried[];
  /** Whether each request has a say in what is sent. */
  readonly varies: boolean;
}

const settledOf = remember((leaf: LeafNode): Settled => {
  const { forwards } = leaf.effective;
  return {
    leaf,
    change: paramsOf(leaf),
    carries: carriedBy(leaf),
    varies: forwards.names.length > 0 || dependsOnRequest(leaf),
  };
});

/** What the config asks for and an embedder performs; a prompt is the target's own. */
function carriedBy({ raw, pointer, effective: { carries } }: LeafNode): readonly Carried[] {
  return raw["prompt_id"] === undefined
    ? carries
    : Object.freeze([...carries, Object.freeze({ key: "prompt_id", at: `${pointer}/prompt_id` })]);
}

function callFor(settled: Settled, journey: Journey): PlannedCall | Refusal {
  const { leaf, change } = settled;
  const { retry, forwards } = leaf.effective;
  const identity = identityOf(leaf, change.model, journey);
  if ("reason" in identity) return identity;
  const to = destinationOf(leaf, identity, journey);
  const isTranslated = journey.circumstances.translator !== undefined;
  if (!isTranslated && to.upstream?.apis.length === 0) return unsupported(to, leaf);
  const address = addressOf(leaf, to, journey);
  if ("reason" in address) return address;
  if (!isTranslated && !isSpoken(to, address)) return unsupported(to, leaf);
  const { forwardHeaders } = journey.request.says;
  const headers = joinedHeaders(
    contentHeaders(journey.request),
    // Who translates puts the key where the provider wants it, and knows what else that is to be told.
    ownHeaders(isTranslated ? { ...to, upstream: undefined } : to),
    forwardedHeaders(forwardHeaders ?? forwards.names, leaf, journey),
  );
  const sent = headers.filter(({ value }) => mayTravel(value.from, address, journey));
  const key = identity.credential?.from;
  if (key !== undefined && isStrangersHost(address, journey) && isGatewaysOwn(key))
    return keyThatStays(leaf, identity, address);
  const call = callOf(settled, identity, { address, headers: sent }, journey);
  const { model } = identity;
  const changesBody = change.isAny || model !== undefined;
  const changes = (param: string) =>
    (param === "model" && model !== undefined) || change.changes(param);
  return Object.freeze({ call, retry, waitMs: longestWaitMs(retry), changesBody, changes });
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
  const { leaf, carries, change } = settled;
  const { retry, timeoutMs: ownMs, timeoutAt, forwards } = leaf.effective;
  const { model, provider } = identity;
  const { name } = leaf.raw;
  const timeoutMs = request.says.timeoutMs ?? ownMs;
  const from = {
    ...(identity.from === undefined ? {} : { provider: identity.from }),
    ...(address.from === undefined ? {} : { custom_host: address.from }),
    ...(request.says.timeoutMs === undefined
      ? timeoutAt !== undefined && { request_timeout: timeoutAt }
      : { request_timeout: "x-portkey-request-timeout" }),
    ...(retry.at === undefined ? {} : { retry: retry.at }),
    ...(request.says.forwardHeaders === undefined
      ? forwards.at !== undefined && { forward_headers: forwards.at }
      : { forward_headers: "x-portkey-forward-headers" }),
  };
  const call: Call = {
    target: leaf.pointer,
    ...(typeof name === "string" && !hasKey(name) ? { name } : {}),
    ...(provider === undefined ? {} : { provider }),
    method: request.method,
    url: address.url,
    headers: Object.freeze(headers),
    params: change.isLong ? none : withModel(change.params(), model),
    // A timeout of 0 is one that a child or a caller has switched off.
    ...(timeoutMs === undefined || timeoutMs === 0 ? {} : { timeoutMs }),
    ...(carries.length === 0 ? {} : { carries }),
    from: change.isLong ? from : Object.freeze({ ...change.from(), ...from }),
  };
  return Object.freeze(change.isLong ? askedLate(call, model, change) : call);
}

const none: Params = Object.freeze({});

/** A call that joins its parameters when it is asked for them, and to whoever asks looks like any other. */
function askedLate(call: Call, model: string | undefined, change: BodyChange): Call {
  const { from } = call;
  return Object.defineProperties(call, {
    params: { get: () => withModel(change.params(), model) },
    from: { get: () => Object.freeze({ ...change.from(), ...from }) },
  });
}

function withModel(params: Params, model: string | undefined): Params {
  if (model === undefined) return params;
  return Object.freeze({ ...params, override: Object.freeze({ ...params.override, model }) });
}

function keyThatStays({ pointer }: LeafNode, { from }: Identity, { chosenBy }: Address): Refusal {
  return {
    reason: "bad-host",
    at: pointer,
    message: `The key of ${from === undefined ? "this target" : quote(from)} belongs to the gateway, and goes to no host that a request names.`,
    hint: "Leave out what names the host, or send a key of your own with it.",
    status: 400,
    ...(chosenBy === "request" ? { param: hostHeader } : {}),
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
    hint: 'Give an address of OpenAI\'s form ("provider": "openai" with its "custom_host"), or embed the gateway with `@pk-config/transport-portkey`, which goes through one that translates.',
    status: 400,
  };
}

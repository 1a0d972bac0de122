/**
 * Reads a tree of Configs 1.0 in any of its dialects, for the model in `old-run.ts`.
 *
 * It knows no rule of migration and nothing of Configs 2.0's engine, so that the two can be held against
 * each other. What is known of 1.0, from the key tables of its documentation, the examples and types of
 * the gateway of 2023, and the SDKs before 1.0:
 *
 * - A config is `mode` with a list of `options`, or with one bare object; the old SDKs call the list
 *   `llms`, the draft of 2.0 calls it `targets` and lets its elements be groups. A `strategy` inside such
 *   a tree says what `mode` and `on_status_codes` say.
 * - A node with a `provider` is a target, whatever its `mode`: the short form. So is one with neither a
 *   mode nor a list.
 * - The whole may be the `config` of a request body, whose `params` are then the body itself.
 * - The format's own keys are written in snake_case or camelCase. Inside parameters a key is a key.
 * - A target's `retry` and `cache` take the place of those above it, as a whole.
 * - `override_params` were `params_to_override` before, and `params` in the first notes; the elements
 *   of `llms`, or one of them by itself, have parameters of the model flat beside the provider. Elsewhere
 *   such a key says nothing.
 * - A virtual key brings its provider and the three Azure settings along, so they say nothing beside it.
 *
 * Where these are silent this model takes the reading that loses least: of two spellings of one key that
 * in snake_case counts; parameters of a group hold for its targets, the nearer ones winning; more than
 * five retries are five; a status written as text is that number; a cache that is only switched on is a
 * simple one; a key that is only named, and kept by the gateway, is a key.
 */
import { isList, isObject, type JsonObject } from "../../data/json-type.ts";
import { cacheIn, modelParams, type OldRetry, retryIn, statusesIn } from "./old-settings.ts";
import { settledToday, todaySettings } from "./today-settings.ts";
import { type Reference, settingsIn } from "./upstream-call.ts";

/** A node by what 1.0 did with it. */
export type OldNode = OldTarget | OldGroup | OldDeadEnd;

/** A target that names an upstream. */
export interface OldTarget {
  readonly kind: "target";
  readonly at: string;
  /** Missing where the request names it. */
  readonly provider: string | undefined;
  readonly virtualKey: Reference | undefined;
  readonly key: Reference | undefined;
  readonly settings: JsonObject;
  readonly retry: OldRetry;
  readonly cache: JsonObject;
  readonly params: JsonObject;
}

/** A node that chooses: its first target, one by weight, or all in order. */
export interface OldGroup {
  readonly kind: "first" | "by weight" | "in order";
  readonly at: string;
  readonly targets: readonly OldNode[];
  readonly weights: readonly number[];
  /** The statuses after which the next target is tried; missing means any but 2xx. */
  readonly on: readonly number[] | undefined;
}

/** A node that leads to no call. `unknown` is one that 1.0 did not have, so nobody can say what it led to. */
export interface OldDeadEnd {
  readonly kind: "nothing" | "unknown";
  readonly at: string;
}

/** A config of 1.0 and the body of the request that it may have come in. */
export interface OldConfig {
  readonly root: OldNode;
  readonly body: JsonObject;
}

/** Reads a config of 1.0, or the body of a request that has one. */
export function oldTree(before: unknown): OldConfig {
  const outer = membersOf(before);
  const wrapped = ["config", "provider_settings"].find((name) => isObject(outer.value(name)));
  const isNode = [...listNames, "provider", "mode", "strategy"].some(outer.has);
  const inner = wrapped === undefined || isNode ? undefined : outer.find(wrapped);
  const members = inner === undefined ? outer : membersOf(inner.value);
  // Beside a list of targets they are the body, too; beside a provider they are that target's own.
  const body = (inner === undefined && isTarget(members) ? undefined : outer.value("params")) ?? {};
  const sent = outer.value("request_params") ?? body;
  const root = nodeAt(inner === undefined ? "" : `/${inner.key}`, members, atRoot);
  return { root, body: isObject(sent) ? sent : {} };
}

/** What a node inherits. */
interface Above {
  readonly retry: OldRetry;
  readonly cache: JsonObject;
  readonly params: JsonObject;
  /** What Configs 1.0 did not have. */
  readonly today: JsonObject;
  readonly isRoot: boolean;
  readonly isOfSdk: boolean;
}

const atRoot: Above = {
  retry: { attempts: 0, on: [] },
  cache: {},
  params: {},
  today: {},
  isRoot: true,
  // An option of the old SDKs by itself.
  isOfSdk: true,
};

const listNames = ["targets", "options", "llms"];
const modes: Readonly<Record<string, OldGroup["kind"]>> = {
  single: "first",
  retry: "first",
  fallback: "in order",
  loadbalance: "by weight",
  load_balanced: "by weight",
  ab_test: "by weight",
};

function isTarget({ has, value }: Members): boolean {
  if (isObject(value("strategy"))) return false;
  return has("provider") || ![...listNames, "mode", "strategy"].some(has);
}

function nodeAt(at: string, members: Members, above: Above): OldNode {
  const { value } = members;
  const holds: Above = {
    retry: retryIn(value("retry") ?? value("retry_settings")) ?? above.retry,
    cache: cacheIn(value) ?? above.cache,
    params: { ...above.params, ...objectIn(value("override_params")) },
    today: { ...above.today, ...todaySettings(value) },
    isRoot: false,
    isOfSdk: above.isOfSdk && !above.isRoot,
  };
  return isTarget(members) ? targetAt(at, members, { above, holds }) : groupAt(at, members, holds);
}

function groupAt(at: string, { find, value }: Members, holds: Above): OldNode {
  const strategy = membersOf(value("strategy"));
  const mode = strategy.value("mode") ?? textOf(value("strategy")) ?? value("mode");
  if (mode === "conditional") return { kind: "unknown", at };
  const kind = typeof mode === "string" && Object.hasOwn(modes, mode) ? modes[mode] : undefined;
  const name = listNames.find((each) => find(each) !== undefined) ?? "";
  const list = find(name);
  const below = { ...holds, isOfSdk: holds.isOfSdk || name === "llms" };
  const given = isList(list?.value) ? list.value : isObject(list?.value) ? [list.value] : [];
  if (kind === undefined || given.length === 0) return { kind: "nothing", at };
  const within = `${at}/${list?.key ?? ""}`;
  const targets = given.map((each, index) => {
    const place = isList(list?.value) ? `${within}/${index}` : within;
    return isObject(each)
      ? nodeAt(place, membersOf(each), below)
      : ({ kind: "nothing", at: place } as const);
  });
  const weights = given.map((each) => Number(membersOf(each).value("weight") ?? 1));
  const on = statusesIn(strategy.value("on_status_codes") ?? value("on_status_codes"));
  return { kind, at, targets, weights, on };
}

function targetAt(
  at: string,
  members: Members,
  { above, holds }: { readonly above: Above; readonly holds: Above },
): OldNode {
  const { value, all } = members;
  const provider = textOf(value("provider"));
  const slug = provider?.startsWith("@") === true ? "provider" : "virtual_key";
  const named = referenceTo(slug, at, members);
  const virtualKey = named && { ...named, value: named.value.replace(/^@/, "") };
  const key = keyNames.map((name) => referenceTo(name, at, members)).find(isGiven);
  // The root may leave it to the request whom to call; whom any other would call nobody can say.
  if (provider === undefined && virtualKey === undefined && !above.isRoot)
    return { kind: "unknown", at };
  const flat = all.filter(({ name }) => above.isOfSdk && modelParams.has(name));
  const params = {
    ...above.params,
    ...Object.fromEntries(flat.map((member) => [member.name, member.value])),
    ...objectIn(value("params")),
    ...objectIn(value("params_to_override")),
    ...objectIn(value("override_params")),
  };
  const said = Object.fromEntries(all.map((member) => [member.name, member.value]));
  const written = Object.fromEntries(all.map((member) => [member.key, member.value]));
  const settings = {
    ...settledToday(holds.today, written),
    ...settingsIn(said, virtualKey !== undefined),
  };
  const { retry, cache } = holds;
  const whom = virtualKey === undefined ? provider : undefined;
  return { kind: "target", at, provider: whom, virtualKey, key, settings, retry, cache, params };
}

/** The last two name a key that the gateway keeps. */
const keyNames = ["api_key", "api_key_name", "provider_key"];

function isGiven(reference: Reference | undefined): boolean {
  return reference !== undefined;
}

/** A member by its name in snake_case, and by its key as it is written. */
interface Member {
  readonly name: string;
  readonly key: string;
  readonly value: unknown;
}

interface Members {
  readonly all: readonly Member[];
  readonly find: (name: string) => Member | undefined;
  readonly value: (name: string) => unknown;
  readonly has: (name: string) => boolean;
}

/** The members of an object by their names; `null` says as little as nothing. */
function membersOf(object: unknown): Members {
  const byName = new Map<string, Member>();
  for (const [key, value] of Object.entries(isObject(object) ? object : {})) {
    const name = key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    if (value !== null && (name === key || !byName.has(name)))
      byName.set(name, { name, key, value });
  }
  const find = (name: string) => byName.get(name);
  const value = (name: string) => byName.get(name)?.value;
  return { all: [...byName.values()], find, value, has: (name) => byName.has(name) };
}

function referenceTo(name: string, at: string, { find }: Members): Reference | undefined {
  const member = find(name);
  const value = textOf(member?.value);
  return member === undefined || value === undefined
    ? undefined
    : { at: `${at}/${member.key}`, value };
}

/** A text that says something. */
function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function objectIn(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

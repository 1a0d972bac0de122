import fc from "fast-check";
import {
  type Cache,
  type Dialect,
  type Group,
  type Leaf,
  listedIn,
  type Node,
  type Retry,
  translated,
} from "./translated.ts";

/** A config of 1.0 in one of its dialects, and what it is in 2.0, translated without any cleverness. */
export interface OldAndNew {
  readonly before: object;
  readonly after: object;
  /** Whether a node does without a cache that stands above it, which 2.0 has no word for. */
  readonly isUnsayable: boolean;
}

const status = fc.constantFrom(400, 408, 429, 500, 502, 503, 504, 524, 529);
const statuses = fc.uniqueArray(status, { minLength: 1, maxLength: 4 });
const weight = fc.option(fc.constantFrom(0, 0.2, 0.5, 0.7, 1, 3, 50), { nil: undefined });

const retry: fc.Arbitrary<Retry> = fc.record({
  attempts: fc.integer({ min: 0, max: 5 }),
  on: fc.option(statuses, { nil: undefined }),
  as: fc.constantFrom("number", "retry", "retry_settings", "count"),
  texts: fc.boolean(),
});

const cache: fc.Arbitrary<Cache> = fc.record({
  mode: fc.constantFrom("simple", "semantic"),
  maxAge: fc.option(fc.integer({ min: 60, max: 9000 }), { nil: undefined }),
  as: fc.constantFrom("text", "object", "flat", "switch", "off"),
});

const params = fc.record(
  {
    model: fc.constantFrom("gpt-4", "claude-2", "text-davinci-003"),
    max_tokens: fc.constantFrom(50, 250),
    temperature: fc.constantFrom(0, 0.5),
    messages: fc.constant([{ role: "user", content: "Who are you?" }]),
    stop_sequences: fc.constant(["apiKey", "onStatusCodes"]),
  },
  { requiredKeys: [] },
);

const settings = {
  retry: fc.option(retry, { nil: undefined }),
  cache: fc.option(cache, { nil: undefined, freq: 1 }),
};

const leaf: fc.Arbitrary<Leaf> = fc.record({
  ...settings,
  kind: fc.constant("leaf" as const),
  provider: fc.constantFrom("openai", "anthropic", "cohere", "anyscale", "palm", "azure-openai"),
  isVirtual: fc.boolean(),
  params: fc.option(params, { nil: undefined }),
  paramsAs: fc.constantFrom("override_params", "params_to_override", "params", "flat"),
  weight,
  traced: fc.boolean(),
  hasMode: fc.nat(9).map((one) => one === 0),
});

const nodes = fc.letrec<{ node: Node; group: Group }>((tie) => ({
  node: fc.oneof({ depthSize: "small", maxDepth: 2, withCrossShrink: true }, leaf, tie("group")),
  group: fc
    .record({
      ...settings,
      kind: fc.constant("group" as const),
      mode: fc.constantFrom(
        "single",
        "fallback",
        "fallback",
        "loadbalance",
        "load_balanced",
        "ab_test",
      ),
      targets: fc.array(tie("node"), { minLength: 1, maxLength: 4 }),
      on: fc.option(statuses, { nil: undefined }),
      isBare: fc.boolean(),
      params: fc.option(params, { nil: undefined, freq: 1 }),
      weight,
    })
    // Somebody has to be called.
    .map((group) => {
      const targets = group.targets.map((target, index) =>
        index === 0 && target.weight === 0 ? { ...target, weight: 1 } : target,
      );
      return { ...group, targets };
    }),
}));

const dialect: fc.Arbitrary<Dialect> = fc.record({
  list: fc.constantFrom("options", "options", "llms", "targets"),
  camelCase: fc.boolean(),
  wrapped: fc.option(fc.constantFrom("config", "providerSettings"), { nil: undefined }),
  version: fc.boolean(),
});

/** A config of 1.0 of any shape and dialect, three levels deep at most. */
export const anyOldConfig: fc.Arbitrary<OldAndNew> = fc
  .tuple(fc.oneof({ weight: 1, arbitrary: leaf }, { weight: 5, arbitrary: nodes.group }), dialect)
  .map(([root, how]) => {
    const config = { ...(how.version && { version: "2.0" }), ...old(root, how, "r") };
    const before =
      how.wrapped === undefined ? config : { [how.wrapped]: config, params: { user: "u-1" } };
    return { before, after: translated(root, how, "r"), isUnsayable: isUnsayable(root, false) };
  });

function isUnsayable(node: Node, isBelowCache: boolean): boolean {
  const isOff = node.cache?.as === "off";
  if (isOff && isBelowCache) return true;
  const isCached = isBelowCache || (node.cache !== undefined && !isOff);
  return node.kind === "group" && node.targets.some((target) => isUnsayable(target, isCached));
}

function old(node: Node, how: Dialect, id: string): object {
  const spell = (name: string) =>
    how.camelCase
      ? name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
      : name;
  const shared = { ...oldRetry(node.retry, spell), ...oldCache(node.cache, spell) };
  const share = node.weight === undefined ? {} : { weight: node.weight };
  if (node.kind === "leaf") return { ...oldLeaf(node, how, { id, spell }), ...shared, ...share };
  const targets = node.targets.map((target, index) => old(target, how, `${id}${index}`));
  const [only] = targets;
  const bare = node.isBare && targets.length === 1 && how.list !== "targets";
  const on = listedIn(node, how);
  return {
    mode: node.mode,
    [how.list]: bare ? only : targets,
    ...(node.params && { [spell("override_params")]: node.params }),
    ...(on && { [spell("on_status_codes")]: on.map(String) }),
    ...shared,
    ...share,
  };
}

type Spell = (name: string) => string;

function oldLeaf(
  { provider, isVirtual, params: given, paramsAs, traced, hasMode }: Leaf,
  { list }: Dialect,
  { id, spell }: { readonly id: string; readonly spell: Spell },
): object {
  const azure = provider === "azure-openai" && {
    [spell("resource_name")]: `resource-${id}`,
    [spell("deployment_id")]: `deployment-${id}`,
    [spell("api_version")]: "2023-03-15-preview",
  };
  const isFlat = paramsAs === "flat" && list === "llms" && id !== "r";
  const home = paramsAs === "flat" ? "override_params" : paramsAs;
  return {
    ...(hasMode && { mode: "fallback" }),
    provider,
    ...(isVirtual ? { [spell("virtual_key")]: `key-${id}` } : { [spell("api_key")]: `KEY_${id}` }),
    ...azure,
    ...(isFlat ? given : given && { [spell(home)]: given }),
    ...(traced && { [spell("trace_id")]: "t-1", metadata: { _user: "u" } }),
  };
}

function oldRetry(given: Retry | undefined, spell: Spell): object {
  if (given === undefined) return {};
  const { attempts, on, as, texts } = given;
  if (as === "number" && on === undefined) return { retry: attempts };
  const listed = on && { [spell("on_status_codes")]: texts ? on.map(String) : on };
  const name = as === "retry_settings" ? spell(as) : "retry";
  return { [name]: { [as === "count" ? "count" : "attempts"]: attempts, ...listed } };
}

function oldCache(given: Cache | undefined, spell: Spell): object {
  if (given === undefined) return {};
  const { mode, maxAge, as } = given;
  if (as === "off")
    return maxAge === undefined ? { cache: false } : { [spell("cache_status")]: "none" };
  if (as === "text" && maxAge === undefined) return { cache: mode };
  if (as === "text" || as === "object")
    return { cache: { mode, ...(maxAge !== undefined && { [spell("max_age")]: maxAge }) } };
  return {
    ...(as === "switch" && { cache: true }),
    [spell("cache_status")]: mode,
    ...(maxAge !== undefined && {
      [spell("cache_age")]: as === "flat" ? maxAge : `max-age=${maxAge}`,
    }),
  };
}

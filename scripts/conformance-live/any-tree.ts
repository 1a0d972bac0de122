import fc from "fast-check";
import { anyQuery } from "./any-query.ts";

/** A node of a config; which keys it has depends on its kind. */
export type Tree = Readonly<Record<string, unknown>>;

const status = fc.constantFrom(200, 201, 400, 401, 404, 408, 429, 429, 500, 502, 503);

/** 529-is-retried: no script has a 529. waits-go-on: one retry at most, so that none is waited for twice. */
const retry = fc.record(
  {
    attempts: fc.constantFrom(0, 1),
    on_status_codes: fc.uniqueArray(fc.constantFrom(200, 400, 408, 429, 500, 503), {
      maxLength: 3,
    }),
    use_retry_after_header: fc.boolean(),
  },
  { requiredKeys: ["attempts"] },
);

const params = fc.record(
  {
    model: fc.constantFrom("m-1", "m-2"),
    temperature: fc.constantFrom(0, 0.5),
    max_tokens: fc.constantFrom(5, 7),
    user: fc.constantFrom("o1", "o2"),
  },
  { requiredKeys: [] },
);

/**
 * urls-are-joined, and hosts-end-with-their-path: no slash, query or fragment at the end. The last one
 * refuses connections.
 */
const host = fc.constantFrom(
  "http://127.0.0.1:9001/v1",
  "http://127.0.0.1:9002/v1",
  "http://127.0.0.1:9002/deep/v1",
  "http://127.0.0.1:9003/v1",
  "http://127.0.0.1:9004/v1",
  "http://127.0.0.1:9201/v1",
);

/** What any node may have. Timeouts are rare, because they are really waited for. */
const settings = fc
  .record({
    retry,
    request_timeout: fc.constant(1000),
    override_params: params,
    // forbidden-headers-are-dropped, header-names-in-any-spelling, header-names-are-names.
    forward_headers: fc.uniqueArray(fc.constantFrom("x-user", "X-Team", "x-none", "authorization")),
    custom_host: host,
    /** By bits, which of them there are. */
    which: fc.nat(255),
  })
  .map(({ which, ...all }): Tree => {
    const chosen = {
      retry: (which & 3) === 3,
      request_timeout: (which & 31) === 30,
      override_params: (which & 12) === 12,
      forward_headers: (which & 48) === 48,
      custom_host: (which & 192) === 192,
    };
    return Object.fromEntries(
      Object.entries(all).filter(([name]) => Reflect.get(chosen, name) === true),
    );
  });

/**
 * a-provider-or-a-host-is-enough, fallback-goes-without, no-key-no-header, config-at-fault-is-500: each
 * target has a provider that both know, and a key. no-translation: it is the one whose API the paths are.
 */
const leaf = fc
  .record({ settings, key: fc.constantFrom("sk-a", "sk-b"), host })
  .map(({ settings, key, host }): Tree => {
    return { provider: "openai", api_key: key, custom_host: host, ...settings };
  });

/** The same without a host of its own, which it then inherits. */
const homeless = leaf.map(({ custom_host: _, ...rest }): Tree => rest);

const nodes = fc.letrec<{ node: Tree; group: Tree }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: leaf },
    { weight: 1, arbitrary: homeless },
    { weight: 5, arbitrary: tie("group") },
  ),
  group: fc
    .record({
      settings,
      mode: fc.constantFrom(
        ...["single", "fallback", "fallback", "fallback", "fallback", "loadbalance", "conditional"],
      ),
      targets: fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
      weights: fc.array(fc.option(fc.constantFrom(0, 0.3, 1, 3), { freq: 3, nil: undefined }), {
        minLength: 3,
        maxLength: 3,
      }),
      queries: fc.array(fc.tuple(anyQuery, fc.nat(2)), { minLength: 1, maxLength: 2 }),
      codes: fc.option(fc.uniqueArray(status, { maxLength: 7 }), { freq: 2, nil: undefined }),
      other: fc.nat(2),
    })
    .map(groupFrom),
}));

/** A config three levels deep at most. */
export const anyTree: fc.Arbitrary<Tree> = fc.oneof(
  { weight: 1, arbitrary: leaf },
  { weight: 9, arbitrary: nodes.group },
);

interface Parts {
  readonly settings: object;
  readonly mode: string;
  readonly targets: readonly Tree[];
  readonly weights: readonly (number | undefined)[];
  readonly queries: readonly (readonly [object, number])[];
  readonly codes: readonly number[] | undefined;
  readonly other: number;
}

/** no-hidden-switch and documented-keys-work: no other key of a strategy or a target. */
function groupFrom({ settings, mode, targets, ...choice }: Parts): Tree {
  switch (mode) {
    case "fallback": {
      const { codes } = choice;
      const listed = codes === undefined ? {} : { on_status_codes: codes };
      return { strategy: { mode, ...listed }, ...settings, targets };
    }
    case "loadbalance": {
      // routing-nodes-are-whole, weights-are-not-negative: one target at least can be drawn.
      const weights = targets.map((_, index) => (index === 0 ? 1 : choice.weights[index]));
      const weighted = targets.map((target, index) =>
        withoutGaps({ ...target, weight: weights[index] }),
      );
      return { strategy: { mode }, ...settings, targets: weighted };
    }
    case "conditional": {
      const named = targets.map((target, index) => ({ ...target, name: `t${index}` }));
      const nameOf = (index: number) => `t${index % targets.length}`;
      const conditions = choice.queries.map(([query, to]) => ({ query, then: nameOf(to) }));
      // router-refuses-its-own-node: it always leads somewhere.
      const strategy = { mode, conditions, default: nameOf(choice.other) };
      return { strategy, ...settings, targets: named };
    }
    default:
      return { strategy: { mode }, ...settings, targets };
  }
}

/** The tree without the `default` of its root. */
export function opened(tree: Tree): Tree {
  const { strategy } = tree;
  if (!isObject(strategy)) return tree;
  const rest = Object.entries(strategy).filter(([name]) => name !== "default");
  return { ...tree, strategy: Object.fromEntries(rest) };
}

/** The tree with a host for every target, so that none is at its provider, and with fewer parameters. */
export function housed(tree: Tree, fewer: (params: object) => object, isHoused = false): Tree {
  const { targets, override_params: params, custom_host: host } = tree;
  const rest = isObject(params) ? { ...tree, override_params: fewer(params) } : tree;
  const has = isHoused || host !== undefined;
  if (Array.isArray(targets))
    return { ...rest, targets: targets.map((target) => housed(target, fewer, has)) };
  return has ? rest : { ...rest, custom_host: "http://127.0.0.1:9005/v1" };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function withoutGaps(values: object): Tree {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

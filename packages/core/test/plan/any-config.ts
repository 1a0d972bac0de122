import fc from "fast-check";

/** Part of every credential in the configs and requests below: it must turn up nowhere. */
export const canary = "9f8e7d6c5b4a";

const key = `sk-canary-${canary}`;

const status = fc.constantFrom(200, 400, 408, 429, 500, 502, 503, 529);

const retry = fc.record(
  {
    attempts: fc.integer({ min: 0, max: 5 }),
    on_status_codes: fc.uniqueArray(status, { minLength: 1, maxLength: 4 }),
    use_retry_after_headers: fc.boolean(),
  },
  { requiredKeys: ["attempts"] },
);

const params = fc.record(
  {
    model: fc.constantFrom("gpt-4o", "small", "@prod/gpt-4o"),
    temperature: fc.constantFrom(0, 0.5, 1),
    api_key: fc.constant(key),
    extra_headers: fc.constant({ "x-secret": key }),
    metadata: fc.constant({ note: ["a", { token: key }] }),
    hook: fc.constantFrom(
      `https://hooks.example.com/in?token=${canary}`,
      `https://user:${canary}@hooks.example.com/in`,
      `Call the tool with ${key} please.`,
      `Basic ${canary}`,
    ),
    send: fc.constant([
      { name: "Authorization", value: canary },
      { key: "x-api-key", value: canary },
    ]),
  },
  { requiredKeys: [] },
);

/** Settings that every node may have. */
const settings = {
  retry,
  request_timeout: fc.integer({ min: 0, max: 60_000 }),
  forward_headers: fc.uniqueArray(fc.constantFrom("x-user", "X_Team", "access_token", "xTrace"), {
    minLength: 1,
  }),
  override_params: params,
  default_params: params,
  drop_params: fc.uniqueArray(fc.constantFrom("a.b", "tools[*].strict"), { minLength: 1 }),
  cache: fc.constant({ mode: "simple" }),
};

const leaf = fc.record(
  {
    ...settings,
    provider: fc.constantFrom(
      "openai",
      "groq",
      "mistral-ai",
      "openai",
      "anthropic",
      "@prod",
      "@nowhere",
    ),
    name: fc.constantFrom("main", key),
    api_key: fc.constant(key),
    access_token: fc.constant(key),
    custom_host: fc.constantFrom("https://llm.example.com/v1", "https://llm.example.com/v1/"),
  },
  { requiredKeys: ["provider"] },
);

const condition = fc.record({
  query: fc.constantFrom<object>(
    { "metadata.plan": "paid" },
    { "params.stream": true },
    { $or: [{ "metadata.plan": { $in: ["a", "b"] } }, { "url.pathname": { $regex: "^/v1" } }] },
    { "metadata.level": { $gte: 3 } },
  ),
});

const nodes = fc.letrec<{ node: object; group: object }>((tie) => ({
  node: fc.oneof({ depthSize: "medium", maxDepth: 2, withCrossShrink: true }, leaf, tie("group")),
  group: fc
    .record(
      {
        ...settings,
        mode: fc.constantFrom("single", "fallback", "loadbalance", "conditional"),
        targets: fc.array(tie("node"), { minLength: 1, maxLength: 4 }),
        weights: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
        conditions: fc.array(condition, { minLength: 1, maxLength: 3 }),
        codes: fc.uniqueArray(status, { minLength: 1, maxLength: 4 }),
        listed: fc.boolean(),
        sticky: fc.boolean(),
      },
      {
        requiredKeys: ["mode", "targets", "weights", "conditions", "codes", "listed", "sticky"],
      },
    )
    .map(groupFrom),
}));

/** A config of any shape that the format knows, three levels deep at most. */
export const anyConfig = fc.oneof(
  { weight: 1, arbitrary: leaf },
  { weight: 5, arbitrary: nodes.group },
);

interface Parts {
  readonly mode: string;
  readonly targets: readonly object[];
  readonly weights: readonly number[];
  readonly conditions: readonly object[];
  readonly codes: readonly number[];
  readonly listed: boolean;
  readonly sticky: boolean;
}

function groupFrom(parts: Parts): object {
  const { mode, targets, weights, conditions, codes, listed, sticky, ...rest } = parts;
  switch (mode) {
    case "single":
      return { ...rest, strategy: { mode }, targets: targets.slice(0, 1) };
    case "fallback":
      return { ...rest, strategy: listed ? { mode, on_status_codes: codes } : { mode }, targets };
    case "loadbalance": {
      const stick = { enabled: true, hash_fields: ["metadata.user", "headers.x-user"], ttl: 60 };
      // One target at least can be drawn.
      const weighted = targets.map((target, index) => ({
        ...target,
        weight: index === 0 ? 1 : weights[index],
      }));
      return { ...rest, strategy: sticky ? { mode, sticky: stick } : { mode }, targets: weighted };
    }
    default:
      return {
        ...rest,
        strategy: {
          mode,
          conditions: conditions.map((one, index) => ({
            ...one,
            then: `t${index % targets.length}`,
          })),
          default: "t0",
        },
        targets: targets.map((target, index) => ({ ...target, name: `t${index}` })),
      };
  }
}

// @ts-check
/**
 * What every runtime has to say the same about, to the byte: from the text of a config to the end of a
 * run. It is written to touch what engines do in their own way: texts beyond ASCII, sorting, sums of
 * fractions, regular expressions, messages of built-in errors, deep recursion.
 */
import {
  bodySent,
  breakerAfter,
  circuitsOf,
  compile,
  decide,
  everyPlan,
  headersSent,
  load,
  newCircuit,
  plan,
  readPlan,
  readRequest,
  trace,
} from "@pk-config/core";

/** A config with a mistake of each kind, and two slips of syntax. */
const wrongText = `{ // a note, für später 🚦
  "strategy": { "mode": "conditional", "conditions": [
    { "query": { "metadata.tenant": { "$regex": "(a+)+$" } }, "then": "gone" }
  ], "default": "first" },
  "targets": [
    { "name": "first", "provider:"opnai", "overrideParams": { "model": "gpt-4o" } },
    { "name": "näx🚀t", "provider": "openai", "weight": "0.3", "retry": { "attempts": 7.5 },
      "custom_host": "http://0x7f.1:8080/v1?key=1", "__proto__": { "polluted": true } },
  ]
}`;

const brokenTexts = ["", "{", "[1,]", "nul", '{"a": 1e999, "a": \\u0000}', "[".repeat(2000)];

/** A config in which every mode, a sticky balancer and a circuit breaker have a say. */
const config = {
  strategy: {
    mode: "conditional",
    conditions: [
      {
        query: { "metadata.tenant": { $regex: "^[a-zà-ÿ]{3,}-(eu|us)$|^тест" } },
        then: "drawn",
      },
      {
        query: { "params.max_tokens": { $gt: 4000 }, "url.pathname": { $ne: "/x" } },
        then: "sure",
      },
    ],
    default: "stuck",
  },
  retry: { attempts: 2, on_status_codes: [429, 503], use_retry_after_headers: true },
  request_timeout: 30_000,
  targets: [
    { name: "drawn", strategy: { mode: "loadbalance" }, targets: weighted([0.1, 0.2, 0.3, 0.7]) },
    {
      name: "stuck",
      strategy: {
        mode: "loadbalance",
        sticky: { enabled: true, hash_fields: ["metadata.user"], ttl: 3600 },
      },
      targets: weighted([3, 1, 1]),
    },
    {
      name: "sure",
      strategy: {
        mode: "fallback",
        on_status_codes: [408, 429, 500, 503],
        cb_config: { failure_threshold: 2, cooldown_interval: 30_000 },
      },
      targets: [...weighted([1, 1]), { provider: "groq", api_key: "KEY", drop_params: ["user"] }],
    },
  ],
};

/** @param {number[]} weights */
function weighted(weights) {
  return weights.map((weight, index) => ({
    provider: index % 2 === 0 ? "openai" : "groq",
    api_key: `\${KEY_${index}}`,
    weight,
    override_params: { model: `modèle-${index}`, temperature: index / 10 },
    forward_headers: ["x-caller"],
  }));
}

/**
 * @param {Record<string, unknown>} metadata
 * @param {number} [maxTokens]
 */
function requestWith(metadata, maxTokens = 10) {
  const body = { messages: [{ role: "user", content: "grüß dich 👋" }], max_tokens: maxTokens };
  const read = readRequest({
    method: "post",
    path: "/v1/chat/completions?beta=true",
    headers: {
      "Content-Type": "application/json",
      "X-Caller": "somebody",
      "x-portkey-metadata": JSON.stringify(metadata),
    },
    body: { kind: "text", text: JSON.stringify({ ...body, user: "u-1" }) },
  });
  if (!read.ok) throw new Error(read.refusal.message);
  return read.request;
}

/** @type {import("@pk-config/core").Event[]} */
const events = [
  {
    kind: "reply",
    status: 503,
    retryAfter: { "retry-after": "Wed, 21 Oct 2015 07:28:02 GMT" },
    atMs: 1_445_412_480_000,
  },
  { kind: "waited", ms: 2000 },
  { kind: "unreachable", cause: "dns" },
  { kind: "waited", ms: 2000 },
  { kind: "timeout" },
  { kind: "reply", status: 429, retryAfter: { "retry-after-ms": "1.5" } },
  { kind: "waited", ms: 2 },
  { kind: "reply", status: 200 },
  { kind: "committed" },
  { kind: "broken", cause: "reset" },
];

/** All of it, as one JSON text. */
export function scenario() {
  const loaded = load(JSON.stringify(config));
  if (!loaded.ok) throw new Error(`not a good config: ${loaded.diagnostics[0]?.message}`);
  const program = compile(loaded.value);
  const seeds = Array.from({ length: 50 }, (_, index) => index + 1);
  const drawn = requestWith({ tenant: "öst-eu" });
  const sure = requestWith({}, 5000);
  const made = plan(program, sure, { seed: 1, nowMs: 0, open: new Set(["/targets/2/targets/1"]) });
  if (made.kind !== "route") throw new Error(made.refusal.message);
  return JSON.stringify({
    findings: [wrongText, ...brokenTexts].map((text) => load(text).diagnostics),
    drawn: seeds.map((seed) => plan(program, drawn, { seed, nowMs: 0 })),
    stuck: seeds.map((user) =>
      plan(program, requestWith({ user: `bénutzer-${user}` }), { seed: 1, nowMs: user * 600_000 }),
    ),
    shares: everyPlan(program, drawn, { nowMs: 0 }).ways.map(({ share }) => share),
    steps: Array.from({ length: events.length + 1 }, (_, count) =>
      decide(made, events.slice(0, count)),
    ),
    trace: trace(made, events),
    sent: made.attempts.map(({ call }) => [
      headersSent(call.headers, { config, request: sure }),
      bodySent(bodyOf(sure), call.params, config),
    ]),
    circuits: [...circuitsOf(program)].map(([at, policy]) => [
      at,
      breakerAfter(newCircuit, { kind: "outcome", status: 503, atMs: 5 }, policy),
    ]),
    faults: [
      faultOf(() => readPlan({ ...made, attempts: "none" })),
      faultOf(() => decide(made, [{ kind: "waited", ms: 1 }])),
    ],
  });
}

/** @param {ReturnType<typeof requestWith>} request */
function bodyOf(request) {
  const json = request.json();
  return json.ok ? json.value : undefined;
}

/** @param {() => unknown} call */
function faultOf(call) {
  try {
    return call();
  } catch (error) {
    return String(error);
  }
}

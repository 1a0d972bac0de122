// @ts-check
/** What is measured: configs that both gateways take, the calls they come to, and the budgets. */

/**
 * @typedef {object} Budget
 * @property {number} [least] Requests per second, × the reference, at every concurrency but 1.
 * @property {number} [latency] The median at concurrency 1, × the reference.
 * @property {number} [firstByteMs] The median to the first byte of the body, over the reference.
 * @property {Readonly<Record<number, number>>} [peer] Requests per second, × the peer, by concurrency.
 */

/**
 * @typedef {object} Row
 * @property {string} key What `--only` takes.
 * @property {string} title
 * @property {"fixed" | "sent"} from Whether the gateway is started with the config, or each request has
 *   it in a header. The peer knows only the second.
 * @property {readonly string[]} calls What stands before the path of each call that one request makes.
 * @property {(origin: string) => object} config
 * @property {boolean} [stream]
 * @property {readonly number[]} concurrency
 * @property {Budget} budget
 */

const EVERY = [1, 16, 64];
const OVER_PEER = { 1: 3.5, 16: 10, 64: 10 };

/** @type {readonly Row[]} */
export const rows = [
  {
    key: "one",
    title: "one target, the config fixed",
    from: "fixed",
    calls: [""],
    config: (origin) => target(origin),
    concurrency: EVERY,
    budget: { least: 0.85, latency: 1.15, peer: OVER_PEER },
  },
  {
    key: "nested",
    title: "three levels, the config in a header",
    from: "sent",
    calls: [""],
    config: nested,
    concurrency: EVERY,
    budget: { least: 0.8, peer: OVER_PEER },
  },
  {
    key: "settings",
    title: "three levels with retry, a time limit and parameters, the config in a header",
    from: "sent",
    calls: [""],
    config: (origin) => ({
      retry: { attempts: 2 },
      request_timeout: 30_000,
      override_params: { temperature: 0.7, max_tokens: 256 },
      ...nested(origin),
    }),
    concurrency: [16],
    budget: {},
  },
  {
    key: "fallback",
    title: "a fallback after a 500, beside a proxy that makes two calls",
    from: "fixed",
    calls: ["/fail", ""],
    config: (origin) => ({
      strategy: { mode: "fallback" },
      targets: [target(`${origin}/fail`), target(origin)],
    }),
    concurrency: EVERY,
    budget: { least: 0.9, peer: OVER_PEER },
  },
  {
    key: "stream",
    title: "a stream of server-sent events",
    from: "fixed",
    calls: ["/stream"],
    config: (origin) => target(`${origin}/stream`),
    stream: true,
    concurrency: [1, 16],
    budget: { firstByteMs: 0.3 },
  },
];

const BODY = {
  model: "gpt-4o",
  temperature: 0.2,
  messages: [
    { role: "system", content: "You are a terse assistant." },
    { role: "user", content: "How do I keep a gateway fast?" },
  ],
};

/**
 * The bytes of the request that a row sends to a contender; with a config where it is sent along.
 * @param {Row} row
 * @param {number} port
 * @param {object} [config]
 */
export function requestOf(row, port, config) {
  const body = JSON.stringify({ ...BODY, ...(row.stream === true && { stream: true }) });
  const head = [
    "POST /v1/chat/completions HTTP/1.1",
    `Host: 127.0.0.1:${port}`,
    "Accept: application/json",
    "Content-Type: application/json",
    "User-Agent: load/1",
    "Authorization: Bearer K0",
    ...(config === undefined ? [] : [`x-portkey-config: ${JSON.stringify(config)}`]),
    ...(row.from === "sent" ? ['x-portkey-metadata: {"plan":"paid","user":"u-1842"}'] : []),
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}

/** @param {string} origin */
function target(origin) {
  return { provider: "openai", api_key: "K0", custom_host: `${origin}/v1` };
}

/** @param {string} origin */
function nested(origin) {
  return {
    strategy: {
      mode: "conditional",
      conditions: [
        { query: { "metadata.plan": { $eq: "trial" } }, then: "free" },
        { query: { "metadata.plan": { $in: ["paid", "team"] } }, then: "paid" },
      ],
      default: "free",
    },
    targets: [
      {
        name: "paid",
        strategy: { mode: "fallback", on_status_codes: [429, 500, 502, 503] },
        targets: [
          {
            strategy: { mode: "loadbalance" },
            targets: [
              { ...target(origin), weight: 0.7 },
              { ...target(origin), weight: 0.3 },
            ],
          },
          target(origin),
        ],
      },
      { name: "free", ...target(origin) },
    ],
  };
}

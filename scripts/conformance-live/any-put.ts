import fc from "fast-check";
import type { Put, ScenarioRequest } from "../../packages/core/test/upstream/scenario.ts";
import { anyScript } from "./any-script.ts";
import { anyTree, housed, opened } from "./any-tree.ts";

/**
 * What is put to both gateways at random. It stays where the rules of differences.json say that both do
 * the same; each bound names the rule that it keeps away from.
 */
export const anyPut: fc.Arbitrary<Put> = fc
  .record({
    tree: anyTree,
    endpoint: fc.constantFrom<Endpoint[]>(
      "chat",
      "chat",
      "chat",
      "completions",
      "embeddings",
      "responses",
      "rerank",
      "get",
      "delete",
    ),
    body: fc.record(
      {
        temperature: fc.constantFrom(0, 0.5, 1),
        max_tokens: fc.constantFrom(1, 50),
        user: fc.constantFrom("u1", "u2"),
        stream: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    headers: fc.record(
      {
        "x-user": fc.constant("user-1"),
        "X-Team": fc.constant("red"),
        authorization: fc.constant("Bearer sk-caller"),
      },
      { requiredKeys: [] },
    ),
    portkey: fc.record(
      {
        "x-portkey-metadata": anyMetadata(),
        "x-portkey-forward-headers": fc.constantFrom("x-user", "X-User, x-team", "x-none"),
        "x-portkey-custom-host": fc.constant("http://127.0.0.1:9005/v1"),
        "x-portkey-request-timeout": fc.constant("1000"),
      },
      { requiredKeys: [] },
    ),
    /** Which of the headers that weigh on every target are there: they are rare. */
    rare: fc.nat(15),
    /** Whether no condition may hold. */
    isOpen: fc.boolean(),
    /** Whether headers say what a config would, where it is one target. */
    isBare: fc.boolean(),
    script: anyScript,
    draw: fc.nat(63).map((part) => (part + 0.5) / 64),
  })
  .map(({ tree, endpoint, body, headers, portkey, rare, script, draw, isOpen, isBare }) => {
    const { method, path, params } = endpoints[endpoint];
    const isPassedOn = params === undefined;
    const given = { ...portkey };
    if (rare !== 1) delete given["x-portkey-custom-host"];
    if (rare !== 2) delete given["x-portkey-request-timeout"];
    if (rare > 7) delete given["x-portkey-forward-headers"];
    const request: ScenarioRequest = {
      ...(method === "POST" ? {} : { method }),
      path,
      headers: withoutGaps({
        ...(method === "POST" ? { "content-type": "application/json" } : {}),
        // only-listed-headers-travel: on paths that are passed on the caller brings none.
        ...(isPassedOn ? {} : headers),
        ...given,
      }),
      body: method === "POST" ? { ...bodies[endpoint], ...only(body, params) } : null,
    };
    const upstream = script(endpoint === "chat" && body.stream === true);
    if (isBare && tree["targets"] === undefined)
      return { request: { ...request, headers: { ...request.headers, ...bare } }, upstream };
    // router-refuses-its-own-node: only at the root. no-match-is-400: only on paths where it is theirs, too.
    const root = isOpen && (endpoint === "chat" || isPassedOn) ? opened(tree) : tree;
    const config = housed(root, (overrides) => only(overrides, params));
    return { config, request, upstream, draws: [draw] };
  });

/** A request without a config; only-listed-headers-travel: its key is the one of the target. */
const bare = {
  "x-portkey-provider": "openai",
  "x-portkey-custom-host": "http://127.0.0.1:9001/v1",
  authorization: "Bearer sk-caller",
};

type Endpoint = keyof typeof endpoints;

/**
 * Paths, and the parameters that both send on as they are; on the others all are. Those with no list are
 * passed on. body-is-not-rewritten: no other parameter, every one in its range, and always a model.
 * urls-are-joined: a query only where the path is passed on.
 */
const endpoints = {
  chat: {
    method: "POST",
    path: "/v1/chat/completions",
    params: ["model", "temperature", "max_tokens", "user", "stream"],
  },
  completions: {
    method: "POST",
    path: "/v1/completions",
    params: ["model", "temperature", "max_tokens", "user"],
  },
  embeddings: { method: "POST", path: "/v1/embeddings", params: ["model", "user"] },
  responses: { method: "POST", path: "/v1/responses", params: ["model", "temperature", "user"] },
  rerank: { method: "POST", path: "/v1/rerank?x=1", params: undefined },
  get: { method: "GET", path: "/v1/assistants?limit=2", params: undefined },
  delete: { method: "DELETE", path: "/v1/assistants/x", params: undefined },
} as const;

const bodies: Readonly<Record<Endpoint, object>> = {
  chat: { model: "m-req", messages: [{ role: "user", content: "hi" }] },
  completions: { model: "m-req", prompt: "hi" },
  embeddings: { model: "m-req", input: "hi" },
  responses: { model: "m-req", input: "hi" },
  rerank: { model: "m-req", query: "hi" },
  get: {},
  delete: {},
};

/**
 * metadata-is-an-object, and only-texts-and-numbers-are-compared: no list, no object and no null in it.
 */
function anyMetadata(): fc.Arbitrary<string> {
  return fc
    .record(
      {
        plan: fc.constantFrom("paid", "free", "a", true),
        level: fc.constantFrom(1, 2, "2", "10abc"),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value));
}

function only(values: object, params: readonly string[] | undefined): object {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => params === undefined || params.includes(name)),
  );
}

function withoutGaps(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const entries = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

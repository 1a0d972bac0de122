import { describe, expect, it } from "vitest";
import { type Asked, memoryServing, replied, type Upstream } from "../../test/memory-serving.ts";
import { startServe, until } from "../../test/run-serve.ts";

const secret = "9f8e7d6c5b4a";
const key = `sk-canary-${secret}`;

/** A key wherever one may stand in a config that runs. */
const config = {
  name: key,
  strategy: { mode: "fallback" },
  forward_headers: ["x-user", "authorization"],
  retry: { attempts: 1, on_status_codes: [429] },
  targets: [
    { name: key, provider: "openai", api_key: key, override_params: { user_token: secret } },
    { provider: "@mine", default_params: { extra_headers: { "x-key": secret } } },
    { provider: "@gone", api_key: key },
    {
      name: "pool",
      strategy: { mode: "loadbalance", sticky: { enabled: true, hash_fields: ["metadata.user"] } },
      targets: [{ provider: "groq", api_key: key }],
    },
  ],
};

const files = {
  "conf.json": JSON.stringify(config),
  "p.json": JSON.stringify({
    version: 1,
    providers: {
      mine: { provider: "groq", api_key: { env: "MINE" }, headers: { "x-key": { env: "UNSET" } } },
    },
  }),
};

/** Requests with a key wherever a caller may put one. */
const requests: readonly Asked[] = [
  { body: JSON.stringify({ model: key, user: secret }) },
  { headers: { authorization: `Bearer ${key}`, "x-user": secret } },
  { headers: { "x-portkey-metadata": JSON.stringify({ user: key }) } },
  { headers: { "x-portkey-trace-id": key } },
  { headers: { "x-portkey-provider": `@${key}` } },
  { headers: { "x-portkey-config": JSON.stringify({ api_key: key }) } },
  { headers: { "x-portkey-config": `{"api_key: "${key}"}` } },
  { headers: { "x-portkey-custom-host": `https://user:${secret}@example.com/v1` } },
  { headers: { "x-portkey-custom-host": `https://example.com/${key}` } },
  { headers: { "content-type": key } },
  { path: `/v1/files/${key}` },
  { path: `/v1/chat/completions?key=${secret}` },
  { path: `/${key}` },
  { headers: { host: `${key}.example` } },
  { headers: { origin: `https://${key}.example` } },
];

/** Upstreams fail in turns, each with a key in what it says. */
function failing(): Upstream {
  let calls = 0;
  const outcomes = [
    () => replied(429, key),
    () => ({ kind: "unreachable", cause: "reset" }) as const,
    () => replied(500, key),
    () => replied(200, key),
  ];
  return () => outcomes[calls++ % outcomes.length]?.() ?? replied(200);
}

/** All that is printed of the requests, of broken files and of the end. */
async function printed(call: string, named: string | undefined): Promise<string> {
  const serving = memoryServing(failing());
  const world = { files, env: { MINE: secret }, columns: 100 };
  const served = await startServe(`${named ?? ""} --providers p.json ${call}`, serving, world);
  const own = named === undefined ? { "x-portkey-config": JSON.stringify(config) } : {};
  for (const asked of requests)
    await serving.ask({ ...asked, headers: { ...own, ...asked.headers } });
  for (const [path, text] of [
    ["p.json", `{"version": 1, "providers": {"mine": {"api_key": "${key}"}}}`],
    ["conf.json", `{"api_key: "${key}", "provider": "${key}"}`],
  ] as const) {
    const before = served.io.err() + served.io.out();
    served.io.put(path, text);
    serving.changed();
    if (path !== named && named === undefined && path === "conf.json") continue;
    await until(() => served.io.err() + served.io.out() !== before);
  }
  await served.stop();
  return served.io.out() + served.io.err();
}

describe("a credential", () => {
  it.each([
    ["--log pretty", "conf.json"],
    ["--log json", "conf.json"],
    ["--log none", "conf.json"],
    ["--log pretty", undefined],
    ["--log json", undefined],
  ])("is in no line for %s and the config %s", async (call, named) => {
    const output = await printed(call, named);
    expect(output).toContain("UNSET");
    if (!call.includes("none")) expect(output).toContain("/targets/1");
    expect(output).not.toContain(secret);
  });
});

import { describe, expect, it } from "vitest";
import { chat, planned, prodCatalogue, programOf, routed } from "../../test/plan/planned.ts";
import { limits } from "../limits.ts";

const openai = { provider: "openai", api_key: "sk-a" };
const groq = { provider: "groq", api_key: "sk-b" };

describe("the call of a target", () => {
  const callOf = (...args: Parameters<typeof routed>) => routed(...args).attempts[0]?.call;
  const headersOf = (...args: Parameters<typeof routed>) =>
    Object.fromEntries((callOf(...args)?.headers ?? []).map(({ name, value }) => [name, value]));

  it("fills in the root from the request, and never a target", () => {
    const headers = { "x-portkey-provider": "groq", Authorization: "Bearer sk-c" };
    const root = callOf({ retry: { attempts: 1 } }, { headers });
    expect(root?.provider).toBe("groq");
    expect(root?.headers.at(-1)?.value).toEqual({ from: "request", header: "authorization" });
    const target = headersOf({ strategy: { mode: "single" }, targets: [openai] }, { headers });
    expect(target["authorization"]).toMatchObject({ from: "config" });
  });

  it("resolves a slug by the catalogue", () => {
    const catalogue = prodCatalogue;
    for (const config of [
      { provider: "@prod" },
      { virtual_key: "prod" },
      { override_params: { model: "@prod/gpt-4o" } },
    ]) {
      const call = callOf({ strategy: { mode: "single" }, targets: [config] }, {}, { catalogue });
      expect(call?.provider).toBe("openai");
      expect(call?.headers).toContainEqual({
        name: "authorization",
        value: { from: "environment", variable: "OPENAI_PROD_KEY", prefix: "Bearer " },
      });
    }
  });

  it("sends the model without the slug it was routed by", () => {
    const config = { override_params: { model: "@prod/gpt-4o" } };
    const single = { strategy: { mode: "single" }, targets: [config] };
    const call = callOf(single, {}, { catalogue: prodCatalogue });
    expect(call?.params.override).toEqual({ model: "gpt-4o" });
  });

  it.each([
    "Llama-4-Maverick-17B-128E-Instruct-FP8",
    "llama-v3p1-8b-instruct-lora-a1b2c3d4",
    "sk-proj-4f9a1c7e2b8d4f9a1c7e",
  ])("routes by the slug before any model: %s", (model) => {
    const config = { ...openai, override_params: { model: `@prod/${model}` } };
    const call = callOf(config, {}, { catalogue: prodCatalogue });
    expect(call?.params.override).toEqual({ model });
    expect(call?.headers).toContainEqual(expect.objectContaining({ name: "authorization" }));
  });

  it("shares nothing with other plans that could be changed", () => {
    const call = callOf({ ...openai, cache: { mode: "simple" }, prompt_id: "p" });
    expect(Object.isFrozen(call?.carries)).toBe(true);
    for (const carried of call?.carries ?? []) expect(Object.isFrozen(carried)).toBe(true);
  });

  it("takes the provider of a passthrough target from the request", () => {
    const config = { strategy: { mode: "single" }, targets: [{ passthrough: true }] };
    const body = { kind: "json", value: { model: "@prod/gpt-4o" } } as const;
    const call = callOf(config, { body }, { catalogue: prodCatalogue });
    expect(call?.provider).toBe("openai");
    expect(call?.params.override).toEqual({ model: "gpt-4o" });
  });

  it("lets the nearest value of a setting win whole, presence being presence", () => {
    const config = {
      strategy: { mode: "fallback" },
      retry: { attempts: 3, on_status_codes: [429] },
      request_timeout: 1000,
      targets: [openai, { ...groq, retry: { attempts: 1 }, request_timeout: 0 }],
    };
    const [first, second] = routed(config).attempts;
    expect(first?.retry).toMatchObject({ attempts: 3, on: [429], at: "/retry" });
    expect(first?.call.timeoutMs).toBe(1000);
    expect(second?.retry).toMatchObject({ attempts: 1, at: "/targets/1/retry" });
    expect(second?.retry.on).toContain(529);
    expect(second?.call).not.toHaveProperty("timeoutMs");
  });

  it("tries an upstream no more often than the limit, whatever the config asks for", () => {
    const [attempt] = routed({ ...openai, retry: { attempts: 1_000_000_000 } }).attempts;
    expect(attempt?.retry.attempts).toBe(limits.retries);
    expect(attempt?.retry.waitsMs).toHaveLength(limits.retries);
  });

  it("merges parameters key by key and says where each was written", () => {
    const config = {
      strategy: { mode: "single" },
      override_params: { temperature: 0, top_p: 1 },
      drop_params: ["a"],
      targets: [{ ...openai, override_params: { temperature: 1 }, drop_params: ["a", "b"] }],
    };
    const call = callOf(config);
    expect(call?.params).toEqual({ override: { temperature: 1, top_p: 1 }, drop: ["a", "b"] });
    expect(call?.from).toMatchObject({
      "override_params.temperature": "/targets/0/override_params/temperature",
      "override_params.top_p": "/override_params/top_p",
    });
  });

  it("reads parameters once for all targets that inherit them", () => {
    const config = {
      strategy: { mode: "fallback" },
      override_params: { temperature: 0 },
      targets: [openai, groq, { ...groq, override_params: { top_p: 1 } }],
    };
    const [first, second, third] = routed(config).attempts.map(({ call }) => call.params);
    expect(first).toBe(second);
    expect(third).toEqual({ override: { temperature: 0, top_p: 1 } });
  });

  it("names secrets among the parameters and leaves them out", () => {
    const override_params = { model: "m", extra_headers: { "x-key": "s3cret" }, user: "u" };
    expect(callOf({ ...openai, override_params })?.params).toEqual({
      override: { model: "m", user: "u" },
      secrets: [{ in: "override", at: "/extra_headers", from: "/override_params/extra_headers" }],
    });
  });

  it("says which settings the request or the catalogue brought", () => {
    const headers = {
      "x-portkey-provider": "openai",
      "x-portkey-request-timeout": "250",
      "x-portkey-custom-host": "https://other.example.com/v1",
      "x-portkey-forward-headers": "x-user",
    };
    expect(callOf({ retry: { attempts: 0 } }, { headers })?.from).toEqual({
      retry: "/retry",
      provider: "x-portkey-provider",
      custom_host: "x-portkey-custom-host",
      request_timeout: "x-portkey-request-timeout",
      forward_headers: "x-portkey-forward-headers",
    });
    const slug = callOf({ provider: "@prod" }, {}, { catalogue: prodCatalogue });
    expect(slug?.from).toEqual({ provider: "@prod" });
  });

  it("does not repeat a virtual key of the request that nobody knows", () => {
    const headers = { "x-portkey-virtual-key": "vk-9f8e7d6c5b4a" };
    const made = planned(programOf({ retry: { attempts: 0 } }), chat({ headers }));
    expect(made).toMatchObject({ refusal: { reason: "unknown-slug", status: 400 } });
    expect(JSON.stringify(made)).not.toContain("9f8e7d6c5b4a");
  });

  it("lets a virtual key or a slug that is known win over a plain provider", () => {
    const catalogue = new Map(prodCatalogue);
    const known = callOf({ provider: "groq", virtual_key: "prod" }, {}, { catalogue });
    expect(known?.provider).toBe("openai");
    const unknown = callOf({ ...groq, virtual_key: "none" }, {}, { catalogue });
    expect(unknown?.provider).toBe("groq");
  });

  it("refuses to lose parameters on a body that cannot be read", () => {
    const program = programOf({ ...openai, override_params: { model: "cheap" } });
    const body = { kind: "text", text: '{"model": "dear",' } as const;
    expect(planned(program, chat({ body }))).toMatchObject({
      refusal: { reason: "body-not-json" },
    });
    expect(program.readsBody).toBe(true);
  });

  it("shares nothing that a caller could change", () => {
    const call = callOf({ ...openai, override_params: { metadata: { team: ["a"] } } });
    const metadata = call?.params.override?.["metadata"];
    expect(Object.isFrozen(metadata)).toBe(true);
  });

  it("lets the request's headers win on every target", () => {
    const headers = {
      "x-portkey-request-timeout": "250",
      "x-portkey-custom-host": "https://other.example.com/v1",
      "x-portkey-forward-headers": "x-user",
      "x-user": "u",
    };
    const plan = routed(
      { strategy: { mode: "fallback" }, request_timeout: 9000, targets: [openai, groq] },
      { headers },
    );
    for (const { call } of plan.attempts) {
      expect(call.timeoutMs).toBe(250);
      expect(call.url).toBe("https://other.example.com/v1/chat/completions");
      expect(call.headers.map(({ name }) => name)).toContain("x-user");
    }
  });

  it("carries a prompt's id beside a provider, and refuses a target that has nothing else", () => {
    const prompt = { prompt_id: "pp-1" };
    expect(callOf({ ...openai, ...prompt })?.carries).toEqual([
      { key: "prompt_id", at: "/prompt_id" },
    ]);
    const alone = programOf({ strategy: { mode: "single" }, targets: [prompt] });
    expect(planned(alone, chat())).toMatchObject({ refusal: { reason: "prompt-template" } });
  });

  it("carries what an embedder has to perform, by its place", () => {
    const config = {
      strategy: { mode: "single" },
      cache: { mode: "simple" },
      targets: [{ ...openai, strict_open_ai_compliance: false }],
    };
    expect(callOf(config)?.carries).toEqual([
      { key: "cache", at: "/cache" },
      { key: "strict_open_ai_compliance", at: "/targets/0/strict_open_ai_compliance" },
    ]);
  });
});

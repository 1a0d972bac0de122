import { describe, expect, it } from "vitest";
import { chat, planned, prodCatalogue, programOf, routed } from "../../test/plan/planned.ts";
import { limits } from "../limits.ts";

const openai = { provider: "openai", api_key: "sk-a" };
const groq = { provider: "groq", api_key: "sk-b" };

describe("the call of a target", () => {
  const callOf = (...args: Parameters<typeof routed>) => routed(...args).attempts[0]?.call;
  const headersOf = (...args: Parameters<typeof routed>) =>
    Object.fromEntries((callOf(...args)?.headers ?? []).map(({ name, value }) => [name, value]));

  it("names the key by its place and never by its value", () => {
    expect(headersOf(openai)).toEqual({
      "content-type": { from: "request", header: "content-type" },
      authorization: { from: "config", pointer: "/api_key", prefix: "Bearer " },
    });
  });

  it("sends no credential where there is none", () => {
    expect(headersOf({ provider: "openai", retry: { attempts: 0 } })).not.toHaveProperty(
      "authorization",
    );
  });

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

  it("names secrets among the parameters and leaves them out", () => {
    const override_params = { model: "m", extra_headers: { "x-key": "s3cret" }, user: "u" };
    expect(callOf({ ...openai, override_params })?.params).toEqual({
      override: { model: "m", user: "u" },
      secrets: [{ in: "override", at: "/extra_headers", from: "/override_params/extra_headers" }],
    });
  });

  it("forwards headers by any spelling, or the text of that name in the target", () => {
    const config = {
      ...openai,
      forward_headers: ["x_user", "xTeam", "access_token", "x-none"],
      access_token: "t",
    };
    const forwarded = headersOf(config, { headers: { "X-User": "u", "X-Team": "t" } });
    expect(forwarded["x-user"]).toEqual({ from: "request", header: "x-user" });
    expect(forwarded["x-team"]).toEqual({ from: "request", header: "x-team" });
    expect(forwarded["access_token"]).toEqual({ from: "config", pointer: "/access_token" });
    expect(forwarded).not.toHaveProperty("x-none");
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

  it("takes the scheme off a caller's key for a provider that wants it bare", () => {
    const headers = { "x-portkey-provider": "anthropic", authorization: "Bearer sk-c" };
    const sent = headersOf({ retry: { attempts: 0 } }, { path: "/v1/messages", headers });
    expect(sent["x-api-key"]).toEqual({
      from: "request",
      header: "authorization",
      strip: "Bearer ",
    });
    expect(sent).not.toHaveProperty("authorization");
  });

  it("gives a caller's key without a scheme that of the provider", () => {
    const headers = { "x-portkey-provider": "openai", authorization: "sk-c" };
    expect(headersOf({ retry: { attempts: 0 } }, { headers })["authorization"]).toEqual({
      from: "request",
      header: "authorization",
      prefix: "Bearer ",
    });
  });

  it("sends the caller's key to the host of a root that names no provider", () => {
    const custom_host = "https://llm.example.com/v1";
    const sent = headersOf({ custom_host }, { headers: { authorization: "Bearer sk-c" } });
    expect(sent["authorization"]).toEqual({ from: "request", header: "authorization" });
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

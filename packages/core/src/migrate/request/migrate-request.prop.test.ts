import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonValue } from "../../../test/arbitrary-json.ts";
import { deepFreeze } from "../../../test/deep-freeze.ts";
import { bareHeader } from "../../format/header-names.ts";
import { isHeaderValue } from "../../request/header-map.ts";
import { migrateRequest } from "./migrate-request.ts";
import type { OldRequest, RequestMigration } from "./request-migration.ts";

const secret = "9f8e7d6c5b4a";
const key = `sk-canary-${secret}`;

const path = fc
  .tuple(
    fc.constantFrom("", "", "https://api.portkey.ai", "http://api.portkey.ai", "http://localhost"),
    fc.constantFrom(
      "/v1/proxy",
      "/v1/proxy/",
      "/v1/proxy/chat/completions",
      "/v1/proxy/completions",
      "/v1/proxy/v1/messages",
      "/v1/proxy/v1/complete",
      "/v1/proxy/proxy/embed",
      "/v1/proxy/embed",
      "/v1/proxy/files/f-1",
      "/v1/proxy/res.openai.azure.com/openai/deployments/gpt/chat/completions",
      "/v1/proxy/res.openai.azure.com/",
      "/v1/proxy/r\ne.openai.azure.com/openai/deployments/g\r\nx: 1/chat/completions",
      "/v1/proxy/ollama.example.com/api/chat",
      `/v1/proxy/${key}`,
      "/v1/complete",
      "/v1/chatComplete",
      "/v1/chatComplete/",
      "/v1/embed",
      "/v1/prompts/p-1/generate",
      `/v1/prompts/${key}/generate`,
      "/v1/prompts/p-1/completions",
      "/v1/chat/completions",
      "/v1/models",
      "",
    ),
    fc.constantFrom(
      "",
      "",
      "?api-version=2023-05-15",
      "?a=1&api-version=1&b=2",
      "?api-version=1\r\nx",
      `?key=${key}`,
    ),
  )
  .map((parts) => parts.join(""));

const oldConfig = { mode: "fallback", options: [{ provider: "openai", apiKey: key }], retry: 3 };
const config = fc.constantFrom<unknown>(
  oldConfig,
  { mode: "single", options: [{ provider: "openai", apiKey: key, apiKeyName: key }] },
  { mode: "scientist", options: [{ provider: "openai", apiKey: key }] },
  { provider: "openai", apiKey: key, cache: "semantic" },
  { provider: "anthropic", api_key: key, retry: { attempts: 1 } },
  { retry: { attempts: 1 } },
  { strategy: { mode: "single" }, targets: [{ virtual_key: "Ünï" }] },
  "pc-saved-1",
  "a\r\nx-evil: 1",
  JSON.stringify(oldConfig),
  null,
  [oldConfig],
);

/** Names and values that mean something, in odd places too. */
const headers = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "x-portkey-mode",
        "X-Portkey-Mode",
        "x-portkey-provider",
        "x-portkey-retry-count",
        "x-portkey-cache",
        "x-portkey-cache-refresh",
        "x-portkey-cache-force-refresh",
        "x-portkey-meta",
        "x-portkey-metadata",
        "x-portkey-config",
        "x-portkey-api-key",
        "x-portkey-package-version",
        "x-portkey-forward-headers",
        "cache-control",
        "authorization",
        "x-api-key",
        "api-key",
        "content-type",
        "content-length",
        "openai-organization",
        "host",
        "x-other",
      ),
      fc.oneof(
        fc.constantFrom(
          "proxy openai",
          "proxy anthropic",
          "proxy azure-openai",
          "proxy",
          "proxy opanai",
          "proxy <PROVIDER>",
          `proxy ${key}`,
          "fallback",
          "openai",
          "0",
          "3",
          "12",
          "simple",
          "max-age:60",
          "true",
          "portkey-0.1.54",
          "pc-saved-1",
          "$CONFIG",
          "application/json",
          "text/plain",
          "",
          key,
          `Bearer ${key}`,
        ),
        config.map((value) => JSON.stringify(value).replaceAll(/[^\x20-\x7e]/g, "?")),
      ),
    ),
    { maxLength: 8 },
  )
  .map((all) => Object.fromEntries(all));

const body = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom("", "no json", '{"messages": [1.0, 12345678901234567890]}', "{config: {}}"),
  jsonValue.map((value) => JSON.stringify(value)),
  fc
    .tuple(fc.constantFrom("config", "providerSettings"), config, jsonValue, fc.boolean())
    .map(([name, value, params, more]) =>
      JSON.stringify({ [name]: value, params, ...(more ? { user: key } : {}) }, null, 1),
    ),
  fc
    .tuple(config, fc.dictionary(fc.string(), jsonValue))
    .map(([value, params]) =>
      JSON.stringify({ config: value, params: { ...params, prompt: `${key} ü` } }),
    ),
);

const request: fc.Arbitrary<OldRequest> = fc
  .record({ path, headers, body, bodyElsewhere: fc.boolean() })
  .map(({ body: text, bodyElsewhere, ...rest }) => ({
    method: "POST",
    ...rest,
    ...(text === undefined ? { bodyElsewhere } : { body: text }),
  }));

function requestOf(migration: RequestMigration): OldRequest {
  if (migration.verdict === "refused") throw new Error("refused");
  return migration.request;
}

/** Headers that no rule is about. */
const untouched = ["xother", "xportkeyapikey", "openaiorganization", "xportkeyforwardheaders"];

describe("migrateRequest, of any request", () => {
  it("leaves what it made as it is", () => {
    fc.assert(
      fc.property(request, (old) => {
        const first = migrateRequest(deepFreeze(old));
        if (first.verdict === "refused") return;
        const made = requestOf(first);
        const second = migrateRequest(made);
        if (first.verdict !== "manual") expect(second.verdict).toBe("unchanged");
        if (first.verdict === "unchanged") expect(made).toBe(old);
        expect(requestOf(second)).toEqual(made);
      }),
    );
  });

  it("tells no secret, wherever it stands", () => {
    fc.assert(
      fc.property(request, (old) => {
        expect(JSON.stringify(migrateRequest(old).findings)).not.toContain(secret);
      }),
    );
  });

  it("keeps the other headers, in their order, and makes none that cannot be sent", () => {
    fc.assert(
      fc.property(request, (old) => {
        const migration = migrateRequest(old);
        if (migration.verdict === "refused") return;
        const others = (all: OldRequest["headers"]) =>
          Object.entries(all).filter(([name]) => untouched.includes(bareHeader(name)));
        expect(others(migration.request.headers)).toEqual(others(old.headers));
        for (const value of Object.values(migration.request.headers))
          expect(isHeaderValue(value)).toBe(true);
      }),
    );
  });

  it("keeps the body to the letter, or the parameters of a body that held a config", () => {
    fc.assert(
      fc.property(request, (old) => {
        const migration = migrateRequest(old);
        if (migration.verdict === "refused") return;
        const { body: text } = migration.request;
        if (text === undefined) expect(old.body).toBeUndefined();
        else expect(old.body).toContain(text);
        const isCut = migration.findings.some(({ code }) => code === "PK4205");
        expect(text === old.body).toBe(!isCut);
        if (isCut && text !== undefined && old.body !== undefined)
          expect(JSON.parse(old.body)).toMatchObject({ params: JSON.parse(text) });
      }),
    );
  });

  it("says something about all that it changes, and leaves something to do only where it says so", () => {
    fc.assert(
      fc.property(request, (old) => {
        const { verdict, findings } = migrateRequest(old);
        const effects = findings.map(({ effect }) => effect);
        expect(verdict === "unchanged").toBe(findings.length === 0);
        expect(verdict === "refused").toBe(effects.includes("refused"));
        if (verdict !== "refused") expect(verdict === "manual").toBe(effects.includes("manual"));
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Migration } from "../migration.ts";
import { migrateRequest } from "./migrate-request.ts";
import type { OldRequest, RequestMigration } from "./request-migration.ts";

/** A config migration that finds nothing to do, so that only what is told of requests is looked at. */
const nothingToDo = (): Migration => ({ verdict: "unchanged", edits: [], findings: [] });

function migrated(path: string, headers: OldRequest["headers"] = {}, body?: string) {
  const request = { method: "POST", path, headers, ...(body === undefined ? {} : { body }) };
  return migrateRequest(request, nothingToDo);
}

function requestOf(migration: RequestMigration): OldRequest {
  if (migration.verdict === "refused") throw new Error("refused");
  return migration.request;
}

function codes({ findings }: RequestMigration): string[] {
  return findings.map(({ code }) => code);
}

describe("the path of a request", () => {
  it.each([
    ["/v1/proxy/chat/completions", "/v1/chat/completions"],
    ["/v1/proxy/files/f-1?limit=2", "/v1/files/f-1?limit=2"],
    ["/v1/proxy", "/v1"],
    ["/v1/complete", "/v1/completions"],
    ["/v1/chatComplete/", "/v1/chat/completions"],
    ["/v1/embed?a=/v1/proxy", "/v1/embeddings?a=/v1/proxy"],
    ["/v1/prompts/pp-1/generate", "/v1/prompts/pp-1/completions"],
    ["https://gw.example.com:8443/v1/proxy/models", "https://gw.example.com:8443/v1/models"],
    ["http://api.portkey.ai/v1/models", "https://api.portkey.ai/v1/models"],
  ])("%s becomes %s", (from, to) => {
    const migration = migrated(from, {
      "x-portkey-api-key": "k",
      "content-type": "application/json",
    });
    expect(requestOf(migration).path).toBe(to);
    expect(migration.verdict).toBe("migrated");
  });

  it.each([
    "/v1/chat/completions",
    "/v1/proxyed",
    "/v1/completely",
    "/v1/prompts/generate",
    "/v2/complete",
    "/v1/chatcomplete",
    "",
  ])("%j stays as it is", (path) => {
    const migration = migrated(path, { "x-portkey-api-key": "k" });
    expect(migration).toMatchObject({ verdict: "unchanged", request: { path } });
  });

  it("is nobody's business behind an address of another service", () => {
    expect(migrated("https://api.anthropic.com/v1/complete", { "x-api-key": "k" }).verdict).toBe(
      "unchanged",
    );
    expect(migrated("/v1/complete", { host: "api.anthropic.com" }).verdict).toBe("unchanged");
    expect(migrated("/v1/complete", { Host: "api.portkey.ai" }).verdict).toBe("migrated");
  });

  it("may stand behind a variable, or behind a host without a scheme", () => {
    for (const base of ["$BASE", `\${BASE}`, "{{base}}", "<GATEWAY>", "api.portkey.ai"]) {
      const { path } = requestOf(migrated(`${base}/v1/proxy/models`));
      expect(path).toBe(`${base}/v1/models`);
    }
  });

  it("is left where it would become another old route", () => {
    for (const path of ["/v1/proxy/embed", "/v1/proxy/proxy/x", "/v1/proxy/prompts/a/generate"]) {
      const migration = migrated(path, { "x-portkey-provider": "cohere" });
      expect(migration).toMatchObject({ verdict: "manual", request: { path } });
      expect(codes(migration)).toEqual(["PK4224"]);
    }
  });
});

describe("the headers of a request", () => {
  it("are found in any spelling, and keep their places", () => {
    const headers = { a: "1", "X-Portkey-Mode": "  Proxy   openai ", b: "2" };
    expect(Object.entries(requestOf(migrated("/v1/x", headers)).headers)).toEqual([
      ["a", "1"],
      ["x-portkey-provider", "openai"],
      ["b", "2"],
    ]);
  });

  it("name the provider by the mode on an old route, and by their own on one of today", () => {
    const headers = { "x-portkey-provider": "groq", "x-portkey-mode": "proxy openai" };
    expect(requestOf(migrated("/v1/proxy/x", headers)).headers).toEqual({
      "x-portkey-provider": "openai",
    });
    expect(requestOf(migrated("/v1/x", headers)).headers).toEqual({ "x-portkey-provider": "groq" });
  });

  it("write their settings into the config that is there, and keep the rest of it to the letter", () => {
    const headers = {
      "x-portkey-config": '{"provider": "openai", "weight": 1.0}',
      "x-portkey-retry-count": "2",
      "x-portkey-cache": "simple",
      "cache-control": "max-age=60",
    };
    expect(requestOf(migrated("/v1/x", headers)).headers).toEqual({
      "x-portkey-config":
        '{"provider":"openai","weight":1.0,"retry":{"attempts":2},"cache":{"mode":"simple","max_age":60}}',
    });
  });

  it("stay where a saved config would have to hold them", () => {
    const headers = { "x-portkey-config": "pc-1", "x-portkey-retry-count": "2" };
    const migration = migrated("/v1/x", headers);
    expect(codes(migration)).toEqual(["PK4222"]);
    expect(requestOf(migration).headers).toEqual(headers);
  });

  it("stay beside a text that is neither a config nor the id of one", () => {
    const headers = {
      "x-portkey-config": "eyJwcm92aWRlciI6Im9wZW5haSJ9",
      "x-portkey-cache": "simple",
    };
    const migration = migrated("/v1/x", headers);
    expect(codes(migration)).toEqual(["PK4222"]);
    expect(requestOf(migration).headers).toEqual(headers);
    expect(migration.findings[0]?.message).toContain("neither JSON nor the id of a saved config");
    expect(migration.compatibility?.before.config).toBe("unknown");
  });

  it("are told where the proxy passed them on, unless they are listed", () => {
    const headers = {
      "x-portkey-forward-headers": "OpenAI-Beta",
      "openai-beta": "1",
      "openai-organization": "o",
      "user-agent": "x",
    };
    const migration = migrated("/v1/proxy/chat/completions", headers);
    expect(migration.findings.map(({ code, place }) => [code, place])).toEqual([
      ["PK4202", { kind: "path" }],
      ["PK4212", { kind: "header", name: "openai-organization" }],
    ]);
    expect(codes(migrated("/v1/proxy/files", headers))).toEqual(["PK4202"]);
  });
});

describe("the body of a request", () => {
  const params = '{"prompt":  "a", "n": 1.0}';

  it("becomes its parameters, to the letter, and is counted anew", () => {
    const body = `{"config": {"provider": "openai", "weight": 1.0}, "params": ${params}}`;
    const headers = { "content-type": "application/json; charset=utf-8", "Content-Length": "1" };
    const { request } = Object(migrated("/v1/complete", headers, body));
    expect(request).toEqual({
      method: "POST",
      path: "/v1/completions",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "Content-Length": String(params.length),
        "x-portkey-config": '{"provider":"openai","weight":1.0}',
      },
      body: params,
    });
  });

  it("is left with its route where it cannot be taken apart", () => {
    for (const body of [
      "no json",
      "[1]",
      '{"config": {}}',
      '{"config": {}, "params": {}, "a": 1}',
    ]) {
      const migration = migrated("/v1/complete", { "x-portkey-retry-count": "1" }, body);
      expect(migration.verdict).toBe("manual");
      expect(codes(migration)).toEqual(["PK4225"]);
      expect(requestOf(migration)).toMatchObject({ path: "/v1/complete", body });
    }
  });

  it("is not looked into where nothing was ever taken from it", () => {
    const body = `{"config": {"provider": "openai"}, "params": ${params}}`;
    expect(requestOf(migrated("/v1/fine_tuning/jobs", {}, body)).body).toBe(body);
  });
});

describe("the compatibility of a request", () => {
  it("is nothing to speak of where the request goes to another service", () => {
    const migration = migrated("https://api.openai.com/v1/complete", { authorization: "k" });
    expect(migration.verdict).toBe("unchanged");
    expect(migration.compatibility).toBeUndefined();
  });

  it("knows the SDK that signed it", () => {
    const of = (version: string) =>
      migrated("/v1/proxy/x", { "x-portkey-package-version": version }).compatibility;
    expect(of("portkey-0.1.54")?.before.sdk).toBe("old");
    expect(of("portkey-1.3.2")?.before.sdk).toBe("new");
    expect(of("?")?.before.sdk).toBe("unknown");
    expect(of("portkey-0.1.54")).toMatchObject({
      before: { route: "old", breaks: [] },
      after: { route: "new", breaks: [{ between: ["new routes", "SDK below 1"] }] },
    });
  });

  it("says nothing about what comes after a refusal", () => {
    const refuse = (): Migration => ({ verdict: "refused", edits: [], findings: [] });
    const request = {
      method: "POST",
      path: "/v1/x",
      headers: { "x-portkey-config": '{"mode": "scientist"}' },
    };
    const migration = migrateRequest(request, refuse);
    expect(migration.verdict).toBe("refused");
    expect(migration.compatibility?.after).toBeUndefined();
    expect(codes(migration)).toEqual(["PK4231"]);
  });
});

import { describe, expect, it } from "vitest";
import { migrateRequest } from "./migrate-request.ts";
import type { OldRequest, RequestMigration } from "./request-migration.ts";

function migrated(path: string, headers: OldRequest["headers"]) {
  return migrateRequest({ method: "POST", path, headers });
}

function requestOf(migration: RequestMigration): OldRequest {
  if (migration.verdict === "refused") throw new Error("refused");
  return migration.request;
}

describe("an Azure address behind the prefix", () => {
  it("takes the version of an Azure address out of the query, wherever it stands", () => {
    const base = "/v1/proxy/res.openai.azure.com/openai/deployments/gpt/chat/completions";
    const headers = { "x-portkey-mode": "proxy azure-openai" };
    for (const [query, rest] of [
      ["?api-version=1", ""],
      ["?a=1&api-version=1", "?a=1"],
      ["?api-version=1&a=1", "?a=1"],
      ["?a=1&api-version=1&b=2", "?a=1&b=2"],
    ]) {
      const { path, headers: made } = requestOf(migrated(`${base}${query}`, headers));
      expect(path).toBe(`/v1/chat/completions${rest}`);
      expect(made).toMatchObject({ "x-portkey-azure-api-version": "1" });
    }
  });
});

describe("the provider of an Azure address", () => {
  const path =
    "/v1/proxy/myres.openai.azure.com/openai/deployments/gpt4/chat/completions?api-version=1";
  const named = (headers: OldRequest["headers"]) => migrated(path, headers);

  it("is Azure, whatever the mode says", () => {
    for (const headers of [
      { "x-portkey-mode": "proxy openai", "api-key": "AZUREKEY" },
      { "x-portkey-provider": "openai" },
      { "x-portkey-mode": "proxy openai", "x-portkey-config": '{"retry":{"attempts":2}}' },
      { "x-portkey-mode": "proxy openai", "x-portkey-config": "pc-1" },
    ]) {
      const migration = named(headers);
      expect(requestOf(migration).headers).toMatchObject({ "x-portkey-provider": "azure-openai" });
      const told = migration.findings.find(({ code }) => code === "PK4215")?.message;
      expect(told).toContain("`x-portkey-provider` says `azure-openai` in place of `openai`");
    }
  });

  it("is left where it is Azure already, where nobody can see it, and where a config decides", () => {
    for (const [provider, config] of [
      ["azure-openai", undefined],
      ["$PROVIDER", undefined],
      ["openai", '{"provider":"openai","api_key":"k"}'],
      ["openai", '{"mode":"single","options":[{"provider":"openai"}]}'],
    ] as const) {
      const migration = named({
        "x-portkey-mode": `proxy ${provider}`,
        ...(config === undefined ? {} : { "x-portkey-config": config }),
      });
      expect(requestOf(migration).headers).toMatchObject({ "x-portkey-provider": provider });
      const told = migration.findings.find(({ code }) => code === "PK4215")?.message;
      expect(told).not.toContain("in place of");
    }
  });
});

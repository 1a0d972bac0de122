import { describe, expect, it } from "vitest";
import { chat, planned, programOf, routed } from "../../test/plan/planned.ts";
import { compile } from "../compile/compile.ts";
import { load } from "../load.ts";

const openai = { provider: "openai", api_key: "sk-a" };

describe("the address of a call", () => {
  const callOf = (...args: Parameters<typeof routed>) => routed(...args).attempts[0]?.call;

  it("joins host and path by one slash, and leaves the caller's query to the transport", () => {
    const path = "/v1/chat/completions?beta=1";
    for (const custom_host of ["https://llm.example.com/v1", "https://llm.example.com/v1/"]) {
      expect(callOf({ ...openai, custom_host }, { path })?.url).toBe(
        "https://llm.example.com/v1/chat/completions",
      );
    }
  });

  it("brings the version along for a provider whose address has none", () => {
    const ollama = { provider: "ollama", custom_host: "https://ollama.example.com" };
    expect(callOf(ollama)?.url).toBe("https://ollama.example.com/v1/chat/completions");
  });

  it("puts an Azure deployment together from its settings", () => {
    const azure = {
      provider: "azure-openai",
      api_key: "k",
      resource_name: "res",
      deployment_id: "dep",
      api_version: "2024-10-21",
    };
    expect(callOf(azure)?.url).toBe(
      "https://res.openai.azure.com/openai/deployments/dep/chat/completions?api-version=2024-10-21",
    );
    expect(callOf(azure)?.headers.map(({ name }) => name)).toContain("api-key");
  });

  it.each([
    ["http://169.254.169.254/v1"],
    ["https://user:pass@example.com/v1"],
    ["https://example.com/v1?x=1"],
    ["ftp://example.com"],
    ["http://10.0.0.1/v1"],
  ])("refuses the host %s of a request", (host) => {
    const headers = { "x-portkey-custom-host": host };
    expect(planned(programOf(openai), chat({ headers }))).toMatchObject({
      kind: "refused",
      refusal: { reason: "bad-host", status: 400 },
    });
  });

  it("refuses a private host of the config unless it is trusted, and a metadata host always", () => {
    const refusalFor = (custom_host: string, trustedHosts: string[]) => {
      const config = { strategy: { mode: "single" }, targets: [{ ...openai, custom_host }] };
      const loaded = load(JSON.stringify(config), { trustedHosts: ["*"], severities: {} });
      if (!loaded.ok) return loaded.diagnostics.map(({ code }) => code).join();
      const made = planned(compile(loaded.value), chat(), { trustedHosts });
      return made.kind === "refused" ? made.refusal.reason : "planned";
    };
    expect(refusalFor("http://10.0.0.1/v1", [])).toBe("bad-host");
    expect(refusalFor("http://10.0.0.1/v1", ["10.0.0.1"])).toBe("planned");
    expect(refusalFor("http://169.254.169.254/v1", ["169.254.169.254"])).not.toBe("planned");
  });

  it("lets a server of one's own speak more than OpenAI does", () => {
    const path = "/v1/rerank";
    expect(planned(programOf(openai), chat({ path }))).toMatchObject({
      refusal: { reason: "unsupported-endpoint" },
    });
    const custom_host = "https://llm.example.com/v1";
    expect(callOf({ ...openai, custom_host }, { path })?.url).toBe(`${custom_host}/rerank`);
  });

  it("refuses a key in the path, which would be in every log on the way", () => {
    const headers = {
      "x-portkey-custom-host": "https://llm.example.com/sk-4f9a1c7e2b8d4f9a1c7e/v1",
    };
    const made = planned(programOf(openai), chat({ headers }));
    expect(made).toMatchObject({ kind: "refused", refusal: { reason: "bad-host", status: 400 } });
    expect(JSON.stringify(made)).not.toContain("4f9a1c7e2b8d");
  });

  it.each([
    `http://${"0".repeat(300)}251.0376.0251.0376/latest`,
    `https://${"0".repeat(300)}177.0.0.1/v1`,
    "https://user:s3cret@-gw.example/v1",
    "http://-gw.example:6379/v1",
  ])("refuses %s, which a client would read as another host", (host) => {
    const headers = { "x-portkey-custom-host": host };
    const made = planned(programOf(openai), chat({ headers }), { trustedHosts: ["*"] });
    expect(made).toMatchObject({ kind: "refused", refusal: { reason: "bad-host" } });
    expect(JSON.stringify(made)).not.toContain("s3cret");
  });
});

import { describe, expect, it } from "vitest";
import { load } from "../../load.ts";
import { shape } from "./shape.ts";

const told = (value: unknown) =>
  load(JSON.stringify(value)).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);

describe("a node of Configs 1.0 inside a tree is one diagnostic, about its targets", () => {
  it.each<[key: string, node: unknown]>([
    ["options", { mode: "loadbalance", options: [{ provider: "openai" }, { provider: "groq" }] }],
    ["options", { mode: "fallback", retry: 5, apiKey: "x", options: [{ virtualKey: "a" }] }],
    ["options", { options: { provider: "openai" } }],
    ["llms", { mode: "single", llms: [{ provider: "openai" }] }],
  ])("%s of %j", (key, node) => {
    const root = { strategy: { mode: "fallback" }, targets: [{ provider: "@a" }, node] };
    expect(told(root)).toEqual([`PK1110 /targets/1/${key}`]);
  });

  it("does not take the options of a model for one", () => {
    const root = { provider: "@ollama-prod", options: { num_ctx: 4096 } };
    expect(told(root)).toEqual(["PK1101 /options"]);
  });
});

describe("what a text among the targets stands for", () => {
  it.each<[text: string, meant: unknown]>([
    ["@openai-prod", { provider: "@openai-prod" }],
    ["openai", { provider: "openai" }],
    ["OpenAI", { provider: "openai" }],
    ["@a/gpt-4o", { override_params: { model: "@a/gpt-4o" } }],
    ["the usual", undefined],
    ["sk-proj-9f8e7d6c5b4a3f2e1d0c9b8a", undefined],
  ])("%s", (text, meant) => {
    const { findings } = shape({ strategy: { mode: "fallback" }, targets: [text] });
    expect(findings).toHaveLength(1);
    const mend = meant === undefined ? undefined : { do: "replace", by: meant, safe: true };
    expect(findings[0]?.mend).toEqual(mend);
    expect(JSON.stringify(findings)).not.toContain("sk-proj-9");
  });
});

describe("weights in percent", () => {
  it.each<[weights: unknown[], safe: boolean]>([
    [["70%", "30%"], true],
    [["70%", 0.3], false],
  ])("%j", (weights, safe) => {
    const targets = weights.map((weight) => ({ provider: "@a", weight }));
    const { findings } = shape({ strategy: { mode: "loadbalance" }, targets });
    expect(findings[0]?.mend).toEqual({ do: "replace", by: 70, safe });
  });
});

describe("a query in a text is shown as an object", () => {
  it.each([
    ["metadata.plan == 'paid'", '{"metadata.plan": {"$eq": "paid"}}'],
    ["params.max_tokens > 1000", '{"params.max_tokens": {"$gt": 1000}}'],
    ["metadata.beta != true", '{"metadata.beta": {"$ne": true}}'],
    ["metadata.plan is paid", "as in"],
  ])("%s", (query, shown) => {
    const mode = { mode: "conditional", default: "a" };
    const conditions: unknown = JSON.parse(`[{"query": ${JSON.stringify(query)}, "then": "a"}]`);
    const targets = [{ name: "a", provider: "@a" }];
    const { findings } = shape({ strategy: { ...mode, conditions }, targets });
    expect(findings.map(({ hint }) => hint)).toEqual([expect.stringContaining(shown)]);
  });
});

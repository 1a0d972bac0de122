import { describe, expect, it } from "vitest";
import { load } from "../../../load.ts";

function codes(config: unknown): string[] {
  return load(JSON.stringify(config)).diagnostics.map(({ code }) => code);
}

function asTarget(leaf: unknown, above: object): string[] {
  const targets = [leaf, { provider: "@spare" }];
  return codes({ strategy: { mode: "fallback" }, ...above, targets });
}

function messages(config: unknown): string {
  return JSON.stringify(load(JSON.stringify(config)).diagnostics);
}

describe("custom_host", () => {
  const secret = "hunter2hunter2";
  const told = (custom_host: string) => codes({ provider: "openai", custom_host });

  it("never shows in a message or a fix what may be a secret", () => {
    for (const host of [
      `https://me:${secret}@llm.contoso.com/v1?x=1`,
      ` https://me:${secret}@llm.contoso.com/v1`,
      ` https://llm.contoso.com/v1?key=${secret}`,
      `https://me:${secret}@llm.contoso.com/v1/chat/completions`,
      `me:${secret}@llm.contoso.com/v1`,
      `https://llm.contoso.com/v1?key=${secret}#${secret}`,
    ]) {
      expect(messages({ provider: "openai", custom_host: host })).not.toContain(secret);
    }
  });

  it("never shows a path with a key in it, which is all that is told of it", () => {
    const key = "sk-canary-9f8e7d6c5b4a";
    for (const host of [
      `https://llm.contoso.com/${key}/v1/chat/completions`,
      `https://llm.contoso.com/${key}/v1/`,
      `http://10.0.0.5:8000/${key}/v1`,
    ]) {
      expect(told(host)).toEqual(["PK6015"]);
      expect(messages({ provider: "openai", custom_host: host })).not.toContain(key);
    }
    const padded = { provider: "openai", custom_host: ` https://llm.contoso.com/${key}/v1` };
    expect(codes(padded)).toEqual(["PK2211"]);
    expect(messages(padded)).not.toContain(key);
  });

  it("may stand for itself in a template", () => {
    expect(["HOST_1", "{{host}}", "https://<host>/v1"].flatMap(told)).toEqual([]);
  });

  it("is mended in one go", () => {
    const fixed = (config: object) =>
      load(JSON.stringify(config)).diagnostics[0]?.fix?.edits[0]?.text;
    const host = "https://a.example:8443/x/v1/chat/completions//";
    expect(fixed({ provider: "openai", custom_host: host })).toBe('"https://a.example:8443/x/v1"');
    expect(fixed({ provider: "ollama", custom_host: host })).toBe('"https://a.example:8443/x"');
  });

  it("ends before the endpoint's path, however many slashes follow", () => {
    expect(told("https://llm.contoso.com/v1/messages///")).toEqual(["PK2212"]);
    expect(told("https://llm.contoso.com/v1")).toEqual([]);
    expect(codes({ provider: "ollama", custom_host: "https://o.contoso.com/v1" })).toEqual([
      "PK2212",
    ]);
    expect(codes({ provider: "ollama", custom_host: "https://o.contoso.com" })).toEqual([]);
  });
});

describe("drop_params", () => {
  it.each(["a", "a.b", "a-b.c_d", "a[0]", "a[0][1].b", "a[*].b[*].c", "0a", "modèle"])(
    "takes %j",
    (path) => {
      expect(codes({ provider: "@a", drop_params: [path] })).toEqual([]);
    },
  );

  it.each([
    "a.0",
    "a.*",
    "$.a",
    "/a/b",
    "a[]",
    "a['b']",
    "a[-1]",
    "a..b",
    ".a",
    "a b",
    "[0]",
    "a]",
    "0",
  ])("does not take %j", (path) => {
    expect(codes({ provider: "@a", drop_params: [path] })).toEqual(["PK2213"]);
  });

  it("wins over what the same node or one below sets", () => {
    const set = { override_params: { user: "x" } };
    const dropped = { drop_params: ["logprobs", "user"] };
    expect(codes({ provider: "@a", ...set, ...dropped })).toEqual(["PK2214"]);
    expect(asTarget({ provider: "@a", ...set }, dropped)).toEqual(["PK2214"]);
    expect(asTarget({ provider: "@a", ...dropped }, set)).toEqual([]);
    expect(codes({ provider: "@a", ...set, drop_params: ["user.id"] })).toEqual([]);
  });
});

describe("numbers", () => {
  it("of a timeout that look like seconds are told", () => {
    const told = (request_timeout: number) => codes({ request_timeout }).length > 0;
    expect([1, 30, 99, 120, 180, 240, 300].filter((timeout) => !told(timeout))).toEqual([]);
    expect([0, 100, 119, 150, 250, 299, 360, 1000].filter(told)).toEqual([]);
  });

  it("of a cache's age have their bounds", () => {
    const told = (max_age: number) => codes({ cache: { mode: "simple", max_age } });
    expect([60, 3_600_000, 7_776_000].flatMap(told)).toEqual([]);
    expect([0, 59, 7_776_001, 86_400_000].map(told)).toEqual(Array(4).fill(["PK2302"]));
    expect(messages({ cache: { mode: "simple", max_age: 1e12 } })).not.toContain("milliseconds");
  });

  it("of attempts end at 5", () => {
    expect(codes({ retry: { attempts: 5 } })).toEqual([]);
    expect(codes({ retry: { attempts: 6 } })).toEqual(["PK2301"]);
    expect(messages({ retry: { attempts: 1e15 } })).toContain("weeks");
  });
});

describe("an object among the parameters", () => {
  it("is told where the one above loses a key", () => {
    const above = { override_params: { metadata: { a: 1, b: 2 } } };
    const told = (metadata: unknown) =>
      asTarget({ provider: "@a", override_params: { metadata } }, above);
    expect(told({ a: 3 })).toEqual(["PK3004"]);
    expect([told({ a: 3, b: 4, c: 5 }), told("x"), told([1]), told(null)]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

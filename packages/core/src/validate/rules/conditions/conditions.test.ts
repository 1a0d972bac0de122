import { describe, expect, it } from "vitest";
import { limits } from "../../../limits.ts";
import { load } from "../../../load.ts";

/** Written so, because a literal `then` makes a promise of an object. */
const thenKey = "then";

const large = { name: "large", provider: "@openai-prod" };
const small = { name: "small", provider: "@anthropic-prod" };

interface Parts {
  readonly conditions?: readonly unknown[];
  readonly targets?: readonly unknown[];
  readonly default?: unknown;
}

function conditional({ conditions = [], targets = [large, small], ...rest }: Parts): string {
  return JSON.stringify({
    strategy: { mode: "conditional", conditions, default: "small", ...rest },
    targets,
  });
}

function queried(query: unknown): string {
  return conditional({ conditions: [{ query, [thenKey]: "large" }] });
}

function codes(text: string): string[] {
  return load(text).diagnostics.map(({ code }) => code);
}

function messages(text: string): string {
  return JSON.stringify(load(text).diagnostics);
}

describe("names of a conditional", () => {
  const plan = (name: unknown) => ({ query: { "metadata.plan": "paid" }, [thenKey]: name });

  it("are told once where no target has one", () => {
    const targets = [{ provider: "@a" }, { provider: "@b" }];
    expect(codes(conditional({ conditions: [plan("x"), plan("y")], targets }))).toEqual(["PK2101"]);
  });

  it("are told at every wrong use where targets have them", () => {
    expect(codes(conditional({ conditions: [plan("x"), plan("y")], default: "z" }))).toEqual([
      "PK2101",
      "PK2101",
      "PK2102",
    ]);
  });

  it("may be written as an id, which shape mends", () => {
    const targets = [
      { id: "large", provider: "@a" },
      { id: "small", provider: "@b" },
    ];
    expect(codes(conditional({ conditions: [plan("large")], targets }))).toEqual([
      "PK1105",
      "PK1105",
    ]);
  });

  it("are left to shape where one is no text, or a target no object", () => {
    expect(
      codes(conditional({ conditions: [plan("1")], targets: [{ ...large, name: 1 }, small] })),
    ).toEqual(["PK1106"]);
    expect(codes(conditional({ conditions: [plan("large")], targets: ["large", small] }))).toEqual([
      "PK1106",
    ]);
    expect(codes(conditional({ conditions: [plan({ model: "x" })] }))).toEqual(["PK1106"]);
  });

  it("are unknown where a part of the list was left out", () => {
    const text = conditional({ conditions: [plan("other")] }).replace("}]}", "}, ...]}");
    expect(codes(text)).not.toContain("PK2101");
  });

  it("of a prototype are no names", () => {
    expect(codes(conditional({ conditions: [plan("constructor")], default: "__proto__" }))).toEqual(
      ["PK2101", "PK2102"],
    );
  });

  it("are not asked of other strategies", () => {
    const text = JSON.stringify({
      strategy: { mode: "fallback" },
      targets: [large, { ...small, name: "large" }, { provider: "@c" }],
    });
    expect(codes(text)).toEqual([]);
  });

  it("point at the first bearer of a name from the second", () => {
    const [finding] = load(
      conditional({ conditions: [plan("large")], targets: [large, small, large] }),
    ).diagnostics;
    expect(finding).toMatchObject({
      code: "PK2103",
      pointer: "/targets/2/name",
      related: [{ pointer: "/targets/0/name" }],
    });
  });
});

describe("default of a conditional", () => {
  it("is not missing where an empty query takes the rest", () => {
    const conditions = [
      { query: { "metadata.plan": "paid" }, [thenKey]: "large" },
      { query: {}, [thenKey]: "small" },
    ];
    const text = JSON.stringify({
      strategy: { mode: "conditional", conditions },
      targets: [large, small],
    });
    expect(codes(text)).toEqual(["PK2112"]);
  });
});

describe("queries", () => {
  it.each([
    ["PK2106", { metadata: { plan: "paid", region: "eu" } }],
    ["PK2106", { $not: { "metadata.plan": { $exists: true } } }],
    ["PK2106", { $nor: [{ "metadata.plan": "free" }] }],
    ["PK2106", { and: [{ "metadata.plan": "free" }] }],
    ["PK2106", { model: ["gpt-4o", "o1"] }],
    ["PK2106", { model: { type: "chat" } }],
    ["PK2107", { "metadata.user.plan": { $eq: "paid" } }],
    ["PK2108", { "metadata.user": { plan: "paid", region: "eu", name: "x" } }],
    ["PK2108", { "metadata.plan": { $or: ["paid"] } }],
    ["PK2108", { "metadata.plan": { $neq: ["paid"] } }],
    ["PK2111", { $or: { model: "x", "metadata.x": { $exists: true } } }],
    ["PK2111", { "metadata.plan": [{ $eq: "paid" }] }],
    ["PK2111", { "metadata.plan": { $in: null } }],
    ["PK2111", { "url.pathname": null }],
    ["PK2113", { "params.max_tokens": { $gt: "$gt 5" } }],
    ["PK2113", { "params.max_tokens": { $gt: "> 5" } }],
    ["PK6010", { "params.user": { $regex: "^(a+)+$" } }],
  ])("have one finding (%s) for one mistake: %j", (code, query) => {
    expect(codes(queried(query))).toEqual([code]);
  });

  it("tell of a wrong path and of a wrong operator in it", () => {
    expect(codes(queried({ "meta.plan": { $eqq: "paid" } }))).toEqual(["PK2106", "PK2108"]);
  });

  it("are judged at any depth", () => {
    expect(codes(queried({ $or: [{ $and: [{ $or: [{ model: "x" }] }] }] }))).toEqual(["PK2106"]);
  });

  it("offer no rename onto a key that is there", () => {
    const [finding] = load(queried({ "params.model": "x", model: "y" })).diagnostics;
    expect(finding?.code).toBe("PK2106");
    expect(finding?.fix).toBeUndefined();
  });

  it("never show what may be a secret", () => {
    for (const secret of ["$eq hunter2", "(hunter2", "/hunter2/i", "hunter2"]) {
      for (const operator of ["$eq", "$gt", "$regex"]) {
        expect(messages(queried({ "metadata.api_key": { [operator]: secret } }))).not.toContain(
          "hunter2",
        );
      }
      expect(messages(queried({ "metadata.password": secret }))).not.toContain("hunter2");
    }
  });
});

describe("regular expressions", () => {
  const many = (count: number, pattern: (index: number) => string) =>
    conditional({
      conditions: Array.from({ length: count }, (_, index) => ({
        query: { "metadata.x": { $regex: pattern(index) } },
        [thenKey]: "large",
      })),
    });

  it("of plain characters cost no effort", () => {
    expect(codes(many(limits.regexEffort * 2, (index) => `^gpt-${index}\\.5$`))).toEqual([]);
  });

  it("beyond the effort are told of once, and still compiled", () => {
    const text = many(limits.regexEffort + 3, (index) =>
      index === limits.regexEffort + 2 ? "(" : `^(a|b)${index}$`,
    );
    expect(codes(text)).toEqual(["PK6014", "PK2109"]);
  });

  it("that are doubtful use the effort up soon", () => {
    const found = codes(many(90, (index) => `^(a+)+${index}$`));
    expect(found.filter((code) => code === "PK6010").length).toBe(limits.regexEffort / 200);
    expect(found.filter((code) => code === "PK6014").length).toBe(1);
  });

  it("have their full effort again in the next file", () => {
    const text = many(limits.regexEffort, (index) => `^(a|b)${index}$`);
    expect(codes(text)).toEqual([]);
    expect(codes(text)).toEqual([]);
  });
});

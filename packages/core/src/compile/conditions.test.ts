import { describe, expect, it } from "vitest";
import { type Condition, compileConditions } from "./conditions.ts";
import type { Facts } from "./facts.ts";

/** Written so, because a literal `then` makes a promise of an object. */
const thenKey = "then";

interface Given {
  readonly metadata?: string;
  readonly params?: unknown;
  readonly pathname?: string;
}

/** Metadata is given as the text that a caller sends. */
function factsOf({
  metadata = "{}",
  params = {},
  pathname = "/v1/chat/completions",
}: Given): Facts {
  return { metadata: JSON.parse(metadata), params: () => params, pathname };
}

function conditionsOf(...queries: readonly Condition["query"][]): Condition[] {
  return queries.map((query) => ({ query, [thenKey]: "x" }));
}

function match(queries: readonly Condition["query"][], given: Given): number {
  return compileConditions(conditionsOf(...queries)).match(factsOf(given));
}

function holds(query: Condition["query"], given: Given): boolean {
  return match([query], given) === 0;
}

describe("a query", () => {
  it("holds when each of its keys does", () => {
    const query = { "metadata.plan": "paid", "params.model": "gpt-4o", "url.pathname": "/v1/x" };
    const all = { metadata: '{"plan":"paid"}', params: { model: "gpt-4o" }, pathname: "/v1/x" };
    expect(holds(query, all)).toBe(true);
    expect(holds(query, { ...all, metadata: '{"plan":"free"}' })).toBe(false);
    expect(holds(query, { ...all, params: { model: "o1" } })).toBe(false);
    expect(holds(query, { ...all, pathname: "/v1/y" })).toBe(false);
  });

  it("that asks nothing holds", () => {
    expect(holds({}, {})).toBe(true);
    expect(holds({ "metadata.k": {} }, {})).toBe(true);
    expect(holds({ $and: [] }, {})).toBe(true);
    expect(holds({ $or: [{}] }, {})).toBe(true);
    expect(holds({ $or: [] }, {})).toBe(false);
  });

  it("joins queries with $and and $or, and their neighbours count as well", () => {
    const [a, b] = [{ "metadata.a": "1" }, { "metadata.b": "2" }];
    const [onlyA, both] = [{ metadata: '{"a":"1"}' }, { metadata: '{"a":"1","b":"2"}' }];
    expect(holds({ $and: [a, b] }, onlyA)).toBe(false);
    expect(holds({ $and: [a, b] }, both)).toBe(true);
    expect(holds({ $or: [b, a] }, onlyA)).toBe(true);
    expect(holds({ $or: [a], ...b }, onlyA)).toBe(false);
    expect(holds({ $or: [a], ...b }, both)).toBe(true);
    expect(holds({ $and: [a], $or: [b] }, onlyA)).toBe(false);
    expect(holds({ $or: [{ $and: [a, { $or: [b, {}] }] }] }, onlyA)).toBe(true);
  });

  it("sees own properties only", () => {
    expect(holds({ "metadata.constructor": { $ne: "x" } }, {})).toBe(true);
    expect(holds({ "metadata.constructor": { $regex: "" } }, {})).toBe(false);
    expect(holds({ "metadata.__proto__": "x" }, { metadata: '{"__proto__":"x"}' })).toBe(true);
    expect(holds({ "params.length": 2 }, { params: ["a", "b"] })).toBe(false);
    expect(holds({ "params.length": { $gt: 0 } }, { params: "text" })).toBe(false);
    const inherited = { metadata: Object.create({ plan: "paid" }), params: () => {}, pathname: "" };
    const router = compileConditions(conditionsOf({ "metadata.plan": "paid" }));
    expect(router.match(inherited)).toBe(-1);
  });
});

describe("what validation refuses", () => {
  it.each<Condition["query"]>([
    { "metadata.a.b": { $ne: "x" } },
    { metadata: { $ne: "x" } },
    { model: { $ne: "x" } },
    { "url.search": { $ne: "x" } },
    { "constructor.name": "Object" },
    { $not: [] },
    { $and: {} },
    { $or: { "metadata.k": "x" } },
    { $or: ["x"] },
    { $and: [null] },
    { "metadata.k": { $exists: false } },
    { "metadata.k": { $EQ: "x" } },
    { "metadata.k": { $eq: "x", $options: "i" } },
    { "metadata.k": { $in: "xyz" } },
    { "metadata.k": { $nin: "abc" } },
    { "metadata.k": { $regex: null } },
    { "metadata.k": { constructor: "x" } },
    { "metadata.k": ["x"] },
    { "metadata.k": undefined },
  ])("never holds: %j", (query) => {
    expect(holds(query, { metadata: '{"k":"x"}' })).toBe(false);
    expect(match([query, query], { metadata: '{"k":"x"}' })).toBe(-1);
  });
});

describe("compileConditions", () => {
  const plan = (value: unknown) => ({ "metadata.plan": value });

  it("finds the first condition that holds, or none", () => {
    expect(match([plan("a"), plan({ $ne: "b" }), {}], { metadata: '{"plan":"a"}' })).toBe(0);
    expect(match([plan("a"), plan({ $ne: "b" }), {}], { metadata: '{"plan":"c"}' })).toBe(1);
    expect(match([plan("a"), plan({ $ne: "b" }), {}], { metadata: '{"plan":"b"}' })).toBe(2);
    expect(match([plan("a"), plan("b")], { metadata: '{"plan":"c"}' })).toBe(-1);
    expect(match([], {})).toBe(-1);
  });

  it("looks at a table where neighbours ask what one key is equal to", () => {
    const queries = [
      plan("a"),
      plan({ $eq: "b" }),
      plan({ $in: ["c", "a", 1, null] }),
      plan("1"),
      plan("c"),
      plan(true),
    ];
    const found = (value: string) => match(queries, { metadata: `{"plan":${value}}` });
    expect(['"a"', '"b"', '"c"', "1", "null", '"1"', "true"].map(found)).toEqual([
      0, 1, 2, 2, 2, 3, 5,
    ]);
    expect(['"d"', "false", '"null"', "{}", '["a"]', "0"].map(found)).toEqual([
      -1, -1, -1, -1, -1, -1,
    ]);
    expect(match(queries, {})).toBe(-1);
  });

  it("keeps the order where tables and other conditions take turns", () => {
    const queries = [
      plan("a"),
      plan("b"),
      { "params.model": "x" },
      { "params.model": "y" },
      plan({ $regex: "^c" }),
      plan("cc"),
      plan("d"),
    ];
    const found = (name: string, model: string) =>
      match(queries, { metadata: JSON.stringify({ plan: name }), params: { model } });
    expect(found("b", "x")).toBe(1);
    expect(found("cc", "y")).toBe(3);
    expect(found("cc", "z")).toBe(4);
    expect(found("d", "z")).toBe(6);
    expect(found("e", "z")).toBe(-1);
  });

  it("says whether a condition looks at the body", () => {
    const needsBody = (query: Condition["query"]) =>
      compileConditions(conditionsOf({}, query)).needsBody;
    expect(needsBody({ "params.model": "x" })).toBe(true);
    expect(needsBody({ $or: [{ $and: [{ "params.model": {} }] }] })).toBe(true);
    expect(needsBody({ "metadata.params": "x", "url.pathname": "y" })).toBe(false);
    expect(needsBody({ "params.a.b": "x" })).toBe(false);
  });

  it("asks for the body only where it comes to it", () => {
    const facts: Facts = {
      metadata: { plan: "a" },
      pathname: "",
      params: () => {
        throw new Error("not needed");
      },
    };
    const early = conditionsOf(plan("a"), { "params.model": "x" });
    const within = conditionsOf({ "metadata.plan": "b", "params.model": "x" });
    expect(compileConditions(early).match(facts)).toBe(0);
    expect(compileConditions(within).match(facts)).toBe(-1);
  });
});

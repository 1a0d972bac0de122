import { describe, expect, it } from "vitest";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { limits } from "../limits.ts";
import { bodySent } from "./body-sent.ts";

const body = deepFreeze({ model: "m", tools: [{ name: "a", strict: true }, { name: "b" }] });

describe("bodySent", () => {
  it("is the caller's body itself where nothing is done to it", () => {
    expect(bodySent(body, {}, {})).toBe(body);
    expect(bodySent(body, { drop: ["none", "tools[7].x", "model.x"] }, {})).toBe(body);
  });

  it("sets defaults where they are absent, and overrides always", () => {
    const params = { defaults: { model: "d", top_p: 1 }, override: { user: "o", model: null } };
    expect(bodySent({ model: "m", user: "u" }, params, {})).toEqual({
      model: null,
      top_p: 1,
      user: "o",
    });
    expect(bodySent({ top_p: null }, { defaults: { top_p: 1 } }, {})).toEqual({ top_p: null });
  });

  it.each([
    ["model", { tools: body.tools }],
    ["tools[0]", { model: "m", tools: [{ name: "b" }] }],
    ["tools[*].strict", { model: "m", tools: [{ name: "a" }, { name: "b" }] }],
    ["tools[1].name", { model: "m", tools: [{ name: "a", strict: true }, {}] }],
    ["tools[*]", { model: "m", tools: [] }],
    ["", body],
    ["a..b", body],
    ["tools[", body],
  ])("takes %j out", (path, left) => {
    expect(bodySent(body, { drop: [path] }, {})).toEqual(left);
  });

  it("takes every path for one into the body as it came", () => {
    const drop = ["a[0]", "a[2]", "a[1].b", "a[*].c"];
    const list = [1, { b: 2, c: 3, d: 4 }, 5, { b: 6, c: 7 }];
    expect(bodySent({ a: list }, { drop }, {})).toEqual({ a: [{ d: 4 }, { b: 6 }] });
  });

  it("follows no path of more steps than a body is deep", () => {
    const deep = (levels: number): object => (levels === 0 ? {} : { a: deep(levels - 1) });
    const path = (steps: number) => Array.from({ length: steps }, () => "a").join(".");
    const value = deep(limits.dropSteps + 1);
    expect(bodySent(value, { drop: [path(limits.dropSteps)] }, {})).not.toBe(value);
    expect(bodySent(value, { drop: [path(limits.dropSteps + 1)] }, {})).toBe(value);
  });

  it("drops after it has overridden", () => {
    expect(bodySent({}, { override: { a: 1 }, drop: ["a"] }, {})).toEqual({});
  });

  it("puts secrets back to where they were taken from", () => {
    const config = { override_params: { extra: [{ key: "s" }], api_key: "t" } };
    const params = {
      override: { extra: [{}] },
      secrets: [
        { in: "override", at: "/extra/0/key", from: "/override_params/extra/0/key" },
        { in: "override", at: "/api_key", from: "/override_params/api_key" },
      ],
    } as const;
    expect(bodySent({ model: "m" }, params, config)).toEqual({
      model: "m",
      extra: [{ key: "s" }],
      api_key: "t",
    });
  });

  it("sends what is no object as it is", () => {
    expect(bodySent("text", { override: { a: 1 } }, {})).toBe("text");
    expect(bodySent([1], { drop: ["0"] }, {})).toEqual([1]);
  });

  it("takes __proto__ for a key like any other", () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": true}, "a": 1}');
    const sent = bodySent(hostile, { override: { b: 2 }, drop: ["a"] }, {});
    expect(JSON.stringify(sent)).toBe('{"__proto__":{"polluted":true},"b":2}');
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

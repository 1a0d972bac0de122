import { describe, expect, it } from "vitest";
import { routed } from "../../test/plan/planned.ts";
import { bodyTextSent } from "./body-text-sent.ts";

describe("bodyTextSent", () => {
  it("leaves the text alone where nothing is done to it", () => {
    const text = '{"model": "m", "n": 1}';
    expect(bodyTextSent(text, {}, {})).toBeUndefined();
    expect(bodyTextSent(text, { drop: ["none", "n.a", "[0]", "a..b"] }, {})).toBeUndefined();
    expect(
      bodyTextSent(text, { defaults: { n: 2 }, override: { model: "m" } }, {}),
    ).toBeUndefined();
  });

  it.each(["[1]", '"text"', "1", "null", "", "{", '{"a": 1', '{"a": [1}'])(
    "leaves %s alone, which is no JSON object",
    (text) => {
      expect(bodyTextSent(text, { override: { a: 1 }, drop: ["b"] }, {})).toBeUndefined();
    },
  );

  it("keeps what the caller wrote and nobody changes, to the byte", () => {
    const text = `{
  "seed": 12345678901234567890,
  "model" : "any",
  "messages": [ {"content": "\\u00e4\\/", "n": 1.10} ],
  "temperature": 1e0
}`;
    const params = { override: { model: "gpt-4o" }, defaults: { user: "u", seed: 1 } };
    expect(bodyTextSent(text, params, {})).toBe(
      text.replace('"any"', '"gpt-4o"').replace("1e0", '1e0,"user":"u"'),
    );
  });

  it("takes out what stands inside a member, and leaves the rest of it", () => {
    const text = '{"tools": [ {"a": 1.0, "strict" : true}, {"strict":false } ], "n": 1}';
    expect(bodyTextSent(text, { drop: ["tools[*].strict"] }, {})).toBe(
      '{"tools": [ {"a": 1.0}, { } ], "n": 1}',
    );
    expect(bodyTextSent(text, { drop: ["tools[0]", "tools[1]", "n"] }, {})).toBe('{"tools": [  ]}');
  });

  it("takes out a member whose secret is gone, whatever is dropped inside it", () => {
    const secrets = [{ in: "override", at: "/a", from: "/nowhere" }] as const;
    expect(bodyTextSent('{"a": {"b": 1}}', { override: {}, drop: ["a.b"], secrets }, {})).toBe(
      "{}",
    );
  });

  it("drops from what it sets, as from what the caller sent", () => {
    const params = { defaults: { a: { b: 1, c: 2 } }, override: { d: { b: 1 } } };
    expect(bodyTextSent('{"d": 1}', { ...params, drop: ["a.b", "d.b"] }, {})).toBe(
      '{"d": {},"a":{"c":2}}',
    );
    expect(bodyTextSent("{}", { ...params, drop: ["a", "d"] }, {})).toBeUndefined();
  });

  it("leaves one member where the caller wrote several of the name that is set", () => {
    const text = '{"model": "x", "n": 1, "mod\\u0065l": "y", "user": 1, "user": 2}';
    expect(bodyTextSent(text, { override: { model: "m" }, drop: ["user"] }, {})).toBe(
      '{"model": "m", "n": 1}',
    );
  });

  it("reads secrets from the config, anew for each", () => {
    const params = {
      override: { extra: { a: 1 } },
      secrets: [
        { in: "override", at: "/extra/key", from: "/key" },
        { in: "defaults", at: "/token", from: "/nowhere" },
      ],
    } as const;
    const sent = (config: object) => bodyTextSent("{}", params, config);
    expect(sent({ key: "a" })).toBe('{"extra":{"a":1,"key":"a"}}');
    expect(sent({ key: "b" })).toBe('{"extra":{"a":1,"key":"b"}}');
    expect(bodyTextSent("{}", params, undefined)).toBe('{"extra":{"a":1}}');
  });

  it("sets what a plan says", () => {
    const config = { provider: "openai", override_params: { model: "m", api_key: "k" } };
    const [attempt] = routed(config).attempts;
    expect(bodyTextSent('{"model":"any"}', attempt?.call.params ?? {}, config)).toBe(
      '{"model":"m","api_key":"k"}',
    );
  });

  it("takes __proto__ for a key like any other", () => {
    const text = '{"__proto__": {"polluted": true}, "a": 1}';
    expect(bodyTextSent(text, { override: { b: 2 }, drop: ["a"] }, {})).toBe(
      '{"__proto__": {"polluted": true},"b":2}',
    );
    expect(bodyTextSent(text, { drop: ["__proto__"] }, {})).toBe('{"a": 1}');
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("takes about four times as long for four times the text, whatever is in it", () => {
    const params = { override: { a: 1 }, drop: ["b", "c[*].d"] };
    const units = ['"a":1,', '"b":[{}],', '"\\\\\\"":"\\\\\\"",', '"c":[{"d":1}],', '"\\u0061":1,'];
    for (const unit of units) {
      const elapsed = (length: number) => {
        const text = `{${unit.repeat(length / unit.length)}"z":1}`;
        const start = performance.now();
        const sent = bodyTextSent(text, params, {}) ?? text;
        expect(sent.length + sent.lastIndexOf("z")).toBeGreaterThan(0);
        return performance.now() - start;
      };
      elapsed(50_000);
      const short = Math.min(elapsed(100_000), elapsed(100_000), elapsed(100_000));
      const long = Math.min(elapsed(400_000), elapsed(400_000), elapsed(400_000));
      expect(long).toBeLessThan(9 * short + 50);
    }
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenJson, jsonValue } from "../../test/arbitrary-json.ts";
import { codePoint } from "../../test/code-point.ts";
import { deepFreeze } from "../../test/deep-freeze.ts";
import { bodySent } from "./body-sent.ts";
import { bodyTextSent } from "./body-text-sent.ts";

/** Few enough that bodies and parameters often speak of the same. */
const key = fc.constantFrom("model", "tools", "a", "__proto__", "*", "0", 'q"\\', "é");

const gap = fc.constantFrom("", "", " ", "\n  ", "\t\r\n");

/** A key as somebody may spell it. */
const spelled = fc
  .tuple(key, fc.boolean())
  .map(([name, escaped]) => (escaped ? escapedText(name) : JSON.stringify(name)));

function escapedText(name: string): string {
  const codes = Array.from({ length: name.length }, (_, index) => name.charCodeAt(index));
  return `"${codes.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("")}"`;
}

/** JSON texts in which objects name their keys in any spelling, and some of them twice. */
const texts = fc.letrec<{ value: string; object: string; list: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom("12345678901234567890", "1.10", "-0", "1e2", "null", '"\\u0041"', '"}\\""'),
    jsonValue.map((value) => JSON.stringify(value)),
    tie("object"),
    tie("list"),
  ),
  object: fc
    .array(fc.tuple(gap, spelled, gap, gap, tie("value"), gap), { maxLength: 5 })
    .chain((members) => fc.tuple(fc.constant(members), gap))
    .map(
      ([members, inside]) =>
        `{${members.map(([before, name, left, right, value, after]) => `${before}${name}${left}:${right}${value}${after}`).join(",") || inside}}`,
    ),
  list: fc
    .array(fc.tuple(gap, tie("value"), gap), { maxLength: 4 })
    .map((elements) => `[${elements.map((parts) => parts.join("")).join(",")}]`),
}));

const object = fc.tuple(gap, texts.object, gap).map((parts) => parts.join(""));

const path = fc
  .tuple(
    key.filter((name) => name !== 'q"\\'),
    fc.array(fc.constantFrom(".a", ".model", ".*", ".0", "[0]", "[1]", "[*]"), { maxLength: 3 }),
  )
  .map((parts) => parts.flat().join(""));

const values = fc.array(fc.tuple(key, texts.value.map(JSON.parse)), { maxLength: 3 });

/** Parameters, and the config that their secrets stand in. */
const changes = fc
  .record({
    defaults: values,
    override: values,
    drop: fc.array(fc.oneof(path, fc.constantFrom("[0]", "[*]", "a..b")), { maxLength: 4 }),
    secrets: fc.array(
      fc.record({
        in: fc.constantFrom("defaults" as const, "override" as const),
        at: fc.constantFrom("/a", "/model/a", "/key", "/tools/0"),
        from: fc.constantFrom("/s", "/nowhere"),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ defaults, override, drop, secrets }) =>
    deepFreeze({
      defaults: Object.fromEntries(defaults),
      override: Object.fromEntries(override),
      drop,
      secrets,
    }),
  );

const config = { s: { key: "secret" } };

/** A value as it is after it went over the wire. */
function overTheWire(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("bodyTextSent", () => {
  it("makes of a text what bodySent makes of its value", () => {
    fc.assert(
      fc.property(object, changes, (text, params) => {
        const sent = bodyTextSent(text, params, config) ?? text;
        expect(overTheWire(JSON.parse(sent))).toEqual(
          overTheWire(bodySent(JSON.parse(text), params, config)),
        );
      }),
    );
  });

  it("leaves no second member of a name that is set or taken out", () => {
    fc.assert(
      fc.property(object, changes, (text, { override, drop }) => {
        const params = { override, drop: drop.filter((one) => !/[.[]/.test(one)) };
        const sent = bodyTextSent(text, params, config) ?? text;
        const told = new Set([...Object.keys(override), ...params.drop]);
        const names = [...namesIn(sent)].filter((name) => told.has(name));
        expect(names).toHaveLength(new Set(names).size);
      }),
    );
  });

  it("keeps every member that nobody speaks of as it was written, in its order", () => {
    const member = fc.tuple(fc.constantFrom("x", "y", "z"), gap, texts.value, gap);
    fc.assert(
      fc.property(
        fc.array(fc.oneof(member, fc.tuple(key, gap, texts.value, gap))),
        changes,
        (members, params) => {
          const written = members.map(
            ([name, left, value, right]) =>
              [name, `${JSON.stringify(name)}${left}:${right}${value}`] as const,
          );
          const text = `{${written.map(([, one]) => one).join(",")}}`;
          const sent = bodyTextSent(text, params, config) ?? text;
          let at = 0;
          for (const [name, one] of written) {
            if (!["x", "y", "z"].includes(name)) continue;
            const found = sent.indexOf(one, at);
            expect(found).toBeGreaterThan(0);
            at = found + one.length;
          }
        },
      ),
    );
  });

  it("leaves alone what is no object, and ends for any text at all", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          texts.list,
          jsonValue.map((value) => JSON.stringify(value)),
        ),
        changes,
        (text, params) => {
          fc.pre(!text.startsWith("{"));
          expect(bodyTextSent(text, params, config)).toBeUndefined();
        },
      ),
    );
    fc.assert(
      fc.property(fc.oneof(brokenJson, fc.string({ unit: codePoint })), changes, (text, params) => {
        const sent = bodyTextSent(text, params, config);
        expect(["string", "undefined"]).toContain(typeof sent);
      }),
    );
  });
});

/** The names of an object's members, in the order of the text. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [token, colon] of text.matchAll(
    /"(?:[^"\\]|\\.)*"(?=\s*(:)?)|[{}[\]]|[^\s"{}[\]]+/gs,
  )) {
    if (token === "{" || token === "[") depth++;
    else if (token === "}" || token === "]") depth--;
    else if (depth === 1 && colon === ":") names.push(String(JSON.parse(token)));
  }
  return names;
}

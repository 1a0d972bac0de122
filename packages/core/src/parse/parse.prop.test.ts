import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenJson, jsonObject, jsonValue } from "../../test/arbitrary-json.ts";
import { codePoint } from "../../test/code-point.ts";
import { looseJson } from "../../test/loose-json.ts";
import { repeatedKeys } from "../../test/repeated-keys.ts";
import { parse } from "./parse.ts";

/** Enough to find what is rare, and quick enough to be run each time. */
describe("parse", () => {
  it("reads what JSON.stringify writes, however it is indented", () => {
    fc.assert(
      fc.property(jsonObject, fc.constantFrom(0, 1, "\t", "\r\n"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const document = parse(text);
        expect(document).toMatchObject({ findings: [], edits: [], trust: "whole", strict: text });
        expect(JSON.stringify(document.value)).toBe(JSON.stringify(value));
        expect(Object.getPrototypeOf(document.value)).toBe(Object.prototype);
      }),
    );
  });

  it("reads the same value with comments and trailing commas wherever they may stand", () => {
    const habits = { comments: true, trailingCommas: true };
    fc.assert(
      fc.property(jsonObject, fc.infiniteStream(fc.nat(9)), (value, choices) => {
        const document = parse(looseJson(value, choices, habits));
        expect(JSON.stringify(document.value)).toBe(JSON.stringify(value));
        expect(document.trust).toBe("whole");
        const codes = document.findings.map(({ code }) => code);
        expect(codes.filter((code) => code !== "PK1007" && code !== "PK1008")).toEqual([]);
      }),
    );
  });

  it("reads the same value written as a program would", () => {
    const habits = { comments: true, trailingCommas: true, singleQuotes: true, bareKeys: true };
    fc.assert(
      fc.property(jsonObject, fc.infiniteStream(fc.nat(9)), (value, choices) => {
        const document = parse(looseJson(value, choices, habits));
        expect(JSON.stringify(document.value)).toBe(JSON.stringify(value));
        expect(document.trust).toBe("whole");
      }),
    );
  });

  it("finds each key that stands in an object a second time, and no other", () => {
    const key = fc.constantFrom('"a"', '"\\u0061"', '"b:"', '"b\\u003a"', '""', '"__proto__"');
    const text = fc.letrec<{ value: string; object: string }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("1", '"a:"', '"\\u003A"', "[]", '"\\\\"'),
        tie("object"),
        fc.array(tie("value"), { maxLength: 3 }).map((elements) => `[ ${elements.join(" , ")}]`),
      ),
      object: fc
        .array(fc.tuple(key, tie("value")), { maxLength: 5 })
        .map((members) => `{${members.map((member) => member.join(" : ")).join(",\n")} }`),
    })).object;
    fc.assert(
      fc.property(text, (json) => {
        const found = parse(json).findings.filter(({ code }) => code === "PK1009");
        expect(found.map(({ offset }) => offset).sort((a, b) => a - b)).toEqual(repeatedKeys(json));
      }),
    );
  });
});

describe("parse, of any text at all", () => {
  const anyText = fc.oneof(
    brokenJson,
    fc.string({ unit: codePoint, maxLength: 60 }),
    fc.uint8Array({ maxLength: 80 }).map((bytes) => String.fromCharCode(...bytes)),
    jsonValue.map((value) => JSON.stringify(value)),
  );

  it("ends in a value or in a finding, and every finding lies inside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings, trust, value } = parse(text);
        expect(findings.length > 0 || trust === "whole").toBe(true);
        if (trust !== "nothing") expect(typeof value).toBe("object");
        for (const { offset, length, edits = [] } of findings) {
          for (const place of [{ offset, length }, ...edits]) {
            expect(place.offset).toBeGreaterThanOrEqual(0);
            expect(place.length).toBeGreaterThanOrEqual(0);
            expect(place.offset + place.length).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  it("mends what it can into strict JSON, by edits that are in order and do not overlap", () => {
    fc.assert(
      fc.property(brokenJson, (text) => {
        const { edits, strict, holes, value, trust } = parse(text);
        if (trust === "nothing") return;
        expect(JSON.stringify(JSON.parse(strict))).toBe(JSON.stringify(value));
        let end = 0;
        for (const { offset, length } of edits) {
          expect(offset).toBeGreaterThanOrEqual(end);
          end = offset + length;
        }
        for (const hole of holes) {
          expect(strict.slice(hole.start, hole.end)).toMatch(/null$|^-?\d|^".*"$/s);
        }
      }),
    );
  });

  it("answers the same each time", () => {
    fc.assert(
      fc.property(brokenJson, (text) => {
        expect(parse(text)).toEqual(parse(text));
      }),
    );
  });
});

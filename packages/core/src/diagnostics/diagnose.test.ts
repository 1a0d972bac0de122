import { describe, expect, it } from "vitest";
import { limits } from "../limits.ts";
import type { Document } from "../parse/document.ts";
import { parse } from "../parse/parse.ts";
import { defaultSettings } from "../validate/settings.ts";
import { diagnose } from "./diagnose.ts";
import type { Finding } from "./finding.ts";

function finding(at: Finding["at"], more: Partial<Finding> = {}): Finding {
  return { code: "PK1106", at, on: "value", message: "m", ...more };
}

/** Each diagnostic as its pointer and the text it underlines. */
function shown(document: Document, findings: readonly Finding[]): string[] {
  return diagnose(document, findings, defaultSettings).map(
    ({ pointer, range: { start, end } }) =>
      `${pointer} ${document.text.slice(start.offset, end.offset)}`,
  );
}

describe("diagnose", () => {
  const text = '{\n  "a": 1,\n  "b": {"c": [2,\n 3]}\n}';

  it("finds the key or the value of each place, in the order of the text", () => {
    const found = [
      finding(["b", "c", 1]),
      finding(["b"], { on: "key" }),
      finding(["a"]),
      finding(["b", "c", 1], { on: "key" }),
    ];
    expect(shown(parse(text), found)).toEqual(["/a 1", '/b "b"', "/b/c/1 3", "/b/c/1 3"]);
  });

  it("shows what fills many lines by its opening bracket", () => {
    expect(shown(parse(text), [finding([]), finding(["b"]), finding(["b", "c"])])).toEqual([
      " {",
      "/b {",
      "/b/c [",
    ]);
    expect(shown(parse('{"a": [1]}'), [finding(["a"])])).toEqual(["/a [1]"]);
  });

  it("orders findings of one place by their code", () => {
    const found = [finding(["a"], { code: "PK1107" }), finding(["a"])];
    expect(diagnose(parse(text), found, defaultSettings).map(({ code }) => code)).toEqual([
      "PK1106",
      "PK1107",
    ]);
  });

  it("joins the other end of a contradiction", () => {
    const related = [{ at: ["b", "c"], message: "here" }];
    expect(diagnose(parse(text), [finding(["a"], { related })], defaultSettings)).toMatchObject([
      {
        related: [{ message: "here", pointer: "/b/c", range: { start: { line: 3, column: 14 } } }],
      },
    ]);
  });

  it("carries places back over what was mended", () => {
    const document = parse("{'a': /* c */ 01, b: [x,\n 'y']}");
    const found = [["a"], ["b", 1]].map((at) => finding(at));
    const places = shown(document, found).filter((line) => line.startsWith("/"));
    expect(places).toEqual(["/a 01", "/b/1 'y'"]);
  });

  it("says nothing of a value nobody can know, but of the name of its key", () => {
    const document = parse('{"a": KEY, "b": [KEY, {"c": KEY}]}');
    const found = [
      finding(["a"]),
      finding(["a"], { on: "key", code: "PK1102" }),
      finding(["a"], { on: "key", code: "PK2001" }),
      finding(["b", 0]),
      finding(["b"]),
      finding(["b", 1, "c"]),
      finding(["b", 1]),
    ];
    expect(shown(document, found).filter((line) => line.startsWith("/"))).toEqual([
      '/a "a"',
      '/b [KEY, {"c": KEY}]',
      '/b/1 {"c": KEY}',
    ]);
  });
});

describe("diagnose, with settings", () => {
  const document = parse('{"a": 1, "b": 2,}');
  const found = [finding(["a"]), finding(["b"], { code: "PK2007" })];
  const severities = (given: Readonly<Record<string, "error" | "warning" | "info" | "off">>) =>
    diagnose(document, found, { ...defaultSettings, severities: given }).map(
      ({ code, severity }) => `${code} ${severity}`,
    );

  it("takes the severity of the catalogue", () => {
    expect(severities({})).toEqual(["PK1106 error", "PK2007 warning", "PK1008 info"]);
  });

  it("lets a code win over its family", () => {
    expect(severities({ PK1: "warning", PK1106: "info" })).toEqual([
      "PK1106 info",
      "PK2007 warning",
      "PK1008 warning",
    ]);
  });

  it("leaves out what is switched off", () => {
    expect(severities({ PK1: "off", PK2007: "off" })).toEqual([]);
    expect(severities({ PK1: "off", PK1008: "error" })).toEqual(["PK2007 warning", "PK1008 error"]);
  });

  it("never talks a broken text down", () => {
    const broken = diagnose(parse('{"a" 1}'), [], {
      ...defaultSettings,
      severities: { PK1: "off" },
    });
    expect(broken).toMatchObject([{ code: "PK1002", severity: "error" }]);
  });
});

describe("diagnose, of more findings than are shown", () => {
  const keys = [...Array(limits.diagnostics + 50).keys()];
  const document = parse(JSON.stringify(Object.fromEntries(keys.map((key) => [`k${key}`, key]))));
  const warnings = keys.map((key) => finding([`k${key}`], { code: "PK2007" }));

  it("shows as many as the limit, and says that there are more", () => {
    const shownOnes = diagnose(document, warnings, defaultSettings);
    expect(shownOnes).toHaveLength(limits.diagnostics + 1);
    expect(shownOnes.at(-1)).toMatchObject({ code: "PK1016", severity: "info" });
  });

  it("shows errors before the rest, each still in its place", () => {
    const error = finding([`k${limits.diagnostics + 49}`]);
    const shownOnes = diagnose(document, [...warnings, error], defaultSettings);
    expect(shownOnes.slice(-2).map(({ code }) => code)).toEqual(["PK1106", "PK1016"]);
  });

  it("shows all of exactly the limit", () => {
    const all = diagnose(document, warnings.slice(0, limits.diagnostics), defaultSettings);
    expect(all).toHaveLength(limits.diagnostics);
    expect(all.at(-1)?.code).toBe("PK2007");
  });
});

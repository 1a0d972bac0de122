import { describe, expect, it } from "vitest";
import type { Severity } from "../diagnostics/catalogue.ts";
import { load } from "../load.ts";
import { parse } from "../parse/parse.ts";
import { defaultSettings, type Settings } from "../validate/settings.ts";
import { lineIndex } from "./line-index.ts";
import { suppressionsIn } from "./suppressions.ts";

function read(text: string) {
  const { valid, findings } = suppressionsIn(parse(text), lineIndex(text));
  return {
    valid: valid.map(({ codes, line }) => `${codes.join()} ${line}`),
    findings: findings.map(({ code }) => code),
  };
}

const codes = (text: string, settings: Settings = defaultSettings) =>
  load(text, settings).diagnostics.map(({ code }) => code);

describe("suppressionsIn", () => {
  it("speaks of the next line, of its own, or of the file", () => {
    const text = `{ // pk-config-ignore-line PK1: a
  // pk-config-ignore PK2: b
  "a": 1, /* pk-config-ignore-file PK3: c */
  "b": 2 }`;
    expect(read(text).valid).toEqual(["PK1 1", "PK2 3", "PK3 0"]);
  });

  it("passes empty lines and other comments on the way to the next line", () => {
    const text = `{
  // pk-config-ignore PK1101: a

  /* pk-config-ignore PK1102: b,
     in two lines */
  // A note.
  "a": 1 }`;
    expect(read(text).valid).toEqual(["PK1101 7", "PK1102 7"]);
  });

  it.each(["\r\n", "\r", "\n"])("counts lines that end in %j", (end) => {
    const text = ["{", "// pk-config-ignore PK1: a", '"a": 1', "}"].join(end);
    expect(read(text).valid).toEqual(["PK1 3"]);
  });

  it("does not count inside a text", () => {
    expect(read('{"a": "// pk-config-ignore PK1: no", "b": "/* pk-config-ignore"}')).toEqual({
      valid: [],
      findings: [],
    });
  });

  it("tells of one without a code or a reason", () => {
    const text = "{\n// pk-config-ignore PK1101\n// pk-config-ignore: reason\n}";
    expect(read(text)).toEqual({ valid: [], findings: ["PK1030", "PK1030"] });
  });
});

describe("suppressions, applied", () => {
  const body = '"provider": "openai", "api_key": "k",\n';

  it("silence a finding in the line they speak of, by code or by family", () => {
    expect(codes(`{${body}"foo": 1}`)).toEqual(["PK1101"]);
    expect(codes(`{${body}// pk-config-ignore PK1101: ours\n"foo": 1}`)).toEqual([]);
    expect(codes(`{${body}"foo": 1 /* pk-config-ignore-line PK1: ours */}`)).toEqual([]);
    expect(codes(`// pk-config-ignore-file PK1: ours\n{${body}"foo": 1}`)).toEqual([]);
  });

  it("silence nothing in other lines or of other codes, and are told of then", () => {
    expect(codes(`{${body}// pk-config-ignore PK2001: ours\n"foo": 1}`)).toEqual([
      "PK1031",
      "PK1101",
    ]);
    expect(codes(`{${body}// pk-config-ignore-line PK1101: ours\n"foo": 1}`)).toEqual([
      "PK1031",
      "PK1101",
    ]);
  });

  it("cannot make a config of a text that is none", () => {
    const text = '// pk-config-ignore-file PK1: no\n{"provider": "openai", "api_key": k}';
    expect(codes(text)).toEqual(["PK1031", "PK1006"]);
  });

  it("are not called needless where the config was not judged in full", () => {
    expect(codes('{ // pk-config-ignore-line PK5001: x\n"provider": "openai", ... }')).toEqual([
      "PK1005",
    ]);
    expect(
      codes("{ // pk-config-ignore-line PK7001: x\n}", { ...defaultSettings, for: "oss" }),
    ).toContain("PK1031");
    expect(codes(`{ // pk-config-ignore-line PK7001: x\n${body.replace(",\n", "")}}`)).toEqual([]);
  });

  it("are no comments to wonder about: whoever writes one knows who reads it", () => {
    expect(codes(`{${body}// pk-config-ignore PK1101: ours\n"foo": 1 // c\n}`)).toEqual(["PK1007"]);
  });

  it("may be told of with another severity, or not at all", () => {
    const text = `{ // pk-config-ignore-line PK2001: x\n${body}"foo": 1}`;
    const as = (severity: Severity | "off") => ({
      ...defaultSettings,
      severities: { PK1031: severity, PK1: "off" as const },
    });
    expect(load(text, as("error")).diagnostics).toMatchObject([
      { code: "PK1031", severity: "error" },
    ]);
    expect(codes(text, as("off"))).toEqual([]);
  });
});

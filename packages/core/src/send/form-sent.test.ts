import { describe, expect, it } from "vitest";
import type { Params } from "../plan/attempt.ts";
import { formParts } from "../request/form-parts.ts";
import { formSent } from "./form-sent.ts";

const field = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file =
  '--b\r\nContent-Disposition: form-data; name="file"; filename="a.wav"\r\nContent-Type: audio/wav\r\n\r\n\u0000\u00ff--b\r\n';

function sentText(text: string, params: Params, config: unknown = {}) {
  const form = formParts(Buffer.from(text, "latin1"), "b");
  if (form === undefined) throw new Error("This is no form.");
  const sent = formSent(form, params, config);
  return sent.kind === "sent" ? Buffer.from(sent.bytes).toString("latin1") : sent;
}

const text = `${field("model", "whisper-1")}${file}${field("user", "u-1")}--b--\r\n`;

describe("formSent", () => {
  it("sets a field in its place and takes one out, with all else to the byte", () => {
    expect(sentText(text, { override: { model: "whisper-2" }, drop: ["user"] })).toBe(
      `${field("model", "whisper-2")}${file}--b--\r\n`,
    );
  });

  it("adds what is missing before the first part, and no default where there is a field", () => {
    const params = { defaults: { model: "other", language: "de" }, override: { temperature: 0.5 } };
    expect(sentText(text, params)).toBe(
      `${field("language", "de")}${field("temperature", "0.5")}${text}`,
    );
    expect(sentText("\r\n--b--", { override: { a: 1 } })).toBe(`\r\n${field("a", "1")}--b--`);
  });

  it.each([
    ['a "b"\n', 'a "b"\n'],
    ["", ""],
    [0.1, "0.1"],
    [true, "true"],
    [null, "null"],
    [["word"], '["word"]'],
    [{ type: "text" }, '{"type":"text"}'],
  ])("writes %j as %j", (value, written) => {
    expect(sentText("--b--", { override: { a: value } })).toBe(`${field("a", written)}--b--`);
  });

  it("writes texts and names in UTF-8", () => {
    const sent = sentText("--b--", { override: { 'gr\u00fc"\n': "\u20ac" } });
    expect(Buffer.from(String(sent), "latin1").toString()).toBe(
      `${field("gr\u00fc%22%0A", "\u20ac")}--b--`,
    );
  });

  it("leaves one field of a name that is set, and none of one that is taken out", () => {
    const twice = `${field("model", "a")}${field("n", "1")}${field("model", "b")}--b--`;
    expect(sentText(twice, { override: { model: "c" } })).toBe(
      `${field("model", "c")}${field("n", "1")}--b--`,
    );
    expect(sentText(twice, { drop: ["model"] })).toBe(`${field("n", "1")}--b--`);
  });

  it("leaves a file alone, whatever is said of its name", () => {
    for (const one of [{ defaults: { file: "x" } }, { drop: ["file"] }])
      expect(sentText(text, one)).toBe(text);
    expect(sentText(text, { override: { file: "y" } })).toBe(`${field("file", "y")}${text}`);
  });

  it("takes nothing out of the inside of a field", () => {
    expect(sentText(text, { drop: ["model.a", "model[0]", "nothing"] })).toBe(text);
  });

  it("takes fields out whose names look like paths", () => {
    const form = `${field("include[]", "a")}${field("n", "1")}${field("include[]", "b")}--b--`;
    expect(sentText(form, { drop: ["include[]"] })).toBe(`${field("n", "1")}--b--`);
    expect(sentText(`${field("a.b", "1")}--b--`, { drop: ["a.b"] })).toBe("--b--");
  });

  it("has no name that programs read in two ways", () => {
    const form = formParts(Buffer.from("--b--"), "b");
    if (form === undefined) throw new Error("no form");
    expect(formSent(form, { override: { "t\\": "x" } }, {})).toEqual({
      kind: "unfit",
      param: "t\\",
    });
  });

  it("reads secrets from the config", () => {
    const secrets = [{ in: "override", at: "/token", from: "/override_params/token" }] as const;
    const config = { override_params: { token: "KEY" } };
    expect(sentText("--b--", { override: {}, secrets }, config)).toBe(
      `${field("token", "KEY")}--b--`,
    );
  });

  it.each([{ a: "x\r\n--b\r\n" }, { "--b": 1 }])(
    "writes no boundary into a field: %j",
    (override) => {
      expect(sentText(text, { override })).toEqual({
        kind: "unfit",
        param: Object.keys(override)[0],
      });
    },
  );
});

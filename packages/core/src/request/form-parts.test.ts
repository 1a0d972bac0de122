import { describe, expect, it } from "vitest";
import { formParts, mostParts } from "./form-parts.ts";

const field = (name: string, value = "v") =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (parameters: string) =>
  `--b\r\nContent-Disposition: form-data; name="f"; ${parameters}\r\nContent-Type: audio/wav\r\n\r\nRIFF\r\n`;

function partsOf(text: string, boundary = "b") {
  return formParts(Buffer.from(text, "latin1"), boundary)?.parts;
}

describe("formParts", () => {
  it("finds each part by its name, from its delimiter to the next", () => {
    const text = `${field("model")}${file('filename="a.wav"')}${field("n", "")}--b--\r\n`;
    const form = formParts(Buffer.from(text), "b");
    expect(form?.parts.map(({ name, isFile }) => [name, isFile])).toEqual([
      ["model", false],
      ["f", true],
      ["n", false],
    ]);
    const texts = form?.parts.map(({ start, end }) => text.slice(start, end));
    expect(texts).toEqual([field("model"), file('filename="a.wav"'), field("n", "")]);
    expect(text.slice(form?.close)).toBe("--b--\r\n");
  });

  it.each([
    ["nothing in it", "--b--\r\n", []],
    ["no line break at its end", `${field("a")}--b--`, ["a"]],
    ["text after it", `${field("a")}--b--\r\nafter`, ["a"]],
    ["an empty line before it", `\r\n${field("a")}--b--`, ["a"]],
    ["spaces behind a delimiter", field("a").replace("--b", "--b \t").concat("--b-- \r\n"), ["a"]],
    ["dashes inside a line", `${field("a", "x--b\r\ny --b--")}--b--`, ["a"]],
    ["a name that is a word", `${field("a").replace('"a"', "a")}--b--`, ["a"]],
    ["a name in UTF-8", `${field("gr\u00c3\u00bc\u00c3\u009fe")}--b--`, ["gr\u00fc\u00dfe"]],
    ["a name with what would end it", `${field("a%22%0D%0a%20")}--b--`, ['a"\r\n%20']],
    [
      "headers in any spelling",
      `${field("a").replace("Content-Disposition: form-data; name", "CONTENT-DISPOSITION:Form-Data;NAME")}--b--`,
      ["a"],
    ],
    ["a file without a name", `${file('filename=""')}--b--`, ["f"]],
    [
      "a file of another alphabet",
      `${file("filename=\"a\"; filename*=UTF-8''%e2%82%ac")}--b--`,
      ["f"],
    ],
    ["a file with a backslash", `${file('filename="C:\\a.wav"')}--b--`, ["f"]],
  ])("reads a form with %s", (_, text, names) => {
    expect(partsOf(text)?.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ["is empty", ""],
    ["has text before it", `before\r\n${field("a")}--b--`],
    ["has a delimiter inside a line before it", `x${field("model")}${field("a")}--b--`],
    ["continues its name in pieces", `${file('name*0="model"')}--b--`],
    ["has a name in a parameter of its own", `${file('x="a; name=model; y="')}--b--`],
    ["has a name with a comma", `${field("a").replace('"a"', "model,x")}--b--`],
    ["is no form", '{"model": "m"}'],
    ["has no end", field("a")],
    ["has half an end", `${field("a")}--b-`],
    ["ends in the middle of a head", '--b\r\nContent-Disposition: form-data; name="a"'],
    ["ends in a word", `${field("a")}--b--x`],
    ["has a delimiter behind its end", `${field("a")}--b--\r\n${field("model")}--b--`],
    ["has a delimiter that is longer", `${field("a", "v\r\n--bc\r\n")}--b--`],
    ["has a delimiter after half a line break", `${field("a", `v\n${field("model")}`)}--b--`],
    ["has a delimiter after the other half", `${field("a", `v\r${field("model")}`)}--b--`],
    [
      "has half a line break behind a delimiter",
      field("a").replace("--b\r\n", "--b\n").concat("--b--"),
    ],
    ["has a part without a head", "--b\r\n\r\nv\r\n--b--"],
    ["has a part without a name", `${field("a").replace("name", "title")}--b--`],
    ["has a part of another kind", `${field("a").replace("form-data", "attachment")}--b--`],
    ["has a part with two names", `${field('a"; name="model')}--b--`],
    [
      "has a part with a second name",
      `${field("a").replace('"a"', "\"a\"; name*=UTF-8''model")}--b--`,
    ],
    [
      "has a part with two heads",
      `${field("a").replace("\r\n\r\n", '\r\nContent-Disposition: form-data; name="model"\r\n\r\n')}--b--`,
    ],
    [
      "has a head that goes on in the next line",
      `${field("a").replace("; name", ";\r\n name")}--b--`,
    ],
    [
      "has a head with half a line break",
      `${field("a").replace("\r\n\r\n", '\nContent-Disposition: form-data; name="model"\r\n\r\n')}--b--`,
    ],
    ["escapes a letter of a name", `${field("mod\\el")}--b--`],
    ["escapes the end of a text", `${file('filename="a\\"; x="b"')}--b--`],
    [
      "has a head without an end",
      `${field("a").replace('"a"', `"a"; x="${"x".repeat(9000)}"`)}--b--`,
    ],
  ])("reads no form that %s", (_, text) => {
    expect(partsOf(text)).toBeUndefined();
  });

  it("reads no form of too many parts, and says so soon", () => {
    const many = (count: number) => `${field("a").repeat(count)}--b--`;
    expect(partsOf(many(mostParts))).toHaveLength(mostParts);
    expect(partsOf(many(mostParts + 1))).toBeUndefined();
    expect(partsOf(many(100_000))).toBeUndefined();
  });

  it.each(["-", "\n", "\r\n", "\r\n--------"])(
    "looks once at each byte of a body of %j",
    (text) => {
      const bytes = Buffer.from(text.repeat(2 ** 22 / text.length));
      const began = performance.now();
      expect(formParts(bytes, "-".repeat(70))).toBeUndefined();
      expect(performance.now() - began).toBeLessThan(2000);
    },
  );
});

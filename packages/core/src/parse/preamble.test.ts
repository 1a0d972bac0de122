import { describe, expect, it } from "vitest";
import { told } from "../../test/told.ts";
import { parse } from "./parse.ts";

describe("a text that is no JSON at all, or holds a config as a text", () => {
  it.each([
    ["provider: openai\nretry:\n  attempts: 3\n", ["PK1021 provider"]],
    ["- provider: openai\n", ["PK1021 -"]],
    ["retry = {\n  attempts = 3\n}\n", ["PK1021 retry"]],
    ["<config/>", ["PK1021 <"]],
    ["curl -H 'x: {}' http://localhost", ["PK1021 curl"]],
    ["import config\n", ["PK1021 import"]],
    ["pc-config-1a2b", ["PK1021 pc-config-1a2b"]],
    ["PROVIDER=openai\n", ["PK1021 PROVIDER"]],
    ["eyJwcm92aWRlciI6Im9wZW5haSJ9", ["PK1021 eyJwcm92aWRlciI6Im9wZW5haSJ9"]],
    ["}", ["PK1021 }"]],
    ["\\", ["PK1021 \\"]],
    ["'{\"a\": 1}'", ["PK1013 '"]],
    ['`{"a": 1}`', ["PK1013 `"]],
    ['"{"a": "b"}"', ['PK1013 "']],
    ['{\\"a\\": 1}', ["PK1013 {"]],
    ['{\\n  \\"a\\": 1\\n}', ["PK1013 {"]],
    ['{"a": \\{"b": 1\\}}', ["PK1013 {"]],
    ["// only a comment", ["PK1012 "]],
    ["/* never closed", ["PK1000 /*"]],
    ["[1, 2", ["PK1003 2", "PK1014 ["]],
    ['"a', ['PK1004 "a']],
    ["{{config}}", ["PK1005 {{config}}"]],
  ])("%j holds no config", (text, findings) => {
    expect(told(text)).toEqual(findings);
    expect(parse(text).trust).toBe("nothing");
  });
});

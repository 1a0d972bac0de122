import { configKeys } from "@pk-config/schema";
import fc from "fast-check";
import { codePoint } from "./code-point.ts";

/** Keys that mean something to the format, to JavaScript, or to nobody. */
const key = fc.oneof(
  fc.constantFrom(...Object.values(configKeys).flat()),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "length",
    "0",
    "",
    "a/b",
    "~",
    "x-y",
    "key",
  ),
  fc.string({ unit: codePoint, maxLength: 4 }),
);

const scalar = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    1,
    -1,
    0.5,
    429,
    1e21,
    "",
    "x",
    "429",
    "fallback",
    "openai",
    "@slug",
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: codePoint, maxLength: 6 }),
);

/** Any JSON value, `__proto__` keys included, made of what configs are made of. */
export const jsonValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    objectOf(tie("value")),
  ),
})).value;

/** Any JSON object. */
export const jsonObject: fc.Arbitrary<unknown> = objectOf(jsonValue);

function objectOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.array(fc.tuple(key, value), { maxLength: 5 }).map(Object.fromEntries);
}

/** Pieces of JSON, of what is like it, and of nothing. */
const pieces = [
  ..."{}[]{}[],,::\"'`|=;\\()+-.%?#\n\r\t ",
  '"a"',
  '"b":',
  '"a": 1,',
  '{"a":',
  "a:",
  "1",
  "-1.5e3",
  "01",
  "1e999",
  "true",
  "None",
  "undefined",
  "...",
  "…",
  "// c\n",
  "/* c */",
  "/*",
  "# c\n",
  '"""',
  "'''",
  "“",
  "”",
  "，",
  "：",
  "\u00a0",
  "\ufeff",
  "\u0000",
  "<KEY>",
  "{{key}}",
  "$KEY",
  '\\"',
  '"\\u12',
  "if ",
  "```",
  "const x = ",
  "// pk-config-ignore PK1: x\n",
  '"__proto__":',
  "é",
  "\ud800",
];

/** Text of which most is broken JSON, broken in an interesting way. */
export const brokenJson: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", '{"a": ', "[", "{", '{"provider": "openai", '),
    fc.array(fc.constantFrom(...pieces), { maxLength: 20 }),
    fc.constantFrom("", "}", "]", ', "z": 1}'),
  )
  .map(([before, parts, after]) => before + parts.join("") + after);

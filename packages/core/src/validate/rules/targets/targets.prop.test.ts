import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextEdit } from "../../../diagnostics/diagnostic.ts";
import { providerNames } from "../../../format/providers.ts";
import { load } from "../../../load.ts";

const provider = fc.oneof(
  fc.constantFrom(
    "openai",
    "together",
    "Azure",
    "azure-openai",
    "grok",
    "opnai",
    "@a",
    "@",
    "@a/m",
  ),
  fc.constantFrom(...providerNames),
  fc.string({ maxLength: 10 }),
  fc.jsonValue({ maxDepth: 1 }),
);
const slug = fc.constantFrom("vk", "@a", "@ a", "<slug>", "@<slug>", "");
const host = fc.oneof(
  fc.constantFrom(
    "https://a.example/v1",
    " https://a.example",
    "a.example",
    "https://a.example/v1?x",
  ),
  fc.constantFrom(
    "https://a.example/v1/messages/",
    "https://u:p@a.example/completions",
    "",
    "https://",
  ),
  fc.string({ maxLength: 20 }),
);
const path = fc.oneof(
  fc.array(fc.constantFrom("a", ".", "0", "[", "]", "*", "[0]", "$", "/", "'"), { maxLength: 8 }),
  fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
);
const params = fc.dictionary(
  fc.constantFrom("model", "headers", "api_key", "apiKey", "provider", "a", "metadata"),
  fc.oneof(
    fc.constantFrom("@a", "@a/m", "@/m", "@cf/m", "openai/gpt-4o", "gpt-4o"),
    fc.jsonValue({ maxDepth: 2 }),
  ),
  { maxKeys: 3 },
);
const check = fc.record(
  { id: fc.constantFrom("regexMatch", "pii", "default.log", "x", "") },
  { requiredKeys: [] },
);

const members = {
  provider,
  virtual_key: slug,
  api_key: fc.constantFrom("", "key"),
  passthrough: fc.boolean(),
  custom_host: host,
  override_params: params,
  default_params: params,
  drop_params: fc.array(
    path.map((parts) => parts.join("")),
    { maxLength: 2 },
  ),
  forward_headers: fc.array(fc.constantFrom("authorization", "x-id"), { maxLength: 2 }),
  retry: fc.record({ attempts: fc.nat({ max: 9 }) }),
  cache: fc.record({ mode: fc.constant("simple"), max_age: fc.nat({ max: 99_999_999 }) }),
  request_timeout: fc.nat({ max: 500 }),
  aws_region: fc.constant("eu-west-1"),
  aws_access_key_id: fc.constant("id"),
  resource_name: fc.constant("r"),
  before_request_hooks: fc.array(fc.record({ checks: fc.array(check, { maxLength: 2 }) }), {
    maxLength: 1,
  }),
  input_guardrails: fc.array(
    fc.dictionary(
      fc.constantFrom("pii", "contains", "deny", "scan"),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    { maxLength: 1 },
  ),
};
const leaf = fc.record(members, { requiredKeys: [] });
const {
  passthrough,
  virtual_key,
  api_key,
  aws_region,
  aws_access_key_id,
  resource_name,
  ...above
} = members;
const config = fc.oneof(
  leaf,
  fc.record(
    {
      ...above,
      strategy: fc.constant({ mode: "fallback" }),
      targets: fc.array(leaf, { maxLength: 3 }),
    },
    { requiredKeys: ["strategy", "targets"] },
  ),
);

describe("targets", () => {
  it("are judged without throwing, whatever they hold, and the same each time", () => {
    fc.assert(
      fc.property(config, (value) => {
        const text = JSON.stringify(value);
        expect(load(text).diagnostics).toEqual(load(text).diagnostics);
      }),
    );
  });

  it("have no finding of its code left where a fix was applied", () => {
    fc.assert(
      fc.property(config, (value) => {
        const text = JSON.stringify(value);
        for (const { code, fix, range } of load(text).diagnostics) {
          if (fix === undefined || !/^PK2[23]/.test(code)) continue;
          const left = load(edited(text, fix.edits)).diagnostics.filter(
            (other) => other.code === code && other.range.start.offset === range.start.offset,
          );
          expect({ text, left }).toEqual({ text, left: [] });
        }
      }),
    );
  });

  it("are told of one missing upstream, one provider and one setup at most", () => {
    const exclusive = ["PK2201", "PK2202", "PK2203", "PK2204", "PK2209"];
    fc.assert(
      fc.property(leaf, (target) => {
        const text = JSON.stringify({ strategy: { mode: "single" }, targets: [target] });
        const told = load(text).diagnostics.filter(({ code }) => exclusive.includes(code));
        expect(told.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

function edited(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { offset, length, text: written } of [...edits].reverse()) {
    result = result.slice(0, offset) + written + result.slice(offset + length);
  }
  return result;
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOldConfig } from "../../../test/migrate/any-old-config.ts";
import { anyOldText } from "../../../test/migrate/any-old-text.ts";
import { edited } from "../../parse/edits.ts";
import { parse } from "../../parse/parse.ts";
import { migrate } from "../migrate.ts";
import { type FormMemory, formMemory } from "./form-memory.ts";
import { formOf, isSameForm } from "./form-of.ts";

function learn(memory: FormMemory, text: string, toCatalog: boolean): void {
  const document = parse(text);
  memory.learn(document, migrate(document, { toCatalog }));
}

/** What is recalled of a text is what `migrate` makes of it, if anything is. */
function expectSame(memory: FormMemory, text: string, toCatalog: boolean): boolean {
  const recalled = memory.recall(text);
  if (recalled === undefined) return false;
  const document = parse(text);
  const { edits, verdict } = migrate(document, { toCatalog });
  expect(recalled).toEqual({ verdict, text: edited(text, edits) });
  expect(document).toMatchObject({ edits: [], findings: [], trust: "whole" });
  return true;
}

/** Values that may come in the place of one that was left out, and look as if nobody minded. */
const usual: Readonly<Record<string, readonly unknown[]>> = {
  provider: ["openai", "cohere", "azure-openai", "bedrock", "workers-ai", "ollama", "gpt", "@a"],
  virtual_key: ["x", "@x", "@x/y", "<KEY>", "{{key}}", "$KEY", "sk-ant-api03-abcdef"],
  model: ["gpt-4", "@x", "@x/y", "a b", 'a"b', "a\\b", "\n", "a}, {", "\ud800"],
  resource_name: ["eu", "2023-05-15", "sk-proj-abcdefghijkl-123456", "a.b", "10", "x/y"],
  weight: [0.5, 1, 250, 0, -1, 1e21, 1e-9, 0.1, 999_999_999],
  attempts: [1, 2, 5, 0, 6, 2.5, -1, "3"],
  max_age: [60, 600, 99, 5, 999_999_999, 0.5, "max-age=60"],
};

const alike: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "resourceName deployment_id deploymentId".split(" ").map((name) => [name, "resource_name"]),
  ),
  ...Object.fromEntries(
    "virtualKey api_key apiKey".split(" ").map((name) => [name, "virtual_key"]),
  ),
  ...Object.fromEntries(
    "content prompt user stop system".split(" ").map((name) => [name, "model"]),
  ),
  ...Object.fromEntries(
    "max_tokens temperature n top_p".split(" ").map((name) => [name, "weight"]),
  ),
  ...Object.fromEntries("retry count".split(" ").map((name) => [name, "attempts"])),
  ...Object.fromEntries(
    "request_timeout cache_age cacheAge maxAge".split(" ").map((name) => [name, "max_age"]),
  ),
};

/** Values that nobody wrote on purpose. */
const odd: readonly unknown[] = [
  "",
  "single",
  "429",
  "null",
  "\u0000",
  null,
  true,
  [],
  {},
  { a: 1 },
];

/** A value with others in the places of some that are left out. */
function varied(at: unknown, choices: Iterator<number>): unknown {
  if (Array.isArray(at)) return at.map((item: unknown) => varied(item, choices));
  if (typeof at !== "object" || at === null) return at;
  return Object.fromEntries(
    Object.entries(at).map(([key, member]: [string, unknown]) => {
      const known = usual[alike[key] ?? key];
      if (known === undefined || typeof member === "object") return [key, varied(member, choices)];
      const choice: number = choices.next().value;
      const from = choice % 16 === 0 ? odd : known;
      return [key, choice % 3 === 0 ? member : from[choice % from.length]];
    }),
  );
}

describe("formMemory", () => {
  it("answers as migrate does, for texts of one form and for those that seem to be", () => {
    const indent = fc.constantFrom(0, 0, 2);
    const stream = fc.infiniteStream(fc.nat());
    const cases = fc.tuple(anyOldConfig, stream, indent, fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(cases, ([{ before }, choices, space, toCatalog, isFlat]) => {
        const memory = formMemory({ toCatalog });
        for (let turn = 0; turn < 4; turn++) {
          const set = JSON.stringify(varied(before, choices), null, space);
          // Members on one line of several, too, as people set them.
          const text = isFlat ? set.replaceAll(/,\n +/g, ", ") : set;
          expectSame(memory, text, toCatalog);
          learn(memory, text, toCatalog);
          learn(memory, text, toCatalog);
          expectSame(memory, text, toCatalog);
        }
      }),
    );
  });

  it("answers as migrate does for any text at all", () => {
    fc.assert(
      fc.property(fc.array(anyOldText, { maxLength: 4 }), fc.boolean(), (texts, toCatalog) => {
        const memory = formMemory({ toCatalog });
        for (const text of [...texts, ...texts]) learn(memory, text, toCatalog);
        for (const text of texts) expectSame(memory, text, toCatalog);
      }),
    );
  });

  it("knows providers, retries and limits again, wherever they come to stand", () => {
    const memory = formMemory();
    const config = (provider: string, retry: number, ageS: number) =>
      `{"mode":"fallback","options":[{"provider":"${provider}","api_key":"KEY","retry":${retry}},{"provider":"${provider}","virtual_key":"prod"}],"cache_status":"simple","cache_age":${ageS}}`;
    for (const age of [60, 600, 900]) learn(memory, config("openai", 2, age), false);
    for (const provider of ["openai", "anthropic", "cohere"])
      expect(expectSame(memory, config(provider, 5, 86_400), false)).toBe(true);
    for (const text of [config("bedrock", 5, 600), config("openai", 6, 600), config("x", 1, 600)])
      expect(memory.recall(text)).toBeUndefined();
  });

  it("answers as migrate does where a text holds what marks are made of, or more values than there are marks", () => {
    const target = (key: string) => `{"provider":"openai","api_key":"${key}","retry":2}`;
    const many = (key: string) =>
      `{"mode":"fallback","options":[${Array.from({ length: 40 }, () => target(key)).join(",")}]}`;
    const marked = (key: string) =>
      `{"provider":"openai","api_key":"${key}","retry":2,"custom_host":"https://pkvalue7f3a105.example.com"}`;
    const small = (key: string) =>
      `{"provider":"openai","api_key":"${key}","retry":{"attempts":2,"on_status_codes":[500.00000000000000000000115]}}`;
    for (const text of [many, marked, small]) {
      const memory = formMemory();
      for (const key of ["a", "b", "c"]) learn(memory, text(key), false);
      expectSame(memory, text("d"), false);
      expect(memory.recall(text("d"))).toBeUndefined();
    }
  });

  it("works no form out for rows that are all of their own, though equally long", () => {
    const memory = formMemory();
    const row = (index: number) =>
      `{"provider":"openai","api_key":"KEY","retry":{"attempts":2,"on_status_codes":[${500 + index}]}}`;
    for (let index = 0; index < 90; index++) learn(memory, row(index), false);
    expect(memory.recall(row(7))).toBeUndefined();
    learn(memory, row(7), false);
    expect(expectSame(memory, row(7), false)).toBe(true);
  });

  it("knows a config again whose keys, models and weights are others", () => {
    const memory = formMemory();
    const config = (key: string, model: string, weight: number) =>
      `{"mode":"ab_test","options":[{"provider":"openai","apiKey":"${key}","weight":${weight},"override_params":{"model":"${model}"}}]}`;
    for (const text of [config("a", "b", 1), config("c", "d", 2)]) learn(memory, text, false);
    expect(expectSame(memory, config("sk-1.2", 'gpt \\n \\" 4', 0.75), false)).toBe(true);
    expect(memory.recall(config("a", "@b", 1))).toBeUndefined();
    expect(memory.recall(config("a", "b", 0))).toBeUndefined();
    expect(memory.recall(config("a", "\0", 1))).toBeUndefined();
    expect(memory.recall(config("a", "\\u0000", 1))).toBeUndefined();
  });

  it("recalls nothing of what leaves something to be done, or is no strict JSON", () => {
    const memory = formMemory();
    for (const text of [
      '{"provider": "openai", "retry": 5, "foo": 1}',
      '{"mode": "proxy", "options": [{"provider": "openai"}]}',
      '{"provider": "openai", "retry": 5,}',
      '{"config": {"provider": "openai", "retry": 5}}',
      '[{"provider": "openai", "retry": 5}]',
      '{"provider": "openai", "retry": 5',
    ]) {
      learn(memory, text, false);
      learn(memory, text, false);
      expect(memory.recall(text)).toBeUndefined();
    }
  });
});

describe("formOf", () => {
  it("is the text again when its values are put back", () => {
    fc.assert(
      fc.property(anyOldText, (text) => {
        const found = formOf(text);
        if (found === undefined) return;
        expect(found.parts.join("")).toBe(text);
        expect(found.parts.length % 3).toBe(1);
        expect(isSameForm(found, found)).toBe(true);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOldConfig } from "../../../test/migrate/any-old-config.ts";
import { anyOldText } from "../../../test/migrate/any-old-text.ts";
import { edited } from "../../parse/edits.ts";
import { parse } from "../../parse/parse.ts";
import { migrate } from "../migrate.ts";
import { type FormMemory, formMemory } from "./form-memory.ts";
import { formOf, mark } from "./form-of.ts";

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

/** Values of every kind that may come in the place of one that was left out. */
const value = fc.oneof(
  fc.constantFrom("x", "@x", "@x/y", "", "<KEY>", "{{key}}", "$KEY", "a b", "sk-ant-api03-abcdef"),
  fc.constantFrom("single", "simple", "429", "5", "null", 'a"b', "a\\b", "\n", "\u0000", "\ud800"),
  fc.constantFrom<unknown>(0, -1, 0.5, 1, 250, 1e21, 1e-9, null, true, [], {}, { a: 1 }),
);

const names =
  "virtual_key virtualKey api_key apiKey model content prompt user weight max_tokens temperature top_p".split(
    " ",
  );

/** A value with others in the places of some that are left out. */
function varied(at: unknown, choices: Iterator<unknown>): unknown {
  if (Array.isArray(at)) return at.map((item: unknown) => varied(item, choices));
  if (typeof at !== "object" || at === null) return at;
  return Object.fromEntries(
    Object.entries(at).map(([key, member]: [string, unknown]) => [
      key,
      names.includes(key) ? choices.next().value : varied(member, choices),
    ]),
  );
}

describe("formMemory", () => {
  it("answers as migrate does, for texts of one form and for those that seem to be", () => {
    const indent = fc.constantFrom(0, 2);
    const cases = fc.tuple(anyOldConfig, fc.infiniteStream(value), indent, fc.boolean());
    fc.assert(
      fc.property(cases, ([{ before }, choices, space, toCatalog]) => {
        const memory = formMemory({ toCatalog });
        for (let turn = 0; turn < 4; turn++) {
          const text = JSON.stringify(varied(before, choices), null, space);
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

  it("knows a config again whose keys, models and weights are others", () => {
    const memory = formMemory();
    const config = (key: string, model: string, weight: number) =>
      `{"mode":"ab_test","options":[{"provider":"openai","apiKey":"${key}","weight":${weight},"override_params":{"model":"${model}"}}]}`;
    for (const text of [config("a", "b", 1), config("c", "d", 2)]) learn(memory, text, false);
    expect(expectSame(memory, config("sk-1.2", 'gpt \\n \\" 4', 0.75), false)).toBe(true);
    expect(memory.recall(config("a", "@b", 1))).toBeUndefined();
    expect(memory.recall(config("a", "b", 0))).toBeUndefined();
    expect(memory.recall(config("a", mark, 1))).toBeUndefined();
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
        if (found === undefined || text.includes(mark)) return;
        const { form, values } = found;
        const pieces = form.split(mark);
        expect(pieces.map((piece, at) => piece + (values[at] ?? "")).join("")).toBe(text);
        expect(pieces).toHaveLength(values.length + 1);
      }),
    );
  });
});

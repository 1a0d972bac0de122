import { describe, expect, it } from "vitest";
import { load } from "../../../load.ts";

/** Codes of the findings about a config that begin with PK20 or PK30. */
function codes(config: unknown): string[] {
  return load(JSON.stringify(config))
    .diagnostics.map(({ code }) => code)
    .filter((code) => code.startsWith("PK20") || code.startsWith("PK30"));
}

function messages(config: unknown, wanted: string): string[] {
  return load(JSON.stringify(config)).diagnostics.flatMap(({ code, message }) =>
    code === wanted ? [message] : [],
  );
}

const a = { provider: "@a" };
const b = { provider: "@b" };
const c = { provider: "@c" };

function balanced(...weights: (number | undefined)[]) {
  const targets = weights.map((weight, index) =>
    weight === undefined ? { provider: `@p${index}` } : { provider: `@p${index}`, weight },
  );
  return { strategy: { mode: "loadbalance" }, targets };
}

describe("weights under loadbalance", () => {
  it.each([
    ["all zero", [0, 0], ["PK2001"]],
    ["zero alone", [0], ["PK2001"]],
    ["one negative, and nothing about the missing one", [-1, undefined, 3], ["PK2002"]],
    ["missing beside 0.7", [0.7, undefined], ["PK2008"]],
    ["missing beside 1", [1, undefined], []],
    ["missing beside 0", [0, undefined], ["PK3003"]],
    ["missing beside 0 and 2", [0, undefined, 2], ["PK2008", "PK3003"]],
    ["zero beside positive", [0, 5], ["PK3003"]],
    ["none", [undefined, undefined], []],
    ["fractions that sum to 3", [1.5, 1.5], []],
  ])("%s", (_name, weights, expected) => {
    expect(codes(balanced(...weights)).sort()).toEqual(expected);
  });

  it("names the shares that a missing weight leads to", () => {
    expect(messages(balanced(0.7, undefined), "PK2008")[0]).toContain("41.2 % and 58.8 %");
    expect(messages(balanced(90, undefined), "PK2008")[0]).toContain("98.9 % and 1.1 %");
    const many = balanced(2, undefined, 1, 1, 1, 1, 1, 1);
    expect(messages(many, "PK2008")[0]).toContain(
      "22.2 %, 11.1 %, 11.1 %, 11.1 %, 11.1 %, 11.1 %, …",
    );
  });

  it("suggests the rest to 1 or to 100, and nothing where there is no rest", () => {
    const hint = (...weights: (number | undefined)[]) =>
      load(JSON.stringify(balanced(...weights))).diagnostics.find(({ code }) => code === "PK2008")
        ?.hint;
    expect(hint(0.1, 0.2, undefined)).toBe("Give it a weight too: 0.7 makes the sum 1.");
    expect(hint(60, undefined)).toBe("Give it a weight too: 40 makes the sum 100.");
    expect(hint(300, undefined)).toBe("Give it a weight too.");
    expect(hint(2, undefined, undefined)).toBe("Give every target a weight, or none.");
  });
});

describe("weights elsewhere", () => {
  const weighted = [{ ...a, weight: 2 }, { ...b, weight: 1 }, c];

  it.each([
    ["fallback", { strategy: { mode: "fallback" }, targets: weighted }, ["PK2007"]],
    ["single", { strategy: { mode: "single" }, targets: [{ ...a, weight: 2 }] }, ["PK2007"]],
    ["a lone weight of 1", { strategy: { mode: "single" }, targets: [{ ...a, weight: 1 }] }, []],
    ["the root", { ...a, weight: 0.5 }, ["PK2007"]],
    ["a group that is the root", { ...balanced(1, 1), weight: 2 }, ["PK2007"]],
    [
      "a negative one under fallback",
      { strategy: { mode: "fallback" }, targets: [{ ...a, weight: -1 }, b] },
      ["PK2007"],
    ],
    [
      "a group that is balanced",
      {
        strategy: { mode: "loadbalance" },
        targets: [
          { ...balanced(1, 1), weight: 2 },
          { ...a, weight: 1 },
        ],
      },
      [],
    ],
  ])("%s", (_name, config, expected) => {
    expect(codes(config)).toEqual(expected);
  });
});

describe("strategy and targets", () => {
  const fallback = { mode: "fallback" };

  it.each([
    ["empty", { strategy: fallback, targets: [] }, ["PK2004"]],
    ["empty and without a strategy", { targets: [] }, ["PK2004"]],
    ["no targets", { strategy: fallback }, ["PK2005"]],
    ["no targets, beside a provider", { strategy: fallback, ...a }, ["PK2005"]],
    ["no strategy", { targets: [a, b] }, ["PK2006"]],
    ["no strategy, beside a provider", { ...c, targets: [a, b] }, ["PK2006"]],
    ["one target, and it cannot be read", { strategy: fallback, targets: [null] }, []],
    ["one target", { strategy: fallback, targets: [a] }, ["PK3001"]],
    ["both there", { strategy: fallback, targets: [a, b] }, []],
    ["several under single", { strategy: { mode: "single" }, targets: [a, b] }, ["PK2003"]],
  ])("%s", (_name, config, expected) => {
    expect(codes(config)).toEqual(expected);
  });

  it("tells a half strategy beside a provider once", () => {
    const all = (config: unknown) =>
      load(JSON.stringify(config)).diagnostics.map(({ code }) => code);
    expect(all({ strategy: fallback, ...a })).toEqual(["PK2005"]);
    expect(all({ ...a, targets: [b, c] })).toEqual(["PK2006"]);
    expect(all({ ...a, strategy: fallback, targets: [b, c] })).toEqual(["PK1104"]);
  });

  it("leaves targets under an invented name to shape", () => {
    expect(codes({ strategy: fallback, fallbacks: [a, b] })).toEqual([]);
  });
});

describe("status lists", () => {
  const fallback = (list: unknown, targets: unknown[] = [a, b]) => ({
    strategy: { mode: "fallback", on_status_codes: list },
    targets,
  });

  it.each([
    ["empty", fallback([]), ["PK2010"]],
    ["1xx only", fallback([100, 102]), ["PK2010"]],
    ["1xx beside others", fallback([100, 500]), []],
    ["empty, with nothing to go on to", fallback([], [a]), ["PK3001"]],
    ["with a success", fallback([200, 500]), ["PK2011"]],
    ["with the status of a guardrail", fallback([246, 446]), []],
    ["retry with a success", { ...a, retry: { attempts: 1, on_status_codes: [204] } }, ["PK2011"]],
    ["retry without", { ...a, retry: { attempts: 1, on_status_codes: [429] } }, []],
  ])("%s", (_name, config, expected) => {
    expect(codes(config)).toEqual(expected);
  });
});

describe("sticky", () => {
  const sticky = (settings: unknown) => ({
    strategy: { mode: "loadbalance", sticky: settings },
    targets: [a, b],
  });
  const mended = (field: string) =>
    load(JSON.stringify(sticky({ enabled: true, hash_fields: [field] }))).diagnostics[0]?.fix
      ?.edits[0]?.text;

  it.each([
    ["no fields", { enabled: true }, ["PK2012"]],
    ["empty fields", { enabled: true, hash_fields: [] }, ["PK2012"]],
    ["not enabled", { enabled: false, hash_fields: ["user"] }, []],
    [
      "two bad fields",
      { enabled: true, hash_fields: ["user", "metadata.a", "headers."] },
      ["PK2015", "PK2015"],
    ],
    [
      "good fields",
      { enabled: true, hash_fields: ["metadata.a", "params.user", "headers.x-y"] },
      [],
    ],
  ])("%s", (_name, settings, expected) => {
    expect(codes(sticky(settings))).toEqual(expected);
  });

  it("mends a misspelt root, and only that", () => {
    expect(mended("Metadata.user")).toBe('"metadata.user"');
    expect(mended("header.x-a")).toBe('"headers.x-a"');
    expect(mended("body.user")).toBe('"params.user"');
    expect(mended("$.params.user")).toBe('"params.user"');
    expect(mended("user")).toBeUndefined();
    expect(mended("user.id")).toBeUndefined();
    expect(mended("metadata")).toBeUndefined();
  });
});

describe("circuit breakers", () => {
  const breaker = (settings: unknown) => ({
    strategy: { mode: "fallback", cb_config: settings },
    targets: [a, b],
  });

  it.each([
    ["no threshold", breaker({ cooldown_interval: 30000 }), ["PK2013"]],
    ["empty at the top", breaker({}), ["PK2013"]],
    ["percentage", breaker({ failure_threshold_percentage: 0 }), []],
    ["cooldown of 29999", breaker({ failure_threshold: 1, cooldown_interval: 29999 }), ["PK2014"]],
    ["cooldown of 30000", breaker({ failure_threshold: 1, cooldown_interval: 30000 }), []],
    ["both mistakes", breaker({ cooldown_interval: 0 }), ["PK2013", "PK2014"]],
    [
      "of a target",
      { ...a, cb_config: { failure_threshold: 1, cooldown_interval: 5 } },
      ["PK2014"],
    ],
  ])("%s", (_name, config, expected) => {
    expect(codes(config)).toEqual(expected);
  });

  it("takes an empty one below another as switched off", () => {
    const settings = { failure_threshold: 3 };
    expect(
      codes({
        strategy: { mode: "fallback", cb_config: settings },
        targets: [a, { ...b, cb_config: {} }],
      }),
    ).toEqual([]);
    expect(
      codes({ strategy: { mode: "fallback" }, targets: [a, { ...b, cb_config: {} }] }),
    ).toEqual(["PK2013"]);
  });
});

describe("a conditional with one target", () => {
  const conditional = (then: string, byDefault: string) => ({
    strategy: {
      mode: "conditional",
      conditions: [{ query: { "metadata.x": 1 }, then }],
      default: byDefault,
    },
    targets: [{ name: "main", ...a }],
  });

  it("is advised against only where it decides nothing", () => {
    expect(codes(conditional("main", "main"))).toEqual(["PK3001"]);
    expect(codes(conditional("main", "other"))).toEqual([]);
    expect(codes(conditional("other", "main"))).toEqual([]);
  });
});

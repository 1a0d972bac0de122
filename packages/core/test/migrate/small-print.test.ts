import { describe, expect, it } from "vitest";
import { edited, migrate, parse } from "../../src/index.ts";

/** What becomes of a text, and what is told of it. */
function became(old: unknown): { text: unknown; codes: string[]; verdict: string } {
  const text = typeof old === "string" ? old : JSON.stringify(old);
  const { edits, findings, verdict } = migrate(parse(text));
  const after = edited(text, edits);
  return {
    text: verdict === "refused" ? undefined : JSON.parse(after),
    codes: findings.map(({ code }) => code),
    verdict,
  };
}

const key = { provider: "openai", api_key: "K" };

/** Settings of a target, and what they are in a target of today. */
const settings: readonly (readonly [what: string, old: object, now: object])[] = [
  ["a number of retries as text", { retry: "5" }, { retry: { attempts: 5 } }],
  ["more retries than are made, as text", { retry: "1234" }, { retry: { attempts: 1234 } }],
  [
    "a status with blanks around it",
    { retry: { attempts: 1, on_status_codes: [" 429 "] } },
    { retry: { attempts: 1, on_status_codes: [429] } },
  ],
  [
    "an age with blanks in it",
    { cache: "simple", cache_age: " max-age = 60 " },
    { cache: { mode: "simple", max_age: 60 } },
  ],
  ["a cache that is none", { cache: "none" }, {}],
  ["a cache that is empty", { cache: "" }, {}],
  ["a kind of cache that is off", { cache_status: "off" }, {}],
  ["a cache that is only on", { cache: true }, { cache: { mode: "simple" } }],
  [
    "null inside a cache",
    { cache: { mode: "simple", max_age: null }, retry: 1 },
    {
      cache: { mode: "simple" },
      retry: { attempts: 1 },
    },
  ],
  [
    "flat parameters beside older ones",
    { paramsToOverride: { n: 2 }, suffix: "!", echo: true },
    { override_params: { n: 2, suffix: "!", echo: true } },
  ],
  [
    "a circuit breaker in camelCase",
    { cbConfig: { failureThreshold: 3, cooldownInterval: 40_000 } },
    { cb_config: { failure_threshold: 3, cooldown_interval: 40_000 } },
  ],
];

describe("migrate, of a target with", () => {
  it.each(settings)("%s", (_, old, now) => {
    expect(became({ mode: "single", options: [{ ...key, ...old }] }).text).toEqual({
      strategy: { mode: "single" },
      targets: [{ ...key, ...now }],
    });
  });
});

/** Targets by who is called, and what they are today. */
const whom: readonly (readonly [what: string, old: object, now: object])[] = [
  ["a virtual key and a provider", { provider: "openai", virtual_key: "v" }, { virtual_key: "v" }],
  [
    "a virtual key beside a key",
    { provider: "openai", virtual_key: "v", api_key: "K" },
    { provider: "openai", virtual_key: "v", api_key: "K" },
  ],
  [
    "a slug beside a virtual key",
    { provider: "@openai", virtual_key: "v" },
    { provider: "@openai", virtual_key: "v" },
  ],
];

describe("migrate, of a target that names", () => {
  it.each(whom)("%s", (_, old, now) => {
    expect(became({ mode: "single", options: [old] }).text).toEqual({
      strategy: { mode: "single" },
      targets: [now],
    });
  });
});

/** Configs that are refused, or left to somebody, and why. */
const told: readonly (readonly [what: string, old: unknown, verdict: string, code: string])[] = [
  ["an age below nothing", { ...key, cache: "simple", cache_age: "-5" }, "manual", "PK4040"],
  ["an age beyond all", { ...key, cache: "simple", cache_age: "9".repeat(20) }, "manual", "PK4040"],
  ["no options", { mode: "fallback", options: [] }, "refused", "PK4004"],
  ["no options and no mode", { options: [] }, "refused", "PK4014"],
  ["parameters that are no object", { ...key, retry: 1, params: 5 }, "refused", "PK4004"],
  ["a list with no config", [key, 5], "refused", "PK4001"],
  ["a trace in camelCase", { ...key, traceId: "t" }, "manual", "PK4037"],
  ["a version of its own", { ...key, retry: 1, version: "1.5" }, "manual", "PK4038"],
  ["a wrapper in a wrapper", { config: { config: key } }, "refused", "PK4001"],
];

describe("migrate, of", () => {
  it.each(told)("%s", (_, old, verdict, code) => {
    const found = became(old);
    expect(found).toMatchObject({ verdict });
    expect(found.codes).toContain(code);
  });

  it("a number as a version says that it goes", () => {
    expect(became({ version: 1, ...key })).toEqual({
      text: key,
      codes: ["PK4025"],
      verdict: "migrated",
    });
  });

  it("a parameter beside the provider, two levels deep, says that nobody read it", () => {
    const inner = { mode: "single", options: [{ ...key, model: "m" }] };
    const outer = { mode: "fallback", options: [inner] };
    expect(became(outer).codes).toContain("PK4017");
  });
});

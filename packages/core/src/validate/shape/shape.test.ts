import { describe, expect, it } from "vitest";
import { isList, isObject } from "../../data/json-type.ts";
import { load } from "../../load.ts";

/** A good config with something of everything. */
const good: unknown = JSON.parse(`{
  "$schema": "https://example.com/config.v2.schema.json",
  "strategy": {
    "mode": "conditional",
    "conditions": [
      { "query": { "metadata.plan": { "$eq": "paid" } }, "then": "paid" },
      { "query": { "params.stream": true }, "then": "balanced" }
    ],
    "default": "safe"
  },
  "targets": [
    {
      "name": "paid",
      "provider": "@openai-prod",
      "retry": { "attempts": 2, "on_status_codes": [429, 503], "use_retry_after_headers": true },
      "override_params": { "model": "gpt-4o", "temperature": 0 }
    },
    {
      "name": "balanced",
      "strategy": {
        "mode": "loadbalance",
        "sticky": { "enabled": true, "hash_fields": ["metadata.user"] }
      },
      "targets": [
        { "provider": "@anthropic-a", "weight": 2, "request_timeout": 30000 },
        { "provider": "@anthropic-b", "weight": 1, "forward_headers": ["x-tenant"] }
      ]
    },
    {
      "name": "safe",
      "strategy": { "mode": "fallback", "on_status_codes": [408, 429, 500, 502, 503] },
      "targets": [
        { "provider": "@openai-a", "cache": { "mode": "simple", "max_age": 600 } },
        {
          "provider": "@groq-b",
          "before_request_hooks": [{ "type": "guardrail", "id": "g-1", "deny": true }]
        }
      ]
    }
  ],
  "input_guardrails": ["pg-1"]
}`);

type Path = readonly (string | number)[];

const oneCondition: unknown = JSON.parse('{"query": {"metadata.plan": "paid"}, "then": "paid"}');

/** A copy in which the value at a path is another one; `undefined` takes the member out. */
function changed(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (isList(root)) {
    return root.map((element, index) => (index === step ? changed(element, rest, value) : element));
  }
  const object = isObject(root) ? root : {};
  return { ...object, [step]: changed(object[step], rest, value) };
}

/** A copy in which the member at a path has another name, and stands where it stood. */
function renamed(root: unknown, path: Path, name: string): unknown {
  const parent = path.slice(0, -1);
  let object: unknown = root;
  for (const step of parent) object = Reflect.get(Object(object), step);
  const members = Object.entries(Object(object)).map(([key, value]) => [
    key === path.at(-1) ? name : key,
    value,
  ]);
  return changed(root, parent, Object.fromEntries(members));
}

const told = (value: unknown) =>
  load(JSON.stringify(value)).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);

const paid = ["targets", 0] as const;
const balanced = ["targets", 1] as const;
const safe = ["targets", 2] as const;

describe("a good config", () => {
  it("is good", () => {
    expect(told(good)).toEqual([]);
  });
});

describe("one wrong value is one diagnostic, about that value", () => {
  it.each<[path: Path, value: unknown, code: string]>([
    [["strategy"], "fallback", "PK1115"],
    [["strategy"], 5, "PK1106"],
    [["strategy"], null, "PK1106"],
    [["strategy", "mode"], "conditionals", "PK1109"],
    [["strategy", "conditions"], oneCondition, "PK1108"],
    [["strategy", "conditions", 0], "x", "PK1106"],
    [["strategy", "conditions", 0, "query"], "metadata.plan == paid", "PK1106"],
    [["strategy", "conditions", 0, "then"], { provider: "openai" }, "PK1106"],
    [["strategy", "conditions", 0, "then"], "", "PK1114"],
    [["strategy", "default"], 1, "PK1106"],
    [["targets"], "openai", "PK1106"],
    [["targets"], 1, "PK1106"],
    [["targets"], null, "PK1106"],
    [[...paid], "openai", "PK1106"],
    [[...paid, "name"], 1, "PK1106"],
    [[...paid, "provider"], ["openai"], "PK1106"],
    [[...paid, "provider"], "", "PK1114"],
    [[...paid, "retry"], 3, "PK1118"],
    [[...paid, "retry"], [], "PK1106"],
    [[...paid, "retry", "attempts"], "3", "PK1107"],
    [[...paid, "retry", "attempts"], 1.5, "PK1106"],
    [[...paid, "retry", "attempts"], -1, "PK1113"],
    [[...paid, "retry", "on_status_codes"], 429, "PK1108"],
    [[...paid, "retry", "on_status_codes"], "429, 503", "PK1108"],
    [[...paid, "retry", "on_status_codes", 0], "429", "PK1107"],
    [[...paid, "retry", "on_status_codes", 0], 42, "PK1112"],
    [[...paid, "retry", "on_status_codes", 0], 600, "PK1112"],
    [[...paid, "retry", "on_status_codes", 0], null, "PK1106"],
    [[...paid, "retry", "on_status_codes", 0], "5xx", "PK1106"],
    [[...paid, "retry", "use_retry_after_headers"], "true", "PK1107"],
    [[...paid, "retry", "use_retry_after_headers"], 1, "PK1106"],
    [[...paid, "override_params"], "gpt-4o", "PK1106"],
    [[...balanced, "strategy", "mode"], "load-balance", "PK1109"],
    [[...balanced, "strategy"], ["loadbalance"], "PK1115"],
    [[...balanced, "strategy"], [{ mode: "loadbalance" }], "PK1106"],
    [[...balanced, "strategy", "mode"], ["loadbalance"], "PK1106"],
    [[...balanced, "strategy", "sticky"], true, "PK1106"],
    [[...balanced, "targets", 1], "@anthropic-b", "PK1106"],
    [[...balanced, "targets", 1], [{ provider: "@anthropic-b", weight: 1 }], "PK1106"],
    [[...balanced, "targets", 1], [{ provider: "@b" }, { provider: "@c" }], "PK1106"],
    [[...balanced, "targets", 0, "weight"], "70%", "PK1107"],
    [[...balanced, "strategy", "sticky", "hash_fields"], "metadata.user", "PK1108"],
    [[...balanced, "targets", 0, "weight"], "2", "PK1107"],
    [[...balanced, "targets", 0, "request_timeout"], "30s", "PK1106"],
    [[...balanced, "targets", 0, "request_timeout"], "30000", "PK1107"],
    [[...balanced, "targets", 0, "request_timeout"], -1, "PK1113"],
    [[...balanced, "targets", 1, "forward_headers"], "x-tenant", "PK1108"],
    [[...balanced, "targets", 1, "forward_headers", 0], "", "PK1114"],
    [[...safe, "strategy", "on_status_codes"], 500, "PK1108"],
    [[...safe, "strategy", "on_status_codes"], "5xx", "PK1106"],
    [[...safe, "strategy", "on_status_codes", 4], "4xx", "PK1106"],
    [[...safe, "targets", 0, "cache"], "simple", "PK1118"],
    [[...safe, "targets", 0, "cache"], true, "PK1118"],
    [[...safe, "targets", 0, "cache", "mode"], "smart", "PK1116"],
    [[...safe, "targets", 0, "cache", "mode"], "Simple", "PK1116"],
    [[...safe, "targets", 0, "cache", "max_age"], "10m", "PK1106"],
    [[...safe, "targets", 0, "cache", "max_age"], "600", "PK1107"],
    [[...safe, "targets", 1, "before_request_hooks"], { id: "g-1" }, "PK1108"],
    [[...safe, "targets", 1, "before_request_hooks", 0, "deny"], "true", "PK1107"],
    [[...safe, "targets", 1, "before_request_hooks", 0, "type"], "guardrails", "PK1116"],
    [["input_guardrails"], "pg-1", "PK1108"],
    [["input_guardrails", 0], 1, "PK1106"],
  ])("%j = %j", (path, value, code) => {
    expect(told(changed(good, path, value))).toEqual([`${code} /${path.join("/")}`]);
  });
});

describe("one wrong name is one diagnostic, about that name", () => {
  it.each<[path: Path, name: string, code: string]>([
    [["strategy", "conditions"], "rules", "PK1105"],
    [["strategy", "conditions", 0, "query"], "when", "PK1105"],
    [["strategy", "conditions", 0, "then"], "than", "PK1102"],
    [["strategy", "default"], "defualt", "PK1102"],
    [["targets"], "target", "PK1102"],
    [["strategy"], "stategy", "PK1102"],
    [["strategy"], "Strategy", "PK1103"],
    [["strategy"], "strategies", "PK1105"],
    [["targets"], "Targets", "PK1103"],
    [["strategy", "mode"], "Mode", "PK1103"],
    [["strategy", "mode"], "moed", "PK1102"],
    [["targets"], "targetz", "PK1102"],
    [[...balanced, "strategy"], "STRATEGY", "PK1103"],
    [[...paid, "provider"], "provder", "PK1102"],
    [[...paid, "override_params"], "overrideParams", "PK1103"],
    [[...paid, "override_params"], "params", "PK1105"],
    [[...paid, "retry", "attempts"], "count", "PK1105"],
    [[...paid, "retry", "attempts"], "max_attempts", "PK1105"],
    [[...paid, "retry", "attempts"], "attempt", "PK1102"],
    [[...paid, "retry", "on_status_codes"], "onStatusCodes", "PK1103"],
    [[...paid, "retry", "on_status_codes"], "on_status", "PK1105"],
    [[...paid, "retry"], "retry_settings", "PK1105"],
    [[...paid, "name"], "id", "PK1105"],
    [[...balanced, "strategy", "sticky"], "sticky_session", "PK1105"],
    [[...balanced, "targets", 0, "request_timeout"], "timeout_ms", "PK1105"],
    [[...balanced, "targets", 0, "request_timeout"], "requestTimeout", "PK1103"],
    [[...safe, "strategy", "on_status_codes"], "on_status_code", "PK1102"],
    [[...safe, "targets", 0, "cache", "max_age"], "ttl", "PK1105"],
    [[...safe, "targets", 0, "cache", "max_age"], "maxAge", "PK1103"],
    [["input_guardrails"], "inputGuardrails", "PK1103"],
  ])("%j is called %s", (path, name, code) => {
    const pointer = [...path.slice(0, -1), name].join("/");
    expect(told(renamed(good, path, name))).toEqual([`${code} /${pointer}`]);
  });
});

describe("one key too many is one diagnostic, about that key", () => {
  it.each<[path: Path, value: unknown, code: string]>([
    [["description"], "x", "PK1101"],
    [["on_status_codes"], [500], "PK1104"],
    [["metadata"], { team: "x" }, "PK1101"],
    [["strategy", "retry"], { attempts: 2 }, "PK1104"],
    [["strategy", "on_status_codes"], [500], "PK2009"],
    [["strategy", "foo"], 1, "PK1101"],
    [[...balanced, "strategy", "weights"], [2, 1], "PK1105"],
    [[...paid, "cache_status"], "semantic", "PK1104"],
    [[...paid, "cache_age"], 60, "PK1104"],
    [[...safe, "targets", 0, "cache_age"], 60, "PK1104"],
    [[...paid, "virtual_keys"], ["a", "b"], "PK1102"],
    [[...paid, "options"], [{ provider: "openai" }], "PK1110"],
    [[...paid, "temperature"], 0, "PK1104"],
    [[...paid, "max_tokens"], 1, "PK1104"],
    [[...paid, "authorization"], "x", "PK1101"],
    [[...paid, "retry", "backoff"], 1, "PK1101"],
    [[...safe, "targets", 0, "cache", "enabled"], true, "PK1101"],
    [[...safe, "fallbacks"], [], "PK1105"],
    [["strategy", "conditions", 0, "name"], "x", "PK1101"],
  ])("%j = %j", (path, value, code) => {
    expect(told(changed(good, path, value))).toEqual([`${code} /${path.join("/")}`]);
  });
});

describe("one key too few is one diagnostic, about its object", () => {
  it.each<[path: Path, code: string]>([
    [["strategy", "mode"], "PK1111"],
    [["strategy", "conditions"], "PK2105"],
    [["strategy", "conditions", 0, "query"], "PK1111"],
    [["strategy", "conditions", 0, "then"], "PK1111"],
    [[...paid, "retry", "attempts"], "PK1111"],
    [[...safe, "targets", 0, "cache", "mode"], "PK1111"],
  ])("%j", (path, code) => {
    const [told1, ...more] = told(changed(good, path, undefined));
    expect(more).toEqual([]);
    expect(told1).toBe(`${code} /${path.slice(0, -1).join("/")}`);
  });
});

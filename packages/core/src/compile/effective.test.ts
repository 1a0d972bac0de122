import { describe, expect, it } from "vitest";
import { inheritance } from "../format/inheritance.ts";
import { effectiveAt, nothing } from "./effective.ts";

const hooks = { cache: { mode: "simple" }, input_guardrails: ["g"] };

describe("effectiveAt", () => {
  it("reads each setting with the pointer it was written at", () => {
    const node = {
      retry: { attempts: 2 },
      request_timeout: 500,
      custom_host: "https://llm.example.com/v1",
      forward_headers: ["x-user", "x-user"],
      cb_config: { failure_threshold: 3 },
      ...hooks,
    };
    expect(effectiveAt(nothing, node, "/targets/1")).toMatchObject({
      retry: { attempts: 2, at: "/targets/1/retry" },
      timeoutMs: 500,
      timeoutAt: "/targets/1/request_timeout",
      customHost: { text: "https://llm.example.com/v1", at: "/targets/1/custom_host" },
      forwards: { names: ["x-user"], at: "/targets/1/forward_headers" },
      breaker: { failure_threshold: 3 },
      carries: [
        { key: "cache", at: "/targets/1/cache" },
        { key: "input_guardrails", at: "/targets/1/input_guardrails" },
      ],
    });
  });

  it("lets a value win whole over the one above, and keeps the others", () => {
    const above = effectiveAt(nothing, { retry: { attempts: 2 }, request_timeout: 500 }, "");
    const below = effectiveAt(above, { retry: { on_status_codes: [429] } }, "/targets/0");
    expect(below.retry).toMatchObject({ attempts: 0, on: [429], at: "/targets/0/retry" });
    expect(below).toMatchObject({ timeoutMs: 500, timeoutAt: "/request_timeout" });
  });

  it("takes presence for a value: 0, false, an empty list and an empty text", () => {
    const node = { request_timeout: 500, forward_headers: ["a"], custom_host: "https://a.example" };
    const above = effectiveAt(nothing, { ...node, strict_open_ai_compliance: true }, "");
    const empty = { request_timeout: 0, forward_headers: [], custom_host: "" };
    const below = effectiveAt(above, { ...empty, strict_open_ai_compliance: false }, "/targets/0");
    expect(below).toMatchObject({
      timeoutMs: 0,
      timeoutAt: "/targets/0/request_timeout",
      forwards: { names: [], at: "/targets/0/forward_headers" },
      customHost: undefined,
      carries: [{ key: "strict_open_ai_compliance", at: "/targets/0/strict_open_ai_compliance" }],
    });
  });

  it("shares what is above where a node says nothing of its own", () => {
    const above = effectiveAt(nothing, { retry: { attempts: 2 } }, "");
    const own = { provider: "openai", api_key: "k", weight: 1, name: "a" };
    expect(effectiveAt(above, own, "/targets/0")).toBe(above);
  });

  it("heeds every key that replaces", () => {
    for (const [key, how] of Object.entries(inheritance)) {
      if (how !== "replace") continue;
      expect(effectiveAt(nothing, { [key]: {} }, ""), key).not.toBe(nothing);
    }
  });

  it("cannot be changed", () => {
    const made = effectiveAt(nothing, { retry: { attempts: 2 }, forward_headers: ["a"] }, "");
    for (const part of [made, made.retry, made.forwards, made.forwards.names])
      expect(Object.isFrozen(part)).toBe(true);
  });
});

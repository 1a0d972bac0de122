import { describe, expect, it } from "vitest";
import { load } from "./load.ts";
import { loadSent } from "./load-sent.ts";

const target = { provider: "openai", api_key: "KEY" };

/** The codes of a config, and whether it is run. */
function judged(config: object | string) {
  const text = typeof config === "string" ? config : JSON.stringify(config);
  const { ok, diagnostics } = loadSent(text);
  return { ok, codes: diagnostics.map(({ code }) => code) };
}

describe("loadSent", () => {
  it("takes a good config as load does", () => {
    const text = JSON.stringify(target);
    expect(loadSent(text)).toEqual(load(text));
  });

  it.each<[string, object | string, string]>([
    ["a misspelt key", { ...target, reqest_timeout: 5 }, "PK1102"],
    ["a key in the wrong place", { ...target, on_status_codes: [429] }, "PK1104"],
    ["an unknown key", { ...target, foo: 1 }, "PK1101"],
    ["an unknown provider", { provider: "openia", api_key: "KEY" }, "PK2202"],
    [
      "a host of a cloud's metadata",
      { ...target, custom_host: "http://169.254.169.254/v1" },
      "PK6004",
    ],
    ["a comment", '{"provider": "openai", /* note */ "api_key": "KEY"}', "PK1007"],
  ])("runs %s, and says so", (_, config, code) => {
    expect(judged(config)).toEqual({ ok: true, codes: expect.arrayContaining([code]) });
  });

  it.each<[string, object | string, string]>([
    ["broken text", '{"provider": "openai", "api_key": "KEY"', "PK1003"],
    ["a key twice", '{"provider": "openai", "provider": "groq"}', "PK1009"],
    ["a camelCase key", { ...target, customHost: "https://a.example" }, "PK1103"],
    ["a wrong type", { ...target, retry: { attempts: "3" } }, "PK1107"],
    ["an unknown mode", { strategy: { mode: "fallbck" }, targets: [target] }, "PK1109"],
    ["Configs 1.0", { mode: "single", options: [target] }, "PK1110"],
    ["a list", "[]", "PK1014"],
    [
      "a name of no target",
      {
        strategy: { mode: "conditional", conditions: [{ query: { "params.a": 1 }, then: "b" }] },
        targets: [{ ...target, name: "a" }],
      },
      "PK2101",
    ],
  ])("refuses %s", (_, config, code) => {
    expect(judged(config)).toEqual({ ok: false, codes: expect.arrayContaining([code]) });
  });

  it("judges what is written, and not only what was meant", () => {
    const strategy = { mode: "loadbalance" };
    // A strategy under another name is none, so these targets would be left without one.
    const config = { stratgy: strategy, targets: [target, target] };
    expect(judged(config)).toEqual({ ok: false, codes: ["PK1102"] });
    const conditions = [{ query: { "params.a": 1 }, then: "a" }];
    const router = { mode: "conditional", conditons: conditions, default: "a" };
    expect(judged({ strategy: router, targets: [{ ...target, name: "a" }] }).ok).toBe(false);
  });

  it("tells one mistake once, by which it is refused", () => {
    expect(judged({ ...target, retry: { count: 3 } })).toEqual({ ok: false, codes: ["PK1105"] });
    const [found] = loadSent(JSON.stringify({ ...target, retry: { count: 3 } })).diagnostics;
    expect(found).toMatchObject({ pointer: "/retry/count", severity: "error" });
  });

  it("judges by the gateway that it is for, and by the hosts that this one trusts", () => {
    const config = JSON.stringify({
      ...target,
      custom_host: "http://10.0.0.1/v1",
      input_guardrails: ["pii"],
    });
    const codes = (...settings: Parameters<typeof loadSent>[1][]) =>
      loadSent(config, ...settings).diagnostics.map(({ code }) => code);
    expect(codes()).toEqual(["PK6003"]);
    const settings = { for: "serve", trustedHosts: ["10.0.0.1"] } as const;
    expect(codes(settings)).toEqual(["PK7022"]);
    expect(loadSent(config, settings).ok).toBe(true);
  });

  it("does not lose what forbids a config among a hundred errors that do not", () => {
    const unknown = { provider: "openia", api_key: "KEY", name: "a" };
    const conditions = [{ query: { "params.a": 1 }, then: "nobody" }];
    const targets = [
      ...Array.from({ length: 300 }, (_, index) => ({ ...unknown, name: `t${index}` })),
      {
        strategy: { mode: "conditional", conditions, default: "a" },
        targets: [{ ...target, name: "a" }],
      },
    ];
    const { ok, codes } = judged({ strategy: { mode: "fallback" }, targets });
    expect(ok).toBe(false);
    expect(codes).toContain("PK2101");
    expect(codes).toContain("PK1016");
  });
});

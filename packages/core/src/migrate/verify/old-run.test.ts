import { describe, expect, it } from "vitest";
import { oldRun } from "./old-run.ts";
import { oldTree } from "./old-tree.ts";
import type { CallOutcome, UpstreamRun } from "./upstream-call.ts";

function run(config: unknown, outcomes: readonly CallOutcome[], draw = 0): UpstreamRun {
  const { root, body } = oldTree(config);
  const request = { provider: "openai", body: { ...body, model: "any", n: 1 } };
  return oldRun(root, { request, draw: () => draw, script: (call) => outcomes[call] });
}

/** The places that are called, and what the caller gets. */
function placesIn(config: unknown, outcomes: readonly CallOutcome[], draw = 0): unknown[] {
  const { calls, end } = run(config, outcomes, draw);
  return [...calls.map(({ at }) => at), end];
}

const a = { provider: "openai", api_key: "A" };
const b = { provider: "anthropic", api_key: "B" };

describe("the model of 1.0", () => {
  it("calls only the first of a single", () => {
    expect(placesIn({ mode: "single", options: [a, b] }, [500])).toEqual(["/options/0", 500]);
    expect(placesIn({ mode: "single", options: a }, [200])).toEqual(["/options", 200]);
  });

  it("goes on in a fallback until there is a success", () => {
    const config = { mode: "fallback", options: [a, b] };
    expect(placesIn(config, [400, 200])).toEqual(["/options/0", "/options/1", 200]);
    expect(placesIn(config, ["fault", "fault"])).toEqual(["/options/0", "/options/1", "fault"]);
    expect(placesIn(config, [204])).toEqual(["/options/0", 204]);
    expect(placesIn(config, [500])).toEqual(["/options/0", "/options/1", undefined]);
  });

  it("heeds the statuses of the draft, of which a fault is 500", () => {
    const config = { version: "2.0", mode: "fallback", onStatusCodes: ["429"], targets: [a, b] };
    expect(placesIn(config, [429, 200])).toEqual(["/targets/0", "/targets/1", 200]);
    expect(placesIn(config, ["fault"])).toEqual(["/targets/0", "fault"]);
  });

  it.each(["loadbalance", "load_balanced", "ab_test"])("draws one target by %s", (mode) => {
    const config = {
      mode,
      options: [
        { ...a, weight: 0.7 },
        { ...b, weight: 0.3 },
      ],
    };
    expect(placesIn(config, [500], 0.69)).toEqual(["/options/0", 500]);
    expect(placesIn(config, [500], 0.71)).toEqual(["/options/1", 500]);
    expect(placesIn({ mode, options: [{ ...a, weight: 3 }, b] }, [200], 0.74)).toEqual([
      "/options/0",
      200,
    ]);
  });

  it("calls nobody where no gateway would have", () => {
    for (const config of [
      { mode: "scientist", options: [a] },
      { mode: "fallback", options: [] },
      { options: [a, b] },
      { mode: "loadbalance", options: [{ ...a, weight: 0 }] },
    ])
      expect(placesIn(config, [200])).toEqual(["nothing sent"]);
  });

  it("retries as often as the target says, after its statuses and after every fault", () => {
    const retry = { attempts: 2, onStatusCodes: ["429"] };
    const config = {
      mode: "fallback",
      retry: 5,
      options: [
        { ...a, retry },
        { ...b, retry: 0 },
      ],
    };
    const [first, second] = ["/options/0", "/options/1"];
    expect(placesIn(config, [429, "fault", 429, 500])).toEqual([first, first, first, second, 500]);
    expect(placesIn(config, [429, 200])).toEqual([first, first, 200]);
    expect(placesIn(config, [500, 500])).toEqual([first, second, 500]);
  });

  it("reads retries in every spelling, and what stands above", () => {
    for (const retry of [2, { attempts: 2 }, { count: 2 }, { attempts: "2" }])
      expect(run({ mode: "single", retry, options: [a] }, [503, 503, 503]).calls).toHaveLength(3);
    const config = { mode: "single", llms: { ...a, retry_settings: { attempts: 1 } } };
    expect(run(config, [503, 503]).calls).toHaveLength(2);
    expect(run({ ...a, retry: 9 }, Array(9).fill(503)).calls).toHaveLength(6);
  });

  it("puts parameters over the caller's, whatever they are called", () => {
    const [override_params, params] = [{ n: 2 }, { model: "any", n: 2 }];
    for (const target of [
      { ...a, override_params },
      { ...a, overrideParams: override_params },
      { ...a, params_to_override: override_params },
      { ...a, params: override_params },
    ])
      expect(run({ mode: "single", options: [target] }, [200]).calls).toMatchObject([{ params }]);
    expect(run({ mode: "single", llms: { ...a, n: 2 } }, [200]).calls).toMatchObject([{ params }]);
    expect(run({ mode: "single", options: { ...a, n: 2 } }, [200]).calls).toMatchObject([
      { params: { n: 1 } },
    ]);
  });

  it("lets a provider win over a mode", () => {
    expect(placesIn({ ...a, mode: "fallback", options: [b] }, [500])).toEqual(["", 500]);
    expect(run({ ...a, apiKey: "OLD" }, [200]).calls).toMatchObject([
      { provider: "openai", key: { at: "/api_key", value: "A" } },
    ]);
  });

  it("lets a virtual key stand for the provider and the settings of Azure", () => {
    const azure = { resourceName: "r", deploymentId: "d", apiVersion: "v" };
    const target = { provider: "azure-openai", ...azure };
    expect(run({ ...target, virtualKey: "key" }, [200]).calls).toMatchObject([
      { provider: undefined, virtualKey: { at: "/virtualKey", value: "key" }, settings: {} },
    ]);
    expect(run({ ...target, apiKey: "A" }, [200]).calls).toMatchObject([
      {
        provider: "azure-openai",
        settings: { resource_name: "r", deployment_id: "d", api_version: "v" },
      },
    ]);
  });

  it("finds the config in a request body, and the body beside it", () => {
    const params = { user: "u" };
    const config = { mode: "single", options: [a] };
    for (const [whole, at] of [
      [{ config, params }, "/config/options/0"],
      [{ providerSettings: config, requestParams: params }, "/providerSettings/options/0"],
    ])
      expect(run(whole, [200]).calls).toMatchObject([{ at, params: { user: "u", model: "any" } }]);
  });

  it("reads the cache in every spelling; a target's own counts as a whole", () => {
    const above = { mode: "single", cache: "semantic" };
    const cacheOf = (own: object) =>
      run({ ...above, options: [{ ...a, ...own }] }, [200]).calls[0]?.cache;
    expect(cacheOf({})).toEqual({ mode: "semantic" });
    expect(cacheOf({ cache_status: "simple", cache_age: "max-age=60" })).toEqual({
      mode: "simple",
      max_age: 60,
    });
    expect(cacheOf({ cache: { mode: "simple", maxAge: 9 } })).toEqual({
      mode: "simple",
      max_age: 9,
    });
    expect(cacheOf({ cache: false })).toEqual({});
  });

  it("does not guess what a node led to that 1.0 did not have", () => {
    expect(oldTree({ strategy: { mode: "conditional" }, targets: [a] }).root.kind).toBe("unknown");
    const mixed = { mode: "fallback", options: [a, { override_params: { model: "@x/m" } }] };
    expect(oldTree(mixed).root).toMatchObject({ targets: [{}, { kind: "unknown" }] });
  });
});

import { describe, expect, it } from "vitest";
import { load } from "../../src/load.ts";
import type { Verified } from "../../src/migrate/verify/verified.ts";
import { verify } from "../../src/migrate/verify/verify.ts";

/** A config of 1.0 in which everything that can be lost is there to be lost. */
const before = {
  mode: "fallback",
  retry: 2,
  options: [
    {
      provider: "azure-openai",
      apiKey: "KEY_A",
      resourceName: "portkey",
      deploymentId: "gpt-35",
      apiVersion: "2022-12-01",
      retry: { attempts: 1, onStatusCodes: ["429", 524] },
      override_params: { model: "gpt-4", temperature: 0 },
    },
    {
      mode: "loadbalance",
      cache: "semantic",
      options: [
        { provider: "openai", virtual_key: "key-b", weight: 0.7 },
        { provider: "anthropic", api_key: "KEY_C", weight: 0.3, retry: { attempts: 3 } },
      ],
    },
  ],
};

const azure = {
  provider: "azure-openai",
  api_key: "KEY_A",
  resource_name: "portkey",
  deployment_id: "gpt-35",
  api_version: "2022-12-01",
  retry: { attempts: 1, on_status_codes: [429, 524] },
  override_params: { model: "gpt-4", temperature: 0 },
};
const virtual = { virtual_key: "key-b", weight: 0.7 };
const anthropic = { provider: "anthropic", api_key: "KEY_C", weight: 0.3, retry: { attempts: 3 } };
const balancer = {
  strategy: { mode: "loadbalance" },
  cache: { mode: "semantic" },
  targets: [virtual, anthropic],
};
const right = {
  strategy: { mode: "fallback" },
  retry: { attempts: 2 },
  targets: [azure, balancer],
};

/** The right config with another first target, or another balancer. */
function withFirst(target: object): object {
  return { ...right, targets: [target, balancer] };
}

function withBalanced(...targets: readonly object[]): object {
  return { ...right, targets: [azure, { ...balancer, targets }] };
}

function without(object: object, key: string): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

const wrong: readonly (readonly [string, object, string, readonly string[]])[] = [
  ["drops a weight", withBalanced(without(virtual, "weight"), anthropic), "target", []],
  ["rounds a weight", withBalanced(virtual, { ...anthropic, weight: 0.31 }), "target", []],
  [
    "swaps two weights",
    withBalanced({ ...virtual, weight: 0.3 }, { ...anthropic, weight: 0.7 }),
    "target",
    [],
  ],
  ["swaps targets of a balancer", withBalanced(anthropic, virtual), "target", []],
  ["swaps targets of a fallback", { ...right, targets: [balancer, azure] }, "target", []],
  ["drops a target", withBalanced(virtual), "target", []],
  ["drops the last target", { ...right, targets: [azure] }, "calls", []],
  [
    "makes a fallback of a balancer",
    { ...right, targets: [azure, { ...balancer, strategy: { mode: "fallback" } }] },
    "calls",
    [],
  ],
  ["makes a single of a fallback", { ...right, strategy: { mode: "single" } }, "calls", []],
  [
    "makes up statuses to go on after",
    { ...right, strategy: { mode: "fallback", on_status_codes: [429, 500] } },
    "calls",
    [],
  ],
  ["loses the statuses of a retry", withFirst({ ...azure, retry: { attempts: 1 } }), "target", []],
  [
    "loses one status of a retry",
    withFirst({ ...azure, retry: { attempts: 1, on_status_codes: [429] } }),
    "target",
    [],
  ],
  [
    "retries once more",
    withFirst({ ...azure, retry: { ...azure.retry, attempts: 2 } }),
    "target",
    [],
  ],
  ["loses the retry of a target", withFirst(without(azure, "retry")), "target", []],
  ["loses the retry above all targets", without(right, "retry"), "calls", []],
  [
    "loses all parameters",
    withFirst(without(azure, "override_params")),
    "params",
    ["model", "temperature"],
  ],
  [
    "loses a parameter",
    withFirst({ ...azure, override_params: { model: "gpt-4" } }),
    "params",
    ["temperature"],
  ],
  [
    "gives parameters as defaults",
    withFirst({ ...without(azure, "override_params"), default_params: azure.override_params }),
    "settings",
    ["default_params"],
  ],
  [
    "takes a parameter out",
    withFirst({ ...azure, drop_params: ["n"] }),
    "settings",
    ["drop_params"],
  ],
  ["adds a time limit", { ...right, request_timeout: 1000 }, "settings", ["request_timeout"]],
  ["passes a header on", { ...right, forward_headers: ["x-a"] }, "settings", ["forward_headers"]],
  ["adds a guardrail", { ...right, input_guardrails: ["pg-a"] }, "settings", ["input_guardrails"]],
  [
    "waits as long as an upstream says",
    withFirst({ ...azure, retry: { ...azure.retry, use_retry_after_headers: true } }),
    "settings",
    ["use_retry_after_headers"],
  ],
  [
    "breaks the circuit of a balancer",
    {
      ...right,
      targets: [
        azure,
        { ...balancer, strategy: { mode: "loadbalance", cb_config: { failure_threshold: 3 } } },
      ],
    },
    "settings",
    ["strategy.cb_config"],
  ],
  [
    "sends requests to one target for good",
    {
      ...right,
      targets: [azure, { ...balancer, strategy: { mode: "loadbalance", sticky: { ttl: 60 } } }],
    },
    "settings",
    ["strategy.sticky"],
  ],
  [
    "loses a setting",
    withFirst({ ...azure, api_version: "2023-05-15" }),
    "settings",
    ["api_version"],
  ],
  ["loses a key", withFirst(without(azure, "api_key")), "key", []],
  ["mixes keys up", withFirst({ ...azure, api_key: "KEY_C" }), "key", []],
  [
    "mixes virtual keys up",
    withBalanced({ ...virtual, virtual_key: "key-a" }, anthropic),
    "target",
    [],
  ],
  [
    "puts a virtual key for a provider",
    withBalanced({ provider: "openai", api_key: "key-b", weight: 0.7 }, anthropic),
    "target",
    [],
  ],
  ["loses a cache", { ...right, targets: [azure, without(balancer, "cache")] }, "cache", ["mode"]],
];

/** What a target of a provider cannot do without. */
const setupOf: Readonly<Record<string, object>> = {
  bedrock: { aws_region: "us-1", aws_access_key_id: "AKIA", aws_secret_access_key: "KEY_s" },
  "vertex-ai": { vertex_project_id: "p", vertex_region: "us-1" },
};

function verified(after: object): Verified {
  const loaded = load(JSON.stringify(after));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics, null, 1));
  return verify(before, loaded.value, { seed: 1, runs: 0 });
}

describe("verify", () => {
  it("compares nothing with what is no config", () => {
    const loaded = load(JSON.stringify(right));
    if (!loaded.ok) throw new Error("invalid");
    for (const none of [null, [before], "config"])
      expect(verify(none, loaded.value, { seed: 1, runs: 0 }).kind).toBe("unknown");
  });

  it("leaves what a mixed tree has of today as it is", () => {
    const today = { request_timeout: 900, drop_params: ["n"], default_params: { n: 1 } };
    const loaded = load(JSON.stringify({ ...right, ...today }));
    if (!loaded.ok) throw new Error("invalid");
    const found = verify({ ...before, ...today }, loaded.value, { seed: 1, runs: 0 });
    expect(found.kind).toBe("equivalent");
  });

  it.each([
    ["bedrock", "aws_region", "eu-1"],
    ["vertex-ai", "vertex_project_id", "p-1"],
    ["azure-openai", "ad_auth", "KEY_ad"],
    ["bedrock", "aws_secret_access_key", "KEY_aws"],
  ])("compares what %s is called with: %s", (provider, name, value) => {
    const target = { ...azure, ...setupOf[provider], provider };
    const old = { mode: "single", options: [{ ...target, [name]: value }] };
    const after = { strategy: { mode: "single" }, targets: [{ ...target, [name]: `${value}0` }] };
    const loaded = load(JSON.stringify(after));
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
    const found = verify(old, loaded.value, { seed: 1, runs: 0 });
    expect(found).toMatchObject({ kind: "different" });
    expect(JSON.stringify(found)).not.toMatch(/KEY_/);
    expect(JSON.stringify(found)).toContain(name);
  });

  it("lets a right migration pass", () => {
    expect(verified(right)).toMatchObject({ kind: "equivalent", tried: { complete: true } });
  });

  it.each(wrong)("finds out a migration that %s", (_, after, what, names) => {
    const found = verified(after);
    expect(found).toMatchObject({
      kind: "different",
      counterExample: { difference: { what, names } },
    });
    expect(JSON.stringify(found)).not.toMatch(/KEY_|key-[ab]/);
  });
});

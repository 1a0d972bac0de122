import { validatePlan, validateTrace } from "@pk-config/schema";
import { describe, expect, it } from "vitest";
import { runMain } from "../../test/run-main.ts";

const leaf = { provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" };

function balanced(count: number): string {
  const targets = Array.from({ length: count }, () => leaf);
  return JSON.stringify({ strategy: { mode: "loadbalance" }, targets });
}

function inOrder(...targets: readonly unknown[]): string {
  return JSON.stringify({ strategy: { mode: "fallback" }, targets });
}

const slugs = JSON.stringify({ provider: "@mine" });
const providers = JSON.stringify({
  version: 1,
  providers: { mine: { provider: "groq", api_key: { env: "MINE" } } },
});

describe("plan", () => {
  it("exits with 0 for a plan, 1 for a refused one, 1 for a config with errors", async () => {
    const files = { "a.json": JSON.stringify(leaf), "b.json": "{", "c.json": "{}" };
    expect((await runMain("plan a.json", { files })).code).toBe(0);
    expect((await runMain("plan b.json", { files })).code).toBe(1);
    const header = ["--header", "x-portkey-metadata: no"];
    const { code, out } = await runMain(["plan", "a.json", ...header], { files });
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining("bad-metadata") });
  });

  it("reads the config or the body from the standard input", async () => {
    const stdin = JSON.stringify(leaf);
    expect((await runMain("plan -", { stdin })).out).toContain("<stdin>:1:1");
    const files = { "a.json": stdin };
    const { out } = await runMain("plan a.json --body -", { files, stdin: "{}" });
    expect(out).toContain("content-type: application/json");
  });

  it("draws the same for the same seed, and only then", async () => {
    const files = { "a.json": balanced(3) };
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    const first = await Promise.all(
      seeds.map(async (seed) => (await runMain(`plan a.json --seed ${seed}`, { files })).out),
    );
    const again = await Promise.all(
      seeds.map(async (seed) => (await runMain(`plan a.json --seed ${seed}`, { files })).out),
    );
    expect(again).toEqual(first);
    expect(new Set(first.map((out) => /^1 {2}(\S+)/m.exec(out)?.[1])).size).toBe(3);
  });

  it("prints eight ways, and says how many there are", async () => {
    const { out } = await runMain("plan a.json", { files: { "a.json": balanced(10) } });
    expect(out).toContain("Way 8 of 10: 10 %");
    expect(out).not.toContain("Way 9 of 10");
    expect(out).toContain("and 2 ways more: --seed shows one, --json all");
    const nested = inOrder(JSON.parse(balanced(9)), JSON.parse(balanced(9)));
    const many = await runMain("plan a.json", { files: { "a.json": nested } });
    expect(many.out).toContain("Way 1 of more than 64");
    expect(many.out).toContain("and others, more than 64 in all: --seed shows any one");
    expect(many.out.split("\nWay 1 ")[0]?.match(/11\.11 %/g)).toHaveLength(18);
    const json = await runMain("plan a.json --json", { files: { "a.json": nested } });
    expect(JSON.parse(json.out)).toMatchObject({ version: 1, complete: false });
  });

  it("prints one plan as it is, with JSON on the output alone", async () => {
    const files = { "a.json": inOrder(leaf, { ...leaf, zzz: 1 }) };
    const { out, err } = await runMain("plan a.json --format json", { files });
    expect(JSON.parse(out)).toMatchObject({ version: 1, kind: "route", bound: { calls: 2 } });
    expect(err).toContain("1 warning: pk-config validate a.json");
    const wrong = await runMain("plan a.json --json", { files: { "a.json": "{" } });
    expect(wrong.out).toBe("");
    expect(wrong.err).toMatch(/a\.json:1:\d+ error PK/);
  });

  it("prints JSON that fits the published schemas", async () => {
    const files = { "a.json": inOrder(leaf, { ...leaf, retry: { attempts: 2 } }) };
    const plan = JSON.parse((await runMain("plan a.json --json", { files })).out);
    expect([validatePlan(plan), validatePlan.errors]).toEqual([true, null]);
    const argv = "plan a.json --json --outcome 1=dns,2=429:retry-after=1,3=timeout";
    const run = JSON.parse((await runMain(argv, { files })).out);
    expect(run).toMatchObject({ version: 1, plan });
    expect([validateTrace(run.trace), validateTrace.errors]).toEqual([true, null]);
  });

  it("shows every attempt of a long plan, each with its place", async () => {
    const files = { "a.json": inOrder(...Array.from({ length: 120 }, () => leaf)) };
    const { out } = await runMain("plan a.json", { files });
    expect(out).toMatch(/\n120 {2}\/targets\/119 {2}a\.json:1:\d+\n/);
    const curl = await runMain("plan a.json --curl", { files });
    expect(curl.out).toMatch(/\n# 120: \/targets\/119 a\.json:1:\d+\n/);
  });

  it("shows as many shares as somebody reads, and says how many there are more", async () => {
    const targets = Array.from({ length: 120 }, () => leaf);
    const files = { "a.json": JSON.stringify({ strategy: { mode: "loadbalance" }, targets }) };
    const { out } = await runMain("plan a.json", { files });
    expect(out).toContain("/targets/99  a.json:1:");
    expect(out).not.toContain("/targets/100  ");
    expect(out).toContain("and 20 targets more: --json shows all");
  });

  it("judges with the settings of the project file", async () => {
    const files = {
      "a.json": JSON.stringify({ ...leaf, zzz: 1 }),
      "pk-config.json": '{"rules": {"PK1101": "error"}}',
    };
    expect((await runMain("plan a.json", { files })).code).toBe(1);
    expect((await runMain("plan a.json --no-project", { files })).code).toBe(0);
    expect((await runMain("plan a.json --project other.json", { files })).code).toBe(2);
  });

  it("takes the catalogue of the flag, or else of the project file", async () => {
    const files = {
      "x/a.json": slugs,
      "x/pk-config.json": '{"providers": "p.json"}',
      "x/p.json": providers,
      "b.json": slugs,
      "p2.json": providers.replace("groq", "openai"),
    };
    expect((await runMain("plan x/a.json", { files })).out).toContain("variable MINE");
    for (const flag of ["--providers", "--catalogue"]) {
      const { out } = await runMain(`plan x/a.json ${flag} p2.json`, { files });
      expect(out).toContain("provider  openai");
    }
    const both = "plan x/a.json --catalogue p2.json --providers p2.json";
    expect((await runMain(both, { files })).code).toBe(2);
  });

  it("says by which flag a catalogue is named where one is missing", async () => {
    const { code, err } = await runMain("plan b.json", { files: { "b.json": slugs } });
    expect(code).toBe(1);
    expect(err).toContain("--providers FILE names a provider catalogue");
  });

  it("shows what serve does with a host of this machine, and how", async () => {
    const files = {
      "a.json": '{"provider": "openai", "custom_host": "http://127.0.0.1:11434/v1"}',
    };
    const refused = await runMain("plan a.json", { files });
    expect(refused.code).toBe(1);
    expect(refused.out).toContain("Refused with 500");
    expect(refused.err).toContain("--for serve trusts this machine");
    for (const flag of ["--for serve", "--trust-host 127.0.0.1"]) {
      const { code, out } = await runMain(`plan a.json ${flag}`, { files });
      expect(code).toBe(0);
      expect(out).toContain("http://127.0.0.1:11434/v1/chat/completions");
    }
    const other = { "a.json": '{"provider": "openai", "custom_host": "http://10.0.0.1/v1"}' };
    expect((await runMain("plan a.json --for serve", { files: other })).code).toBe(1);
  });

  it("has no plan for what serve does not start with", async () => {
    const files = { "a.json": JSON.stringify({ ...leaf, input_guardrails: ["pii"] }) };
    expect((await runMain("plan a.json", { files })).code).toBe(0);
    const { code, out } = await runMain("plan a.json --for serve", { files });
    expect(code).toBe(1);
    expect(out).toContain("error PK7022");
  });

  it.each([
    ['{"version": 2, "providers": {}}', "p.json:1:13: `version` of the catalogue must be 1."],
    ['{\n  "version": 1,', "p.json:2:"],
    ["[]", "p.json:1:1: The catalogue must be an object, not a list."],
    ['"openai"', "p.json:1:1: The catalogue must be an object, not a text."],
    ["", "p.json:1:1: "],
  ])("tells what is wrong with a catalogue: %j", async (text, words) => {
    const files = { "a.json": slugs, "p.json": text };
    const { code, out, err } = await runMain("plan a.json --catalogue p.json", { files });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`pk-config: ${words}`);
  });

  it("gives each balancer its shares to the last target, also those that get nothing", async () => {
    const [weight, ...rest] = [99_999, 1, 0, 0];
    const targets = [{ ...leaf, weight }, ...rest.map((one) => ({ ...leaf, weight: one }))];
    const cb_config = { failure_threshold: 3, cooldown_interval: 30_000 };
    const pool = { strategy: { mode: "loadbalance", cb_config }, targets };
    const files = { "a.json": JSON.stringify(pool) };
    const { out } = await runMain("plan a.json", { files });
    expect(out).toContain("├─ over 99.99 % /targets/0");
    expect(out).toContain("├─ under 0.01 % /targets/1");
    expect(out).toContain("└─ 0 % /targets/3");
    const more = { ...pool, targets: [...targets, leaf] };
    const open = { files: { "a.json": JSON.stringify(more) } };
    const shown = await runMain("plan a.json --open /targets/0", open);
    expect(shown.out).toContain("├─ 0 % /targets/0 (circuit open)");
    expect(shown.err).not.toContain("--open");
  });

  it("names the target that is left out, where it is known", async () => {
    const files = {
      "a.json": inOrder({ name: "gone", provider: "@gone" }, { prompt_id: "pp-1" }, leaf),
      "b.json": inOrder(leaf),
    };
    const { out } = await runMain("plan a.json --color never", { files, columns: 300 });
    expect(out).toContain("left out /targets/0 gone: ");
    expect(out).toContain("left out /targets/1: ");
    const { out: only } = await runMain("plan b.json", { files });
    expect(only).toContain("the root: fallback, its only target");
    const host = ["--header", "x-portkey-custom-host: ftp://h.example"];
    const refused = await runMain(["plan", "a.json", ...host], { files });
    expect(refused.out).not.toContain("left out the root");
  });

  it("says which header or slug a setting comes from", async () => {
    const files = { "a.json": JSON.stringify({ ...leaf, forward_headers: ["x-a"] }) };
    const headers = [
      "request-timeout: 0",
      "custom-host: https://h.example/v1",
      "forward-headers: x-b",
    ];
    const flags = headers.flatMap((header) => ["--header", `x-portkey-${header}`]);
    const { out } = await runMain(["plan", "a.json", ...flags, "--header", "x-b: 1"], { files });
    expect(out).toContain("completions  from the header x-portkey-custom-host");
    expect(out).toContain("none, switched off by 0  from the header x-portkey-request-timeout");
    expect(out).toContain("x-b from the request  from the header x-portkey-forward-headers");
  });

  it.each([
    ["plan a.json --header authorization: 9f8e7d6c5b4a", "Mind the quotes"],
    ["plan a.json --header authorization:Bearer 9f8e7d6c5b4a", "Mind the quotes"],
    ["plan --header authorization: 9f8e7d6c5b4a", "mind the quotes"],
    ["plan --header authorization:Bearer 9f8e7d6c5b4a", "mind the quotes"],
    ["plan a.json --seed -5", "--seed=-5"],
    ["plan a.json --now 2026-02-30", "--now cannot be"],
    ["plan a.json --now 2026-02-29T12:00:00Z", "--now cannot be"],
  ])("refuses %s in words that help", async (call, words) => {
    const { code, err } = await runMain(call, { files: { "a.json": JSON.stringify(leaf) } });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(words) });
    expect(err).not.toContain("9f8e7d6c5b4a");
  });

  it("takes a day that there is, and a seed below zero", async () => {
    const files = { "a.json": JSON.stringify(leaf) };
    const { code } = await runMain("plan a.json --now 2028-02-29 --seed=-5", { files });
    expect(code).toBe(0);
  });

  it("keeps within the screen, but for what cannot be broken", async () => {
    const files = { "a.json": inOrder(leaf, JSON.parse(balanced(2)), leaf) };
    for (const columns of [40, 80, 120, 200]) {
      const { out } = await runMain("plan a.json --color never", { files, columns });
      const broken = out.split("\n").filter((line) => line.trim().split(" ").length > 2);
      const widths = broken.filter((line) => !line.includes("://")).map((line) => line.length);
      expect(Math.max(...widths)).toBeLessThanOrEqual(Math.min(columns, 120));
    }
  });
});

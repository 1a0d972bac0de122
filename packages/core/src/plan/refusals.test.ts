import { describe, expect, it } from "vitest";
import { chat, planned, prodCatalogue, programOf, routed } from "../../test/plan/planned.ts";
import { compile } from "../compile/compile.ts";
import { loadSent } from "../load-sent.ts";
import type { Circumstances } from "./circumstances.ts";

const openai = { provider: "openai", api_key: "sk-a" };
const root = { retry: { attempts: 1 } };

/** The refusal of a request by its headers, which must be refused. */
function refusalBy(
  headers: Readonly<Record<string, string>>,
  circumstances: Partial<Circumstances> = {},
  config: object = root,
) {
  const made = planned(programOf(config), chat({ headers }), circumstances);
  if (made.kind !== "refused") throw new Error("planned");
  return made.refusal;
}

describe("the refusal of a request by what it says itself", () => {
  it.each([
    ["x-portkey-metadata", "[1]", "bad-metadata"],
    ["x-portkey-request-timeout", "5s", "bad-header"],
    ["x-portkey-forward-headers", "host", "bad-header"],
    ["x-user", "a\nb", "bad-header"],
    ["x-portkey-custom-host", "http://10.0.0.1/v1", "bad-host"],
    ["x-portkey-provider", "opnai", "unknown-provider"],
    ["x-portkey-provider", "@nowhere", "unknown-slug"],
    ["x-portkey-virtual-key", "nowhere", "unknown-slug"],
  ])("names the header %s of the value %j", (name, value, reason) => {
    expect(refusalBy({ [name]: value })).toMatchObject({ reason, status: 400, param: name });
  });

  it("names the member of the body that chooses the provider", () => {
    const body = { kind: "json", value: { model: "@nowhere/gpt-4o" } } as const;
    const config = { passthrough: true };
    expect(planned(programOf(config), chat({ body }))).toMatchObject({
      refusal: { reason: "unknown-slug", status: 400, param: "model" },
    });
  });

  it("names the header by which a key of the gateway would go to a host of the caller's", () => {
    const headers = { "x-portkey-custom-host": "https://llm.example.com/v1" };
    const circumstances = { catalogue: prodCatalogue };
    const refusal = refusalBy(headers, circumstances, { provider: "@prod" });
    expect(refusal).toMatchObject({ reason: "bad-host", param: "x-portkey-custom-host" });
  });

  it("names no header where the config is at fault", () => {
    expect(refusalBy({}, {}, { provider: "@nowhere" })).not.toHaveProperty("param");
  });

  it("says what was sent and what was meant, unless it looks like a key", () => {
    const provider = (value: string) => refusalBy({ "x-portkey-provider": value });
    expect(provider("opnai").message).toBe('There is no provider "opnai": did you mean "openai"?');
    const secret = provider("sk-canary-9f8e7d6c5b4a");
    expect(JSON.stringify(secret)).not.toContain("9f8e7d6c5b4a");
    expect(provider("@prd").message).toBe(
      'The slug "@prd" names no entry of the provider catalogue.',
    );
  });

  it("tells callers of no slug, since whoever knows one can use it", () => {
    const config = { provider: "@prd" };
    const catalogue = prodCatalogue;
    expect(refusalBy({}, { catalogue }, config).message).toContain('did you mean "@prod"?');
    for (const refusal of [
      refusalBy({}, { catalogue, keysAreCallers: true }, config),
      refusalBy({ "x-portkey-provider": "@prd" }, { catalogue }),
      refusalBy({ "x-portkey-virtual-key": "prd" }, { catalogue }),
    ])
      expect(refusal.message).not.toContain("prod");
  });

  it("is no fault of the config where only the request names the provider", () => {
    const azure = refusalBy({ "x-portkey-provider": "azure-openai" });
    expect(azure).toMatchObject({
      reason: "missing-setting",
      status: 400,
      param: "x-portkey-provider",
    });
    const nowhere = refusalBy({ "x-portkey-provider": "triton" });
    expect(nowhere).toMatchObject({ status: 400 });
  });
});

describe("the words of refusals", () => {
  it("count one condition as one", () => {
    const router = (conditions: readonly object[]) => ({
      strategy: { mode: "conditional", conditions },
      targets: [{ name: "a", ...openai }],
    });
    const one = { query: { "metadata.plan": "paid" }, then: "a" };
    const two = { query: { "metadata.plan": "free" }, then: "a" };
    const message = (conditions: readonly object[]) => {
      const loaded = loadSent(JSON.stringify(router(conditions)));
      const made = loaded.ok ? planned(compile(loaded.value), chat()) : undefined;
      return made?.kind === "refused" ? made.refusal.message : "";
    };
    expect(message([one])).toMatch(/^The only condition does not hold for this request/);
    expect(message([one, two])).toMatch(/^None of the 2 conditions holds for this request/);
  });

  it("name ways out that there are", () => {
    const config = { strategy: { mode: "single" }, targets: [{ provider: "groq", api_key: "k" }] };
    const made = planned(programOf(config), chat({ path: "/v1/messages" }));
    const { hint } = made.kind === "refused" ? made.refusal : { hint: "" };
    expect(hint).toContain("`@pk-config/transport-portkey`");
    expect(hint).toContain('"custom_host"');
  });

  it("name no flag of a command", () => {
    expect(refusalBy({}, {}, { provider: "@nowhere" }).hint).not.toContain("--");
  });

  it("say which target a fallback goes without", () => {
    const inner = { strategy: { mode: "single" }, targets: [{ provider: "@nowhere" }] };
    const plan = routed({ strategy: { mode: "fallback" }, targets: [inner, openai] });
    expect(plan.decisions.at(-1)).toMatchObject({
      kind: "refused",
      at: "",
      target: "/targets/0",
      refusal: { at: "/targets/0/targets/0" },
    });
  });
});

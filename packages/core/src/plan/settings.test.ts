import { describe, expect, it } from "vitest";
import { chat, planned, programOf, routed } from "../../test/plan/planned.ts";
import { readCatalogue } from "../catalogue/read-catalogue.ts";

const azure = { provider: "azure-openai", api_key: "k", resource_name: "r", deployment_id: "d" };

describe("the settings of a target", () => {
  const urlOf = (target: object, entry?: object) => {
    const read = readCatalogue({ version: 1, providers: entry === undefined ? {} : { az: entry } });
    if (Array.isArray(read)) throw new Error(read[0]?.message);
    const config = { strategy: { mode: "single" }, targets: [target] };
    return routed(config, {}, { catalogue: read }).attempts[0]?.call.url;
  };
  const v1 = /\/openai\/v1\/chat\/completions$/;

  it.each([{ api_version: "v1" }, { azure_api_version: "v1" }])(
    "choose the address in any spelling: %j",
    (version) => {
      expect(urlOf({ ...azure, ...version })).toMatch(v1);
    },
  );

  it("take the usual spelling where both are given, and the other where it is empty", () => {
    const dated = { api_version: "2024-10-21", azure_api_version: "v1" };
    expect(urlOf({ ...azure, ...dated })).toContain("/deployments/");
    expect(urlOf({ ...azure, api_version: "", azure_api_version: "v1" })).toMatch(v1);
  });

  it("do not take those of another provider", () => {
    const other = { api_version: "2024-10-21", openai_api_version: "v1" };
    expect(urlOf({ ...azure, ...other })).toContain("/deployments/");
  });

  it.each(["resource_name", "deployment_id", "api_version"])(
    "do not put a key into an address: %s",
    (name) => {
      const key = `sk-proj-${"4f9a1c7e2b8d".repeat(2)}`;
      const target = { ...azure, api_version: "2024-10-21", [name]: key };
      const config = { strategy: { mode: "single" }, targets: [target] };
      expect(JSON.stringify(planned(programOf(config), chat()))).not.toContain("4f9a1c7e2b8d");
    },
  );

  it("are the target's own before those of its catalogue entry", () => {
    const settings = { resource_name: "r", deployment_id: "d", api_version: "2024-10-21" };
    const entry = { provider: "azure-openai", settings };
    expect(urlOf({ provider: "@az" }, entry)).toContain("/deployments/");
    expect(urlOf({ provider: "@az", azure_api_version: "v1" }, entry)).toMatch(v1);
    const { api_version: _, ...others } = settings;
    const spelled = { ...others, azure_api_version: "v1" };
    expect(urlOf({ provider: "@az" }, { ...entry, settings: spelled })).toMatch(v1);
  });
});

import { describe, expect, it } from "vitest";
import { prodCatalogue, programOf } from "../../test/plan/planned.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { survey } from "./survey.ts";

/** What came of each target: the host of its call, or the reason why there is none. */
function surveyed(config: object, catalogue?: Catalogue) {
  return survey(programOf(config), { catalogue }).map((one) => {
    if (one.kind === "refused") return [one.target, one.refusal.reason];
    return [one.target, one.kind === "open" ? "open" : one.call.url.split("/")[2]];
  });
}

describe("survey", () => {
  it("says of each target whether it can be called, however deep it stands", () => {
    const inner = { strategy: { mode: "loadbalance" }, targets: [{ provider: "@prod" }] };
    const targets = [{ provider: "@gone" }, inner, { provider: "groq", api_key: "k" }];
    const config = { strategy: { mode: "fallback" }, targets };
    expect(surveyed(config, prodCatalogue)).toEqual([
      ["/targets/0", "unknown-slug"],
      ["/targets/1/targets/0", "api.openai.com"],
      ["/targets/2", "api.groq.com"],
    ]);
    expect(surveyed(config).map(([, came]) => came)).toEqual([
      "unknown-slug",
      "unknown-slug",
      "api.groq.com",
    ]);
  });

  it("asks of all that callers can ask for, whatever the provider speaks", () => {
    expect(surveyed({ provider: "voyage", api_key: "k" })).toEqual([["", "api.voyageai.com"]]);
    expect(surveyed({ provider: "anthropic", api_key: "k" })).toEqual([["", "api.anthropic.com"]]);
    const aws = { slug: "aws", provider: "bedrock", headers: [], settings: {} };
    const catalogue: Catalogue = new Map([["aws", aws]]);
    expect(surveyed({ provider: "@aws" }, catalogue)).toEqual([["", "unsupported-endpoint"]]);
  });

  it("leaves open what requests have a say in", () => {
    expect(surveyed({ retry: { attempts: 1 } })).toEqual([["", "open"]]);
    const targets = [{ passthrough: true }, { prompt_id: "pp-1" }];
    expect(surveyed({ strategy: { mode: "fallback" }, targets })).toEqual([
      ["/targets/0", "open"],
      ["/targets/1", "prompt-template"],
    ]);
  });
});

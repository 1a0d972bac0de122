import { describe, expect, it } from "vitest";
import { chat, prodCatalogue, routed } from "../../test/plan/planned.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";
import type { IncomingRequest } from "../request/incoming.ts";
import { readRequest } from "../request/read-request.ts";
import { targetSent } from "./target-sent.ts";

const translator = "http://gateway.example.com/v1";

/** The target of the first call that is planned for a config. */
function sent(
  config: object,
  changes: Partial<IncomingRequest> = {},
  catalogue: Catalogue = prodCatalogue,
) {
  const read = readRequest(chat(changes));
  if (!read.ok) throw new Error(read.refusal.message);
  const [attempt] = routed(config, changes, { catalogue, translator }).attempts;
  if (attempt === undefined) throw new Error("no attempt");
  return targetSent(attempt.call, { config, request: read.request, catalogue });
}

const openai = { provider: "openai", api_key: "sk-a" };

describe("targetSent", () => {
  it("gives a target its own members and what it inherits, nearest first", () => {
    const config = {
      strategy: { mode: "fallback" },
      custom_host: "https://a.example.com/v1",
      strict_open_ai_compliance: false,
      retry: { attempts: 2 },
      targets: [
        {
          strategy: { mode: "single" },
          custom_host: "https://b.example.com/v1",
          targets: [{ ...openai, retry: { attempts: 0 }, openai_project: "p" }],
        },
      ],
    };
    expect(sent(config)).toEqual({
      ...openai,
      custom_host: "https://b.example.com/v1",
      strict_open_ai_compliance: false,
      retry: { attempts: 0 },
      openai_project: "p",
    });
  });

  it("leaves out parameters, which are in the body", () => {
    const params = { override_params: { n: 1 }, default_params: { n: 1 }, drop_params: ["m"] };
    expect(sent({ ...openai, ...params })).toEqual(openai);
  });

  it("puts in place of a slug what it stands for", () => {
    const catalogue: Catalogue = new Map([
      [
        "east",
        {
          slug: "east",
          provider: "bedrock",
          apiKeyVariable: "EAST_KEY",
          headers: [],
          settings: { aws_region: "us-east-1", aws_service: "bedrock" },
        },
      ],
      ["own", { slug: "own", customHost: "https://c.example.com/v1", headers: [], settings: {} }],
    ]);
    const root = { retry: { attempts: 1 } };
    const east = { provider: "bedrock", aws_region: "us-east-1", aws_service: "bedrock" };
    expect(sent({ provider: "@east" }, {}, catalogue)).toEqual(east);
    expect(sent({ virtual_key: "east" }, {}, catalogue)).toEqual(east);
    expect(sent({ provider: "@east", aws_region: "eu-west-1" }, {}, catalogue)).toEqual({
      ...east,
      aws_region: "eu-west-1",
    });
    for (const headers of [{ "x-portkey-provider": "@east" }, { "x-portkey-virtual-key": "east" }])
      expect(sent(root, { headers }, catalogue)).toEqual({ ...root, ...east });
    expect(sent({ provider: "@own" }, {}, catalogue)).toEqual({
      custom_host: "https://c.example.com/v1",
    });
  });

  it("lets the request's host win, and its provider where the root names none", () => {
    const headers = {
      "x-portkey-provider": "groq",
      "x-portkey-custom-host": "https://d.example.com/v1",
    };
    const config = { custom_host: "https://a.example.com/v1" };
    expect(sent(config, { headers })).toEqual({
      provider: "groq",
      custom_host: "https://d.example.com/v1",
    });
  });

  it("takes __proto__ for a key like any other", () => {
    const config: object = JSON.parse('{"provider": "openai", "__proto__": {"polluted": true}}');
    const [attempt] = routed({ provider: "openai" }).attempts;
    const read = readRequest(chat());
    if (!read.ok || attempt === undefined) throw new Error("not planned");
    const target = targetSent(attempt.call, { config, request: read.request });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect(Object.keys(target)).toEqual(["__proto__", "provider"]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localSuffixes, metadataNames } from "./address-ranges.ts";
import { classifyHost } from "./classify-host.ts";
import { parseHostUrl } from "./host-url.ts";
import { plainHost } from "./plain-host.ts";
import { wildcardDomains } from "./wildcard-dns.ts";

describe("plainHost", () => {
  it.each([
    ["https://api.openai.com", "api.openai.com"],
    ["https://api.mistral.ai/v1", "api.mistral.ai"],
    ["https://gpu-17.llm.contoso.com/openai/deployments/x.y_z/", "gpu-17.llm.contoso.com"],
  ])("sees at once that %s is plain", (text, host) => {
    expect(plainHost(text)).toBe(host);
  });

  it.each([
    "http://api.openai.com",
    "https://api.openai.com:443/v1",
    "https://u@api.openai.com/v1",
    "https://API.openai.com/v1",
    "https://api.openai.com/v1?x=1",
    "https://com/v1",
    "https://x.co.uk/v1",
    "https://MODEL_URL/v1",
    "https://your-host.com/v1",
  ])("leaves %s to the others", (text) => {
    expect(plainHost(text)).toBeUndefined();
  });

  it("takes no host for plain that is anything but public", () => {
    const ending = fc.constantFrom(
      ...metadataNames,
      ...wildcardDomains,
      ...localSuffixes,
      "com",
      "ai",
      "net",
      "org",
      "dev",
      "cloud",
      "app",
    );
    const label = fc.stringMatching(/^[a-z\d-]{1,5}$/);
    fc.assert(
      fc.property(
        fc.array(label, { maxLength: 4 }),
        ending,
        fc.constantFrom("", "/v1", "/v1/"),
        (labels, end, path) => {
          const text = `https://${[...labels, end].join(".")}${path}`;
          const host = plainHost(text);
          if (host === undefined) return;
          expect(parseHostUrl(text)).toMatchObject({ kind: "url", host, credentials: false });
          expect(classifyHost(host)).toEqual({ kind: "public" });
        },
      ),
    );
  });

  it("answers at once for any text", () => {
    expect(plainHost(`https://${"a.".repeat(200_000)}`)).toBeUndefined();
    expect(plainHost(`https://${"a-".repeat(200_000)}.com`)).toBeDefined();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { load } from "../../../load.ts";

/** Texts with the mixture of a live key; none holds a word of a stand-in. */
const secret = fc
  .array(fc.constantFrom("Kd8sW2xV", "q5Zr7TmB", "4nHc9LfY", "p3GjR6uE", "a1Xo0vNi", "Qy8bDe2M"), {
    minLength: 4,
    maxLength: 8,
  })
  .filter((parts) => new Set(parts).size > 2)
  .map((parts) => parts.join(""));

const key = fc.constantFrom("api_key", "aws_secret_access_key", "access_token", "azure_ad_token");

describe("a secret in a config", () => {
  it("is told once, wherever it stands, and never shown", () => {
    fc.assert(
      fc.property(secret, key, fc.nat(3), (text, name, depth) => {
        let config: object = {
          provider: "openai",
          forward_headers: ["access_token"],
          [name]: text,
        };
        for (let level = 0; level < depth; level++) {
          config = { strategy: { mode: "single" }, targets: [config] };
        }
        const { diagnostics } = load(JSON.stringify(config));
        expect(diagnostics.filter(({ code }) => code === "PK6001")).toHaveLength(1);
        expect(JSON.stringify(diagnostics)).not.toContain(text);
      }),
    );
  });

  it("is never shown by any other finding about the same member either", () => {
    fc.assert(
      fc.property(
        secret,
        fc.constantFrom(
          "apiKey",
          "api-key",
          "Authorization",
          "custom_host",
          "api_keys",
          "virtualKey",
        ),
        (text, name) => {
          const config = {
            provider: "openai",
            forward_headers: [`X: ${text}`],
            [name]: `sk-${text}`,
          };
          const { diagnostics } = load(JSON.stringify(config));
          expect(JSON.stringify(diagnostics)).not.toContain(text);
        },
      ),
    );
  });

  it("is found in every object and list of a config", () => {
    const text = "sk-Kd8sW2xVq5Zr7TmB4nHc9LfYp3GjR6uE";
    const places = load(
      JSON.stringify({
        strategy: { mode: "single" },
        default_params: { stop: ["x", text] },
        override_params: { tools: [{ headers: { Authorization: `Bearer ${text}` } }] },
        before_request_hooks: [
          {
            type: "guardrail",
            checks: [{ id: "x.y", parameters: { credentials: { apiKey: text } } }],
          },
        ],
        targets: [{ name: "a", virtual_key: text }],
      }),
    ).diagnostics.flatMap(({ code, pointer }) => (code === "PK6001" ? [pointer] : []));
    expect(places.sort()).toEqual([
      "/before_request_hooks/0/checks/0/parameters/credentials/apiKey",
      "/default_params/stop/1",
      "/override_params/tools/0/headers/Authorization",
      "/targets/0/virtual_key",
    ]);
  });
});

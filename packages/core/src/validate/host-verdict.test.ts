import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePoint } from "../../test/code-point.ts";
import { hostVerdict } from "./host-verdict.ts";

describe("hostVerdict", () => {
  it.each([
    ["https://llm.contoso.com/v1", undefined],
    ["https://llm.contoso.com:8443/v1", undefined],
    ["http://llm.contoso.com/v1", "PK6002"],
    ["https://10.0.0.5/v1", "PK6003"],
    ["http://10.0.0.5/v1", "PK6003"],
    ["http://ollama:11434", "PK6003"],
    ["http://192.0.2.7/v1", "PK6003"],
    ["http://169.254.169.254/", "PK6004"],
    ["http://user:pw@169.254.169.254:22/", "PK6004"],
    ["http://2852039166/", "PK6005"],
    ["http://user:pw@0x7f.1:22/", "PK6005"],
    ["http://user:pw@10.0.0.5:22/", "PK6006"],
    ["https://user@llm.contoso.com/v1", "PK6006"],
    ["https://llm.contoso.com/sk-canary-9f8e7d6c5b4a/v1", "PK6015"],
    ["http://10.0.0.5:22/sk-canary-9f8e7d6c5b4a", "PK6015"],
    ["https://user@llm.contoso.com/sk-canary-9f8e7d6c5b4a", "PK6006"],
    ["https://llm.contoso.com/hf-inference-endpoint-2/v1", undefined],
    ["http://10.0.0.5:22/", "PK6012"],
    ["https://llm.contoso.com:6379/v1", "PK6012"],
    ["http://localhost:11434", "PK6013"],
    ["http://[::1]:8000/v1", "PK6013"],
    ["not a url", undefined],
    ["http://MODEL_URL/v1", undefined],
    ["http://a..b/v1", undefined],
  ])("says of %s only the gravest: %s", (text, code) => {
    expect(hostVerdict(text, [])?.code).toBe(code);
  });

  it.each([
    ["http://10.0.0.5:8000/v1", ["10.0.0.5"]],
    ["http://llm.corp.internal/v1", ["*.corp.internal"]],
    ["http://llm.contoso.com/v1", ["llm.contoso.com"]],
    ["http://localhost:11434", ["localhost"]],
    ["http://app.10-0-0-1.nip.io/v1", ["*.10-0-0-1.nip.io"]],
  ])("has nothing to say of %s where %j is trusted", (text, trusted) => {
    expect(hostVerdict(text, trusted)).toBeUndefined();
  });

  it.each([
    ["http://169.254.169.254/", ["169.254.169.254"], "PK6004"],
    ["http://metadata.google.internal/", ["*.google.internal"], "PK6004"],
    ["http://2852039166/", ["2852039166"], "PK6005"],
    ["http://169-254-169-254.nip.io/", ["*.nip.io"], "PK6005"],
    ["https://user:pw@10.0.0.5/", ["10.0.0.5"], "PK6006"],
    ["http://10.0.0.5:25/", ["10.0.0.5"], "PK6012"],
    ["https://10.0.0.5/sk-canary-9f8e7d6c5b4a/v1", ["10.0.0.5"], "PK6015"],
  ])("trusts %s by %j in nothing that is wrong on every machine", (text, trusted, code) => {
    expect(hostVerdict(text, trusted)).toMatchObject({ code, certain: true });
  });

  it("never shows the user name or password of a URL", () => {
    const word = fc.stringMatching(/^[A-Z]{8,20}$/).map((text) => `Zq${text}`);
    const host = fc.constantFrom("llm.contoso.com", "10.0.0.5", "2852039166", "169.254.169.254");
    fc.assert(
      fc.property(word, word, host, (user, password, name) => {
        const verdict = hostVerdict(`https://${user}:${password}@${name}/v1`, []);
        expect(verdict).toBeDefined();
        expect(JSON.stringify(verdict)).not.toContain(user);
        expect(JSON.stringify(verdict)).not.toContain(password);
      }),
    );
  });

  it("answers for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), fc.array(fc.string()), (text, trusted) => {
        for (const url of [text, `http://${text}`]) {
          expect(() => hostVerdict(url, trusted)).not.toThrow();
        }
      }),
    );
  });
});

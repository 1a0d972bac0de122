import { describe, expect, it } from "vitest";
import { reportsIn, migrating as run, secret } from "../../test/migrating.ts";

describe("migrate --request", () => {
  it("prints the new request, and its report on the error stream", async () => {
    const call = `curl https://api.portkey.ai/v1/chatComplete -H 'x-portkey-api-key: sk-canary-${secret}' -H 'x-portkey-mode: proxy openai' -d '{}'\n`;
    const { out, err } = await run("--request call.sh", { "call.sh": call });
    expect(out).toContain("https://api.portkey.ai/v1/chat/completions");
    expect(out + err).not.toContain(secret);
    expect(err).toContain("PK42");
    const shown = await run("--request - --show-secrets", {}, { stdin: call });
    expect(shown.out).toContain(secret);
    const json = await run("--request call.sh --report json", { "call.sh": call });
    expect(json.out).toBe(out);
    expect(reportsIn(json.err)).toMatchObject([{ request: { file: "call.sh", form: "curl" } }]);
  });

  it("says what is no request", async () => {
    const { code, err } = await run("--request a.txt", { "a.txt": "hello" });
    expect(code).toBe(2);
    expect(err).toContain("a.txt: The text is no request.");
    expect((await run("--request none")).err).toContain("none: no such file or folder");
  });
});

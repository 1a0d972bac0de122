import { afterEach, describe, expect, it, vi } from "vitest";
import { ask, errorOf } from "../test/ask.ts";
import { scriptedTransport } from "../test/scripted-transport.ts";
import { configOfRequest } from "./config-of-request.ts";
import { createAnswerer } from "./create-answerer.ts";
import { gatewayLimits } from "./gateway-limits.ts";

const text = JSON.stringify({ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" });
const watched = JSON.stringify({
  strategy: { mode: "fallback", cb_config: { failure_threshold: 1, cooldown_interval: 30_000 } },
  targets: [{ provider: "openai", api_key: "sk-canary-9f8e7d6c5b4a" }],
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the config of a request", () => {
  it("is compiled once for each text, however many requests bring it at once", async () => {
    const transport = scriptedTransport();
    const sent = configOfRequest({ transport }, gatewayLimits);
    expect(sent(text)).toBe(sent(text));
    const named = configOfRequest({ transport, configSource: async () => text }, gatewayLimits);
    const both = await Promise.all([named("pc-1"), named("pc-2")]);
    expect(both[0]).toBe(both[1]);
  });

  it.each([undefined, null])("is unknown where its source gives %s", async (nothing) => {
    const answer = createAnswerer({ transport: scriptedTransport(), configSource: () => nothing });
    const told = await ask(answer, { headers: { "x-portkey-config": "pc-1" } });
    expect([told.status, errorOf(told)["code"]]).toEqual([400, "unknown-config"]);
  });

  it("is hashed where circuits are kept for it, and only once they are asked for", async () => {
    const digest = vi.spyOn(crypto.subtle, "digest").mockRejectedValue(new TypeError("not here"));
    const answers = [text, watched].map((config) => {
      const seen: string[] = [];
      const observer = ({ kind }: { readonly kind: string }) => void seen.push(kind);
      return { seen, answer: createAnswerer({ transport: scriptedTransport(), config, observer }) };
    });
    expect(digest).not.toHaveBeenCalled();
    for (const { answer } of answers) expect((await ask(answer)).status).toBe(200);
    expect(digest).toHaveBeenCalledTimes(1);
    await expect.poll(() => answers[1]?.seen).toContain("store-failed");
    expect(answers[0]?.seen).not.toContain("store-failed");
  });
});

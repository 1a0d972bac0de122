import { readCatalogue } from "@pk-config/core";
import { describe, expect, it } from "vitest";
import { type Asked, ask, errorOf } from "../test/ask.ts";
import { type ScriptedTransport, scriptedTransport } from "../test/scripted-transport.ts";
import { createAnswerer } from "./create-answerer.ts";
import type { Exchange } from "./exchange.ts";
import type { GatewayOptions } from "./gateway-options.ts";
import type { GatewaySeen } from "./observer.ts";

const key = "sk-canary-9f8e7d6c5b4a";
const openai = { provider: "openai", api_key: key };
const inline = (config: unknown) => ({
  "x-portkey-config": typeof config === "string" ? config : JSON.stringify(config),
});

type Answered = Extract<GatewaySeen, { readonly kind: "answered" }>;

/** A gateway of a test, with all that it tells. */
function watched(options: Partial<GatewayOptions> = {}) {
  const seen: GatewaySeen[] = [];
  const transport: ScriptedTransport = scriptedTransport();
  const observer = (told: GatewaySeen) => seen.push(told);
  const answer = createAnswerer({ transport, observer, ...options });
  const answered = () =>
    seen.flatMap((told): Answered[] => (told.kind === "answered" ? [told] : []));
  const last = async (asked: Asked) => {
    const told = await ask(answer, asked);
    return { error: errorOf(told), seen: answered().at(-1) };
  };
  return { answer, transport, seen, answered, last };
}

describe("a request that is refused", () => {
  it.each<[string, Asked, string]>([
    ["x-user", { headers: { "x-user": "a\u0001b" } }, "bad-header"],
    ["x-portkey-metadata", { headers: { "x-portkey-metadata": "[]" } }, "bad-metadata"],
    ["x-portkey-config", { headers: { "x-portkey-config": "pc-1" } }, "unknown-config"],
    ["content-type", { headers: { "content-type": "text/csv" } }, "bad-content-type"],
    ["x-portkey-provider", { headers: { "x-portkey-provider": "opnai" } }, "unknown-provider"],
  ])("says in its error and to the observer that it is for %s", async (param, asked, code) => {
    const { error, seen } = await watched().last(asked);
    expect(error).toMatchObject({ code, param });
    expect(seen).toMatchObject({ code, param, why: expect.any(String) });
    // What to do about it is for the caller.
    expect(String(error["message"]).startsWith(seen?.why ?? "-")).toBe(true);
    expect(JSON.stringify(seen)).not.toContain("\u0001");
  });

  it("says which findings of its config are in the way", async () => {
    const config = { ...openai, retry: { count: 3 } };
    const { error, seen } = await watched().last({ headers: inline(config) });
    expect(error).toMatchObject({ code: "invalid-config", diagnostics: [{ code: "PK1105" }] });
    expect(seen).toMatchObject({ code: "invalid-config", findings: ["PK1105"] });
    expect(seen?.why).toContain("`count`");
    expect(JSON.stringify([error, seen])).not.toContain(key);
  });

  it("does not show its caller a config that it only names, and the observer what is wrong", async () => {
    const { last } = watched({ configSource: () => '{"provider": "openai", "retry": 3}' });
    const { error, seen } = await last({ headers: { "x-portkey-config": "pc-1" } });
    expect(error).not.toHaveProperty("diagnostics");
    expect(seen?.findings).toEqual([expect.stringMatching(/^PK11/)]);
  });

  it("speaks of no file where the config came in a header", async () => {
    const { error } = await watched().last({ headers: inline("[]") });
    expect(error["message"]).not.toMatch(/\bfile\b/);
  });

  it("says how health is asked for", async () => {
    const { error } = await watched().last({ path: "/health" });
    expect(error).toMatchObject({ code: "unknown-route" });
    expect(error["message"]).toBe("The health of the gateway is asked for by GET.");
  });
});

describe("a config that runs with findings", () => {
  const misplaced = { ...openai, on_status_codes: [429] };

  it("is told with its first request, and no more", async () => {
    const { answer, answered } = watched();
    for (const config of [misplaced, misplaced, openai])
      await ask(answer, { headers: inline(config) });
    expect(answered().map(({ findings }) => findings)).toEqual([["PK1104"], undefined, undefined]);
  });

  it("is told what nobody performs, and not that it holds a key of its caller", async () => {
    const config = { ...openai, cache: { mode: "simple" }, input_guardrails: ["pii"] };
    const own = `sk-proj-${"a1B2c3D4".repeat(5)}`;
    const { answer, answered } = watched();
    await ask(answer, { headers: inline({ ...config, api_key: own }) });
    expect(answered()[0]?.findings).toEqual(["PK7021", "PK7022"]);
  });

  it("is none where the headers say it all", async () => {
    const { answer, answered } = watched();
    await ask(answer, { headers: { "x-portkey-provider": "openai" } });
    expect(answered()[0]).not.toHaveProperty("findings");
  });

  it("is judged by the hosts that the gateway trusts, and by who sends its calls", async () => {
    const config = { ...openai, custom_host: "http://10.0.0.1/v1", output_guardrails: ["pii"] };
    const trusting = watched({ trustedHosts: ["10.0.0.1"] });
    await ask(trusting.answer, { headers: inline(config) });
    expect(trusting.answered()[0]?.findings).toEqual(["PK7022"]);
    const translator = "https://gateway.example.com/v1";
    const through = watched({ transport: { ...scriptedTransport(), translator } });
    await ask(through.answer, { headers: inline({ ...openai, output_guardrails: ["pii"] }) });
    expect(through.answered()[0]).not.toHaveProperty("findings");
  });
});

describe("a call that cannot be sent", () => {
  const catalogue = readCatalogue({
    version: 1,
    providers: { prod: { provider: "openai", api_key: { env: "PROD_KEY" } } },
  });
  if (Array.isArray(catalogue)) throw new Error(catalogue[0]?.message);

  it.each([
    [{}, "is missing here", "the environment variable PROD_KEY of @prod is not set"],
    [
      { PROD_KEY: `${key}\n` },
      "is one that no header can have",
      "the environment variable PROD_KEY of @prod has a value that no header can have",
    ],
  ])(
    "says what it lacks, by the name of the variable and never by its value",
    async (environment, words, why) => {
      const config = JSON.stringify({ provider: "@prod" });
      const { last, seen, transport } = watched({ config, catalogue, environment });
      const { error } = await last({});
      expect(error).toMatchObject({ code: "upstream-unsendable" });
      expect(error["message"]).toContain(words);
      expect(error["message"]).not.toContain("PROD_KEY");
      const events = seen.flatMap((told) => (told.kind === "run" ? [told.seen] : []));
      expect(events).toContainEqual(expect.objectContaining({ kind: "event", why }));
      expect(JSON.stringify(seen)).not.toContain(key);
      expect(transport.sent).toEqual([]);
    },
  );

  it("says where in the config the value stands", async () => {
    const config = {
      strategy: { mode: "single" },
      targets: [{ ...openai, api_key: `${key}\r\n` }],
    };
    const { answer, seen } = watched();
    await ask(answer, { headers: inline(config) });
    const why = "/targets/0/api_key of the config has a value that no header can have";
    expect(seen).toContainEqual(
      expect.objectContaining({ seen: expect.objectContaining({ why }) }),
    );
  });
});

describe("a caller who goes away inside an upload", () => {
  it("is told as one, whether the body is kept or passed on", async () => {
    const gone = new AbortController();
    const { answer, answered } = watched({ config: JSON.stringify(openai) });
    const exchange: Exchange = {
      method: "POST",
      path: "/v1/chat/completions",
      headers: { "content-type": "application/json" },
      body: {
        length: 10,
        read: async () => {
          gone.abort();
          return { kind: "broken" };
        },
      },
    };
    expect((await answer(exchange, gone.signal)).status).toBe(499);
    expect(answered()).toMatchObject([{ status: 499, code: "caller-gone" }]);
  });
});

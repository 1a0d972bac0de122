import { describe, expect, it } from "vitest";
import { memoryServing } from "../../test/memory-serving.ts";
import { runMain } from "../../test/run-main.ts";
import { startServe, until } from "../../test/run-serve.ts";

const key = "sk-canary-9f8e7d6c5b4a";
const fallback = (...targets: readonly object[]) =>
  JSON.stringify({ strategy: { mode: "fallback" }, targets });
const slugs = fallback({ name: "first", provider: "@a" }, { name: "second", provider: "@b" });
const catalogue = (providers: object) => JSON.stringify({ version: 1, providers });

describe("serve with targets that cannot be called", () => {
  it("does not start where none can, and says what is missing", async () => {
    const none = await runMain("serve conf.json", { files: { "conf.json": slugs } });
    expect(none).toMatchObject({ code: 2, out: "" });
    for (const words of [
      "/targets/0 first",
      '"@a"',
      "/targets/1 second",
      '"@b"',
      "--providers FILE",
    ])
      expect(none.err).toContain(words);
    const providers = catalogue({ c: { provider: "groq" }, b: { provider: "bedrock" } });
    const files = { "conf.json": slugs, "p.json": providers };
    const others = await runMain("serve conf.json --providers p.json", { files });
    expect(others.code).toBe(2);
    expect(others.err).toContain('The slug "@a" is in no entry of the provider catalogue');
    expect(others.err).toMatch(/second cannot be called\. The provider "bedrock" does not speak/);
    expect(others.err).not.toContain("--providers FILE");
  });

  it("names the flag that lets a private host be called, where that is what is missing", async () => {
    const start = async (argv: string, target: object, entry: object = { provider: "groq" }) => {
      const files = { "conf.json": JSON.stringify(target), "p.json": catalogue({ a: entry }) };
      return (await runMain(`serve conf.json --providers p.json ${argv}`, { files })).err;
    };
    const flag = /nothing to run: --trust-host HOST lets a private host be called/;
    const own = { provider: "openai", api_key: key, custom_host: "http://127.0.0.1:8000/v1" };
    const inSlug = { custom_host: "http://10.0.0.1/v1" };
    expect(await start("--host 0.0.0.0", own)).toMatch(flag);
    expect(await start("", { provider: "@a" }, inSlug)).toMatch(flag);
    // No setting makes a metadata service one that is called.
    const metadata = { custom_host: "http://169.254.169.254/v1" };
    const never = await start("", { provider: "@a" }, metadata);
    expect(never).toContain("No setting can make this host trusted.");
    expect(never).not.toContain("--trust-host");
  });

  it("starts where some can, and names the others", async () => {
    const providers = catalogue({ a: { provider: "openai" } });
    const world = { files: { "conf.json": slugs, "p.json": providers } };
    const served = await startServe(
      "conf.json --providers p.json --log json",
      memoryServing(),
      world,
    );
    await served.stop();
    expect(served.lines("warning")).toMatchObject([
      { code: "uncallable-target", message: expect.stringMatching(/second cannot .*"@b"/) },
    ]);
  });

  it("starts where requests say who is called", async () => {
    const world = { files: { "conf.json": '{"retry": {"attempts": 1}}' } };
    const served = await startServe("conf.json --log json", memoryServing(), world);
    await served.stop();
    expect(served.lines("warning")).toEqual([]);
  });

  it("goes on with good files where new ones lead nowhere", async () => {
    const providers = catalogue({ a: { provider: "openai" }, b: { provider: "groq" } });
    const world = { files: { "conf.json": slugs, "p.json": providers } };
    const serving = memoryServing();
    const served = await startServe("conf.json --providers p.json", serving, world);
    served.io.put("p.json", catalogue({}));
    serving.changed();
    await until(() => served.io.err().includes("goes on as before"));
    expect(served.io.err()).toContain("no target can be called");
    expect((await serving.ask()).status).toBe(200);
    await served.stop();
  });

  it("warns of keys that no header can have, and shows none", async () => {
    const config = fallback(
      { provider: "openai", api_key: `${key}\n` },
      { provider: "@a" },
      { provider: "@b" },
    );
    const providers = catalogue({
      a: { provider: "groq", api_key: { env: "A_KEY" } },
      b: { provider: "groq", api_key: { env: "B_KEY" } },
    });
    const env = { A_KEY: `${key}\n`, B_KEY: key };
    const world = { files: { "conf.json": config, "p.json": providers }, env };
    const served = await startServe(
      "conf.json --providers p.json --log json",
      memoryServing(),
      world,
    );
    await served.stop();
    expect(served.lines("warning")).toMatchObject([
      {
        code: "uncallable-target",
        message: expect.stringContaining("/targets/0/api_key holds what"),
      },
      { code: "unusable-variable", message: expect.stringMatching(/ A_KEY .* so @a of p\.json/) },
    ]);
    expect(served.io.out()).not.toContain("9f8e7d6c5b4a");
  });

  it("does not start with guardrails that it does not run, unless somebody has said so", async () => {
    const config = JSON.stringify({
      provider: "openai",
      api_key: key,
      cache: { mode: "simple" },
      input_guardrails: ["pii-block"],
    });
    const refused = await runMain("serve conf.json", { files: { "conf.json": config } });
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("error PK7022");
    const project = JSON.stringify({ rules: { PK7022: "warning" } });
    const world = { files: { "conf.json": config, "pk-config.json": project } };
    const served = await startServe("conf.json", memoryServing(), world);
    expect(served.io.err()).toContain(
      "conf.json has 2 warnings: pk-config validate --for serve conf.json",
    );
    await served.stop();
  });
});

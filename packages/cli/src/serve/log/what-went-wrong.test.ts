import { describe, expect, it } from "vitest";
import { memoryServing } from "../../../test/memory-serving.ts";
import { pairFiles, startServe } from "../../../test/run-serve.ts";

const key = "sk-canary-9f8e7d6c5b4a";
const inline = (config: object) => ({ "x-portkey-config": JSON.stringify(config) });
const providers = JSON.stringify({
  version: 1,
  providers: { a: { provider: "openai", api_key: { env: "A_KEY" } }, b: { provider: "groq" } },
});
const slugs = {
  strategy: { mode: "fallback" },
  targets: [
    { name: "first", provider: "@a" },
    { name: "second", provider: "@b" },
  ],
};
const slugFiles = { "conf.json": JSON.stringify(slugs), "providers.json": providers };

describe("the log of what went wrong", () => {
  it("says of each refused request why, by which header and for which findings", async () => {
    const serving = memoryServing();
    const served = await startServe("--log json --no-project", serving);
    const misspelt = { provider: "openai", api_key: key, retry: { count: 3 } };
    for (const headers of [
      { "x-portkey-metadata": "[]" },
      { "x-user": "a\u0001b" },
      { "x-portkey-config": "pc-1" },
      { "content-type": "text/csv" },
      inline(misspelt),
    ])
      await serving.ask({ headers });
    await served.stop();
    expect(served.lines("request")).toMatchObject([
      { code: "bad-metadata", param: "x-portkey-metadata", why: expect.stringContaining("a list") },
      { code: "bad-header", param: "x-user", why: expect.stringContaining('"x-user"') },
      { code: "unknown-config", param: "x-portkey-config", why: expect.any(String) },
      { code: "bad-content-type", param: "content-type", why: expect.any(String) },
      { code: "invalid-config", param: "x-portkey-config", findings: ["PK1105"] },
    ]);
    expect(served.io.out()).not.toContain("9f8e7d6c5b4a");
  });

  it("says it in words for people, too", async () => {
    const serving = memoryServing();
    const served = await startServe("--no-project", serving);
    await serving.ask({ headers: { "x-portkey-request-timeout": "5s" } });
    const misplaced = { provider: "openai", api_key: key, on_status_codes: [429] };
    for (let times = 0; times < 2; times++) await serving.ask({ headers: inline(misplaced) });
    await served.stop();
    const lines = served.io.out().split("\n");
    expect(lines[0]).toMatch(
      / 0 calls {2}bad-header in x-portkey-request-timeout {2}The header `x-portkey-request-timeout` holds/,
    );
    expect(lines[2]).toMatch(/ 1 call {2}findings PK1104 {2}trace /);
    expect(lines[4]).toMatch(/ 1 call {2}trace /);
  });

  it.each([
    [{}, "the environment variable A_KEY of @a is not set"],
    [
      { A_KEY: `${key}\n` },
      "the environment variable A_KEY of @a has a value that no header can have",
    ],
  ])(
    "names the variable of a call that cannot be sent, and never its value",
    async (env, detail) => {
      const serving = memoryServing();
      const world = { files: slugFiles, env };
      const argv = "conf.json --providers providers.json";
      const served = await startServe(`${argv} --log json`, serving, world);
      expect((await serving.ask()).status).toBe(200);
      await served.stop();
      expect(served.lines("attempt")).toMatchObject([
        { name: "first", outcome: "unreachable", cause: "unsendable", status: 500, detail },
        { name: "second", outcome: "reply", status: 200 },
      ]);
      expect(served.io.out()).not.toContain("9f8e7d6c5b4a");
      const told = await startServe(argv, serving, world);
      await serving.ask();
      await told.stop();
      expect(told.io.out()).toContain(`→ ${detail}, which counts as 500`);
    },
  );

  it("has a line for a call whose upload is given up", async () => {
    const serving = memoryServing(async ({ body }) => {
      if (body !== undefined && !(body instanceof Uint8Array)) for await (const _ of body);
      return { kind: "unreachable", cause: "reset" };
    });
    const served = await startServe("conf.json --log json", serving, pairFiles);
    const long = {
      async *[Symbol.asyncIterator]() {
        for (let count = 0; count < 600; count++) yield new Uint8Array(1024 * 1024);
      },
    };
    const read = async () => ({ kind: "long", rest: long }) as const;
    expect((await serving.ask({ upload: { length: undefined, read } })).status).toBe(413);
    await served.stop();
    expect(served.lines("attempt")).toMatchObject([{ call: 1, outcome: "cancelled" }]);
    expect(served.lines("attempt")[0]?.["detail"]).toContain("longer than");
    expect(served.lines("request")).toMatchObject([{ code: "body-too-large", calls: 1 }]);
  });

  it("says which target of a sent config is left out", async () => {
    const serving = memoryServing();
    const served = await startServe("--log json --no-project", serving);
    const targets = [{ provider: "bedrock" }, { provider: "openai", api_key: key }];
    await serving.ask({ headers: inline({ strategy: { mode: "fallback" }, targets }) });
    await served.stop();
    expect(served.lines("attempt")[0]?.["why"]).toContain("left out /targets/0: ");
  });
});

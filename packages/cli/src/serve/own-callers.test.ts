import { describe, expect, it } from "vitest";
import { memoryServing } from "../../test/memory-serving.ts";
import { pairFiles, startServe } from "../../test/run-serve.ts";

describe("ownCallersOnly", () => {
  it.each([
    [{ host: "evil.example:8787" }, "host", "called as evil.example:8787"],
    [{ host: "localhost.evil.example" }, "host", "called as localhost.evil.example"],
    [{ host: "127.0.0.1.nip.io" }, "host", "called as 127.0.0.1.nip.io"],
    [{ host: "" }, "host", "called by no name"],
    [{ origin: "https://evil.example" }, "origin", "from a page of evil.example"],
    [{ origin: "null" }, "origin", "from a page of null"],
    [{ "sec-fetch-site": "cross-site" }, "sec-fetch-site", "from a page of another site"],
  ] as const)("turns away a web page or a foreign name: %j", async (headers, param, why) => {
    const serving = memoryServing();
    const served = await startServe("conf.json", serving, pairFiles);
    const { status, text } = await serving.ask({ headers });
    expect([status, JSON.parse(text).error]).toMatchObject([
      403,
      { code: "foreign-caller", param },
    ]);
    await served.stop();
    const line = served.io.out();
    expect(line).toMatch(/403 .*POST \/v1\/chat\/completions .*foreign-caller: /);
    expect(line).toContain(`foreign-caller: ${why}`);
  });

  it.each([
    {},
    { host: "127.0.0.1:8787" },
    { host: "[::1]:8787" },
    { host: "llm.corp.example" },
    { origin: "http://localhost:3000", "sec-fetch-site": "cross-site" },
    { host: "llm.corp.example", origin: "https://llm.corp.example" },
    { "sec-fetch-site": "none" },
  ])("lets in programs and pages of this machine: %j", async (headers) => {
    const serving = memoryServing();
    const served = await startServe("conf.json --trust-host *.corp.example", serving, pairFiles);
    expect((await serving.ask({ headers })).status).toBe(200);
    await served.stop();
  });

  it.each([
    [{ origin: "https://evil.example" }, 403],
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ host: "llm.corp.example", origin: "https://llm.corp.example" }, 200],
    [{ host: "192.0.2.7:8787" }, 200],
  ])(
    "lets in programs by any name, and no page, where others can call: %j",
    async (headers, expected) => {
      const serving = memoryServing();
      const served = await startServe("conf.json --host 0.0.0.0", serving, pairFiles);
      expect((await serving.ask({ headers })).status).toBe(expected);
      await served.stop();
    },
  );
});

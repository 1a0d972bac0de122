import { describe, expect, it } from "vitest";
import { memoryServing } from "../../test/memory-serving.ts";
import { pairFiles, startServe } from "../../test/run-serve.ts";

describe("ownCallersOnly", () => {
  it.each([
    { host: "evil.example:8787" },
    { origin: "https://evil.example" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { host: "localhost.evil.example" },
    { host: "127.0.0.1.nip.io" },
    { host: "" },
  ])("turns away a web page or a foreign name: %j", async (headers) => {
    const serving = memoryServing();
    const served = await startServe("conf.json", serving, pairFiles);
    const { status, text } = await serving.ask({ headers });
    expect([status, JSON.parse(text).error.code]).toEqual([403, "foreign-caller"]);
    await served.stop();
    expect(served.io.out()).toMatch(/403 .*POST \/v1\/chat\/completions .*foreign-caller/);
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
});

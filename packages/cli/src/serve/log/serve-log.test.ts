import { type Clock, systemClock } from "@pk-config/runner";
import { describe, expect, it } from "vitest";
import { memoryServing, replied, type Upstream } from "../../../test/memory-serving.ts";
import { pair, pairFiles, startServe } from "../../../test/run-serve.ts";

const firstFails: Upstream = ({ url }) => replied(url.includes("api.openai.com") ? 503 : 200);

describe("the log of a gateway", () => {
  it("tells each attempt with its reason, and each request", async () => {
    const serving = memoryServing(firstFails);
    const served = await startServe("conf.json", serving, pairFiles);
    const { status, headers } = await serving.ask({ headers: { "x-portkey-trace-id": "t-1" } });
    expect([status, headers["x-portkey-trace-id"]]).toEqual([200, "t-1"]);
    expect((await serving.ask({ method: "GET", path: "/health" })).status).toBe(200);
    await served.stop();
    const lines = served.io.out().trimEnd().split("\n");
    expect(lines.map((line) => line.replace(/^\S+ /, "").replace(/ +\d+ ms/, ""))).toEqual([
      "#1.1   503  /targets/0 first            fallback, its 2 targets in order",
      "#1.2   200  /targets/1 second           503 is a failure, and any failure leads on",
      "#1     200  POST /v1/chat/completions   2 calls  trace t-1",
    ]);
  });

  it("prints JSON lines alone for --log json", async () => {
    const serving = memoryServing(firstFails);
    const served = await startServe("conf.json --log json", serving, pairFiles);
    await serving.ask({ headers: { "x-portkey-trace-id": "t-1" } });
    await served.stop();
    expect(served.io.err()).toBe("");
    const common = { version: 1, atMs: expect.any(Number) };
    const ids = { ...common, id: "t-1", request: 1 };
    const first = { call: 1, retry: 0, target: "/targets/0", name: "first", provider: "openai" };
    const second = { call: 2, retry: 0, target: "/targets/1", name: "second", provider: "groq" };
    const url = "http://127.0.0.1:8787";
    expect(served.lines()).toEqual([
      {
        ...common,
        kind: "started",
        program: expect.any(String),
        address: "127.0.0.1:8787",
        url,
        health: `${url}/health`,
        config: { file: "conf.json", targets: 2 },
        trustedHosts: ["localhost", "*.localhost", "127.0.0.1", "::1"],
      },
      {
        ...ids,
        kind: "attempt",
        ...first,
        host: "api.openai.com",
        reason: "chosen",
        why: "fallback, its 2 targets in order",
        outcome: "reply",
        status: 503,
        ms: expect.any(Number),
      },
      {
        ...ids,
        kind: "attempt",
        ...second,
        host: "api.groq.com",
        reason: "fallback",
        why: "503 is a failure, and any failure leads on",
        outcome: "reply",
        status: 200,
        ms: expect.any(Number),
      },
      {
        ...ids,
        kind: "request",
        method: "POST",
        path: "/v1/chat/completions",
        status: 200,
        ms: expect.any(Number),
        calls: 2,
      },
      { ...common, kind: "stopping", running: 0, mostMs: 30_000 },
      { ...common, kind: "stopped", cut: 0 },
    ]);
  });

  it("tells nothing of requests for --log none", async () => {
    const serving = memoryServing(firstFails);
    const served = await startServe("conf.json --log none", serving, pairFiles);
    expect((await serving.ask()).status).toBe(200);
    await served.stop();
    expect(served.io.out()).toBe("");
    expect(served.io.err()).toContain("listens on");
  });

  it("says why it tried again and why a failure was the end", async () => {
    const outcomes = [replied(429), { kind: "unreachable", cause: "reset" } as const, replied(500)];
    const serving = memoryServing(() => outcomes.shift() ?? replied(500));
    const target = { ...pair.targets[0], retry: { attempts: 2, on_status_codes: [429] } };
    const conf = { files: { "conf.json": JSON.stringify(target) } };
    const served = await startServe("conf.json --log json", serving, conf);
    expect((await serving.ask()).status).toBe(500);
    await served.stop();
    expect(served.lines("attempt")).toMatchObject([
      { reason: "chosen", why: "the only target", outcome: "reply", status: 429 },
      {
        reason: "retry",
        why: "retry 1 of 2 after 1 s: 429 is in its list of retries",
        outcome: "unreachable",
        cause: "reset",
        status: 500,
      },
      { retry: 2, why: "retry 2 of 2 after 2 s: a network fault is always tried again" },
    ]);
    expect(served.lines("request")).toMatchObject([
      { calls: 3, why: "no retry is left; nothing comes after this target" },
    ]);
  });

  it("tells of an answer that breaks off, before its first part and after", async () => {
    const broken = { kind: "broken", cause: "reset" } as const;
    const begun = { kind: "bytes", bytes: new TextEncoder().encode("data: 1\n\n") } as const;
    const stream = (...parts: (typeof broken | typeof begun)[]) => ({
      read: () => parts.shift() ?? broken,
      cancel: () => undefined,
    });
    const serving = memoryServing(({ url }) => ({
      ...replied(200, "", url.includes("api.openai.com") ? stream(broken) : stream(begun)),
      headers: [["content-type", "text/event-stream"]],
    }));
    const served = await startServe("conf.json", serving, pairFiles);
    expect((await serving.ask()).text).toBe("data: 1\n\n<broken>");
    await served.stop();
    const lines = served.io.out().trimEnd().split("\n");
    expect(lines).toMatchObject([
      expect.stringMatching(/#1\.1 {3}reset .* → connection reset, which counts as 500$/),
      expect.stringMatching(/#1\.2 {3}200 .* 500 is a failure/),
      expect.stringMatching(/#1 {5}200 /),
      expect.stringMatching(/#1\.2 {3}cut off .* broke off after part .*: connection reset$/),
    ]);
  });

  it("names the host that a request puts in the place of the target's", async () => {
    const serving = memoryServing();
    const served = await startServe("--no-project", serving);
    const config = JSON.stringify({ name: "mine", provider: "openai", api_key: "k" });
    const headers = { "x-portkey-config": config };
    const elsewhere = { ...headers, "x-portkey-custom-host": "https://llm.example.com/v1" };
    await serving.ask({ headers });
    await serving.ask({ headers: elsewhere });
    await served.stop();
    const [own, , foreign] = served.io.out().split("\n");
    expect(own).toMatch(/ the root mine {3,}/);
    expect(foreign).toContain(" the root mine at llm.example.com  ");
  });

  it("tells only the beginning of what a caller calls a target", async () => {
    const long = "f".repeat(90_000);
    const sticky = { enabled: true, hash_fields: [`metadata.${long}`], ttl: 60 };
    const target = { name: "n".repeat(90_000), provider: "openai", api_key: "k" };
    const headers = {
      "x-portkey-config": JSON.stringify({
        strategy: { mode: "loadbalance", sticky },
        targets: [target, { ...target, name: "m".repeat(90_000) }],
      }),
      "x-portkey-metadata": JSON.stringify({ [long]: "x" }),
    };
    for (const argv of ["--no-project", "--no-project --log json"]) {
      const serving = memoryServing(() => replied(500));
      const served = await startServe(argv, serving);
      expect((await serving.ask({ headers })).status).toBe(500);
      await served.stop();
      const out = served.io.out();
      expect(out).toMatch(/[ "](?:n{200}|m{200})…/);
      expect(out.length).toBeLessThan(4000);
    }
  });

  it("tells of a call that nobody answers before it is over", async () => {
    const silent: Upstream = ({ url }) =>
      new Promise((resolve) => {
        setTimeout(() => resolve(replied(200)), url.includes("api.openai.com") ? 40 : 1);
      });
    // A second passes in a millisecond.
    const clock: Clock = {
      nowMs: () => 1000 * Math.round(performance.now()),
      after: (ms, callback) => systemClock.after(ms / 1000, callback),
    };
    const serving = memoryServing(silent, clock);
    const served = await startServe("conf.json", serving, pairFiles);
    await serving.ask();
    await served.stop();
    const [waiting, attempt] = served.io.out().split("\n");
    expect(waiting).toMatch(/ #1\.1 {3}waiting +\d+ ms {2}\/targets\/0 first {12}no answer yet$/);
    expect(attempt).toMatch(/ #1\.1 {3}200 /);
  });

  it("colours a terminal alone", async () => {
    for (const [columns, coloured] of [
      [80, true],
      [undefined, false],
    ] as const) {
      const serving = memoryServing();
      const world = columns === undefined ? pairFiles : { ...pairFiles, columns };
      const served = await startServe("conf.json", serving, world);
      await serving.ask();
      await served.stop();
      expect(served.io.out().includes("\u001b[32m200")).toBe(coloured);
      expect(served.io.err().includes("\u001b[")).toBe(coloured);
    }
  });
});

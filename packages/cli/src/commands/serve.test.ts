import { systemClock } from "@pk-config/runner";
import { describe, expect, it } from "vitest";
import { memoryServing, replied, type Upstream } from "../../test/memory-serving.ts";
import { runMain } from "../../test/run-main.ts";
import { pair, pairFiles, startServe, until } from "../../test/run-serve.ts";

describe("serve", () => {
  it("says where it listens, what it runs and how to call it", async () => {
    const serving = memoryServing();
    const served = await startServe("conf.json", serving, pairFiles);
    expect(served.url).toBe("http://127.0.0.1:8787");
    for (const words of [
      "conf.json: fallback, 2 targets",
      "curl http://127.0.0.1:8787/v1/chat/completions",
      "http://127.0.0.1:8787/health",
    ]) {
      expect(served.io.err()).toContain(words);
    }
    expect(serving.address()).toEqual({ host: "127.0.0.1", port: 8787 });
    expect(await served.stop()).toBe(0);
    expect(serving.watched()).toEqual([]);
    expect(served.io.err()).toContain("stopped");
    expect(served.io.out()).toBe("");
  });

  it("quotes an address that a shell would take for a pattern", async () => {
    const served = await startServe("conf.json --host ::1", memoryServing(), pairFiles);
    expect(served.io.err()).toContain("curl 'http://[::1]:8787/v1/chat/completions' -H");
    await served.stop();
  });

  it("runs the config that a request brings where it has none of its own", async () => {
    const serving = memoryServing();
    const served = await startServe("--log json --no-project", serving);
    const config = JSON.stringify({
      strategy: {
        mode: "conditional",
        conditions: [{ query: { "metadata.plan": "paid" }, then: "a" }],
        default: "a",
      },
      targets: [{ ...pair.targets[0], name: "a" }],
    });
    const headers = { "x-portkey-config": config };
    const paid = { ...headers, "x-portkey-metadata": '{"plan": "paid"}' };
    for (const sent of [headers, paid])
      expect((await serving.ask({ headers: sent })).status).toBe(200);
    const wrong = await serving.ask({ headers: { "x-portkey-config": "{" } });
    expect(JSON.parse(wrong.text).error.code).toBe("invalid-config");
    await served.stop();
    const whys = served.lines("attempt").map(({ why }) => why);
    expect(whys).toEqual([
      "no condition holds, so the default: /targets/0 a",
      "condition 1 holds: /targets/0 a",
    ]);
    expect(served.lines("request").at(-1)).toMatchObject({
      request: 3,
      status: 400,
      code: "invalid-config",
      calls: 0,
    });
    expect(served.lines("started")[0]).not.toHaveProperty("config");
  });

  it("does not start with a config or a catalogue that is wrong", async () => {
    const wrong = { "conf.json": '{"provider": "groq", "retry": {"attempts": "3"}}' };
    const refused = await runMain("serve conf.json", { files: wrong });
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("conf.json:1:44 error PK1107");
    expect(refused.err).toContain("conf.json has errors, so there is nothing to run");
    for (const [call, words] of [
      ["serve none.json", "none.json: no such file or folder"],
      ["serve conf.json --providers none.json", "none.json: no such file or folder"],
      ["serve conf.json --providers conf.json", "conf.json:1:1: "],
      ["serve --project none.json", "none.json: no such file or folder"],
    ] as const) {
      const { code, out, err } = await runMain(call, pairFiles);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(words);
    }
  });

  it("does not start with a target that it cannot call", async () => {
    const aws = { provider: "bedrock", aws_region: "us-east-1", aws_access_key_id: "AWS_KEY" };
    const targets = [...pair.targets, { ...aws, aws_secret_access_key: "AWS_SECRET" }];
    const files = { "conf.json": JSON.stringify({ ...pair, targets }) };
    const refused = await runMain("serve conf.json", { files });
    expect(refused).toMatchObject({ code: 1, out: "" });
    expect(refused.err).toContain("error PK7020");
    expect(refused.err).toMatch(/its requests are\s+signed/);
  });

  it("says whom it trusts and which project file it goes by", async () => {
    const files = { ...pairFiles.files, "pk-config.json": '{"trustedHosts": ["vllm"]}' };
    const serving = memoryServing();
    const served = await startServe(
      "conf.json --trust-host ollama --trust-host 169.254.169.254",
      serving,
      { files },
    );
    expect(served.io.err()).toContain("project    pk-config.json\n");
    expect(served.io.err()).toContain("trusted    vllm, ollama, 169.254.169.254\n");
    expect(served.io.err()).toContain("169.254.169.254 is a metadata service");
    await served.stop();
  });

  it.each([
    ["127.1", "127.0.0.1"],
    ["0", "0.0.0.0"],
    ["2130706433", "127.0.0.1"],
    ["0x7f000001", "127.0.0.1"],
    ["::ffff:127.0.0.1", "127.0.0.1"],
  ])("listens at no address in disguise: %s", async (host, meant) => {
    const { code, err } = await runMain(`serve conf.json --host ${host}`, pairFiles);
    expect(code).toBe(2);
    expect(err).toContain(`which is another spelling of ${meant}.`);
  });

  it("says which upstreams are not called for the sake of callers from elsewhere", async () => {
    const local = { custom_host: "http://localhost:11434/v1" };
    const conf = JSON.stringify({ ...pair, targets: [...pair.targets, local] });
    const told = async (call: string, files: Record<string, string> = {}) => {
      const serving = memoryServing();
      const served = await startServe(`${call} --host 0.0.0.0 --log json`, serving, { files });
      await served.stop();
      return served.lines("warning").filter(({ code }) => code === "local-upstream");
    };
    const files = { "conf.json": conf };
    expect(await told("conf.json", files)).toMatchObject([
      { message: expect.stringContaining("/targets/2/custom_host of conf.json") },
    ]);
    expect(await told("conf.json --trust-host localhost", files)).toEqual([]);
    expect(await told("conf.json", pairFiles.files)).toEqual([]);
    expect(await told("--no-project")).toHaveLength(1);
    expect(await told("--no-project --trust-host 127.0.0.1")).toEqual([]);
  });

  it("trusts this machine only while it listens to it alone", async () => {
    const local = { files: { "conf.json": '{"custom_host": "http://localhost:11434/v1"}' } };
    const own = memoryServing();
    const served = await startServe("conf.json --trust-host ollama", own, local);
    expect(own.trustedHosts()).toEqual(["ollama", "localhost", "*.localhost", "127.0.0.1", "::1"]);
    expect((await own.ask()).status).toBe(200);
    await served.stop();
    const open = memoryServing();
    const reached = await startServe("conf.json --host 0.0.0.0 --trust-host ollama", open, local);
    expect(reached.url).toBe("http://0.0.0.0:8787");
    expect(reached.io.err()).toContain("curl http://127.0.0.1:8787/v1/chat/completions");
    expect(reached.io.err()).toContain("warning whoever reaches 0.0.0.0 can use the keys");
    expect(open.trustedHosts()).toEqual(["ollama"]);
    const refused = await open.ask();
    expect([refused.status, JSON.parse(refused.text).error.code]).toEqual([500, "bad-host"]);
    await reached.stop();
  });

  it("lets running requests end, and hangs up at a second signal", async () => {
    const gate: { open?: () => void } = {};
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    const slow: Upstream = async () => {
      await opened;
      return replied(200);
    };
    const serving = memoryServing(slow, systemClock);
    const served = await startServe("conf.json", serving, pairFiles);
    const running = serving.ask();
    const ending = served.stop();
    await until(() => served.io.err().includes("1 request may end within 30 s"));
    gate.open?.();
    expect((await running).status).toBe(200);
    expect(await ending).toBe(0);

    let calls = 0;
    const silent: Upstream = () => {
      calls++;
      return new Promise(() => undefined);
    };
    const stuck = memoryServing(silent, systemClock);
    const other = await startServe("conf.json", stuck, pairFiles);
    const lost = stuck.ask();
    await until(() => calls === 1);
    const end = other.stop();
    stuck.signal("SIGINT");
    expect(await end).toBe(0);
    expect((await lost).status).toBe(499);
    expect(other.io.err()).toContain("1 request cut off");
    expect(other.io.out()).toMatch(
      /#1\.1 +given up .* → the gateway hung up\n.*#1 +503 .* 1 call {2}gateway-stopped/,
    );
  });
});

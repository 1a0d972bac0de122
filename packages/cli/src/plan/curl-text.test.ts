import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { runMain } from "../../test/run-main.ts";

/** What curl would be called with, as bash reads the commands. */
function callsIn(script: string, env: Readonly<Record<string, string>>): string[][] {
  const program = `curl() { printf '%s\\0' "$@"; printf '\\0'; }\n${script}`;
  const path = process.env["PATH"] ?? "";
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", program], {
    encoding: "utf8",
    env: { PATH: path, ...env },
  });
  expect(stderr).toBe("");
  return stdout
    .split("\0\0")
    .filter((call) => call !== "")
    .map((call) => call.split("\0"));
}

async function script(config: unknown, ...argv: readonly string[]): Promise<string> {
  const files = { "c.json": JSON.stringify(config), "my body.json": "{}" };
  const { out } = await runMain(["plan", "c.json", "--curl", ...argv], { files, stdin: "{}" });
  return out;
}

const key = "sk-canary-9f8e7d6c5b4a";

describe("plan --curl", () => {
  it("prints commands that send what the plan says", async () => {
    const config = {
      provider: "openai",
      api_key: key,
      forward_headers: ["x-user"],
      request_timeout: 1500,
    };
    const text = await script(config, "--body", "my body.json", "--header", "X-User: u-1");
    expect(callsIn(text, { CONFIG_API_KEY: 'a "b" $c', REQUEST_X_USER: "u 1" })).toEqual([
      [
        "--request",
        "POST",
        "https://api.openai.com/v1/chat/completions",
        "--header",
        "content-type: application/json",
        "--header",
        'authorization: Bearer a "b" $c',
        "--header",
        "x-user: u 1",
        "--max-time",
        "1.5",
        "--data-binary",
        "@my body.json",
      ],
    ]);
  });

  it("puts the query of the request behind the address, without printing it", async () => {
    const config = { provider: "openai", custom_host: "https://llm.example.com/v1" };
    const text = await script(config, "--path", `/v1/models?key=${key}`, "--method", "get");
    expect(text).not.toContain("9f8e7d6c5b4a");
    const [words] = callsIn(text, { REQUEST_QUERY: "a=[1]&b=$x" });
    expect(words).toEqual([
      "--request",
      "GET",
      "https://llm.example.com/v1/models?a=[1]&b=$x",
      "--globoff",
    ]);
  });

  it("gives each value a variable of its own", async () => {
    const config = {
      provider: "openai",
      api_key: key,
      forward_headers: ["x-a-b", "x.a.b", "query"],
    };
    const headers = ["x-a-b: 1", "x.a.b: 2", "query: 3"].flatMap((one) => ["--header", one]);
    const text = await script(config, ...headers, "--path", "/v1/models?a=1", "--method", "GET");
    const names = [...text.matchAll(/^# {4}(\w+): /gm)].map(([, name = ""]) => name);
    expect(new Set(names).size).toBe(5);
    const env = Object.fromEntries(names.map((name, index) => [name, `v${index}`]));
    const values = callsIn(text, env)[0]?.join(" ").match(/v\d/g);
    expect(new Set(values).size).toBe(5);
  });

  it("takes each body from a file, so that no command reads the next one", async () => {
    const own = { provider: "openai", api_key: key };
    const targets = [{ ...own, override_params: { model: "a" } }, own];
    const config = { strategy: { mode: "fallback" }, targets };
    const env = { TARGETS_0_API_KEY: "k", TARGETS_1_API_KEY: "k" };
    const file = callsIn(await script(config, "--body", "my body.json"), env);
    expect(file.map((words) => words.at(-1))).toEqual(["@body-1.json", "@my body.json"]);
    const stdin = callsIn(await script(config, "--body", "-"), env);
    expect(stdin.map((words) => words.at(-1))).toEqual(["@body-1.json", "@body.json"]);
  });

  it("puts a variable in place of a hidden part of an address", async () => {
    // A form that no provider of models gives to its keys, so that the config is a good one.
    const token = "pk_live_9f8e7d6c5b4a";
    const custom_host = `https://xai.corp.example.com/hf-inference/${token}/v1`;
    const text = await script({ provider: "openai", custom_host });
    expect(text).not.toContain("9f8e7d6c5b4a");
    expect(text).toContain("HIDDEN: a part of the address of the root that is hidden here");
    expect(callsIn(text, { HIDDEN: token })[0]?.[2]).toBe(`${custom_host}/chat/completions`);
  });

  it("lets no name of a config become a command", async () => {
    const evil = "x'; echo pwned; $(echo pwned) `echo pwned` \"&& echo pwned | \\ !1 ~ #\n$HOME";
    const config = {
      strategy: { mode: "fallback" },
      targets: [
        {
          name: evil,
          provider: "openai",
          custom_host: "https://llm.example.com/$(echo+pwned)'v1`id`",
          override_params: { model: evil, [evil]: 1 },
          drop_params: ["a[*].b"],
        },
        { name: "second", provider: "groq", api_key: key },
      ],
    };
    const text = await script(config, "--body", "my body.json");
    const calls = callsIn(text, { TARGETS_1_API_KEY: key });
    expect(calls).toHaveLength(2);
    expect(calls[0]?.[2]).toBe("https://llm.example.com/$(echo+pwned)'v1`id`/chat/completions");
    expect(calls.every(([first]) => first === "--request")).toBe(true);
    for (const line of text.split("\n").filter((one) => one.startsWith("#"))) {
      expect(line.slice(1)).not.toMatch(/[;|&$`<>(){}!"'\\~#]/);
    }
  });

  it("tells of a refused way in a comment", async () => {
    const text = await script({ retry: { attempts: 1 } });
    expect(text).toMatch(/^# Refused with 400: Neither/);
    expect(callsIn(text, {})).toEqual([]);
  });
});

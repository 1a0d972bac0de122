import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { World } from "../test/memory-io.ts";
import { runMain } from "../test/run-main.ts";
import { formats } from "./validate-options.ts";

const secret = "9f8e7d6c5b4a";
const key = `sk-canary-${secret}`;

/** A token of a form that no provider of models uses, so that a path with it is not refused. */
const hook = `pk_live_${secret}`;

/** Ways people break a config with a key in it. */
const broken = [
  `{"provider": "openai", "api_key: "${key}"}`,
  `{"provider": "openai", "api_key": ${key}"}`,
  `{"provider": "openai", "api_key": "${key}}`,
  `{"provider": "openai", "api_key" "${key}"}`,
  `{"provider": "openai", "api_key": "${key}" "retry": {"attempts": "3"}}`,
  `{"provider": "openai", api_key: '${key}', retry: {attempts: "3"}}`,
  `{"provider": "openai", "apikey": "${secret}", "weight": "1"}`,
  `{"provider": "openai", "api_key": ["${secret}"], "weight": "1"}`,
  `{"provider": "openai", "api_key": {"value": "${secret}"}}`,
  `{"provider": "openai", "api_ky": "${secret}"}`,
  `{"provider": "${key}"}`,
  `{"provider": "@${key}"}`,
  `{"virtual_key": "${key}", "provider": "openai"}`,
  `{"${key}": "provider"}`,
  `{"provider": "openai", "custom_host": "https://user:${secret}@example.com/v1"}`,
  `{"provider": "openai", "custom_host": "https://example.com/v1?api_key=${key}"}`,
  `{"provider": "openai", "custom_host": "https://example.com/${key}/v1/chat/completions"}`,
  `{"provider": "ollama", "custom_host": "http://10.0.0.5:11434/${key}/v1/"}`,
  `{"provider": "openai", "custom_host": " https://example.com/${key}/v1"}`,
  `{"provider": "openai", "forward_headers": ["authorization: Bearer ${key}"]}`,
  `{"provider": "openai", "override_params": {"api_key": "${key}"}}`,
  `{"strategy": {"mode": "${key}"}, "targets": []}`,
  `{"mode": "single", "options": [{"provider": "openai", "apiKey": "${key}"}]}`,
  `{"provider": "openai", "api_key": "${key}", "api_key": "${key}2"}`,
  `"{\\"provider\\": \\"openai\\", \\"api_key\\": \\"${key}\\"}"`,
  `Authorization: Bearer ${key}`,
  `{"provider": "openai", "api_key": "hun\n${secret}"}`,
  `{"provider": "openai", "api_key": "hun"${secret}"}`,
  `{"provider": "openai", "api_key": "hunter2""${secret}", "retry": {"attempts": "3"}}`,
  `{'provider': 'openai', 'api_key': 'hunter2' + "${secret}"}`,
  `{"provider": "openai", "key": "${secret}"}`,
  `{"provider": "openai", "custom_host": "https://api.example.com/v1?key=${secret}"}`,
  `{"provider": "openai", "custom_host": "https://api.example.com/v1?${secret}"}`,
  `{"provider": "openai", "override_params": {"extra_headers": {"x-key": "${secret}"}}, "weight": "1"}`,
  `<config><api_key>${secret}</api_key></config>`,
  `[${key}]`,
  `{"provider": "openai",\n  "api_key":\n    "${key}",\n  "weight": "1"}`,
];

/** What `validate` can be asked for. */
const calls = [
  ...formats.map((format) => `--format ${format} --max-severity none --for oss`),
  "--for hosted --color always",
  "--diff",
  "--fix",
  "--baseline known.json --update-baseline",
];

async function allOutputs(text: string | Uint8Array, asked = calls): Promise<string> {
  const file = "canary.json";
  const world: World = { files: { [file]: text, "d/pk-config.json": "{}" }, columns: 80 };
  const outputs: string[] = [];
  for (const call of asked) {
    const { out, err, io } = await runMain(`validate ${file} ${call}`, world);
    outputs.push(out, err, io.text("known.json") ?? "");
  }
  return outputs.join("\n");
}

/** A config with a key wherever one may stand and be read by a plan. */
const full = {
  name: key,
  strategy: {
    mode: "conditional",
    conditions: [{ query: { "metadata.user": key }, then: "first" }],
    default: "second",
  },
  forward_headers: ["x-user", "authorization", "access_token"],
  targets: [
    {
      name: "first",
      strategy: { mode: "fallback", on_status_codes: [429, 500] },
      retry: { attempts: 2 },
      targets: [
        {
          name: key,
          provider: "openai",
          api_key: key,
          access_token: secret,
          override_params: {
            model: key,
            api_key: secret,
            extra_headers: { "x-key": secret },
            tools: [{ token: secret }, { [key]: 1 }],
          },
          default_params: { user_token: secret, stop: [key] },
          drop_params: [key],
        },
        {
          name: "azure",
          provider: "azure-openai",
          api_key: key,
          resource_name: "contoso",
          deployment_id: "gpt-4o",
          api_version: key,
        },
        { provider: `@${key}` },
      ],
    },
    {
      name: "second",
      strategy: {
        mode: "loadbalance",
        sticky: { enabled: true, hash_fields: ["metadata.user", "params.user", "headers.x-user"] },
      },
      targets: [
        { provider: "openai", api_key: key, custom_host: `https://llm.example.com/${hook}/v1` },
        { provider: "groq", api_key: key, custom_host: `https://llm.example.com/${hook}` },
      ],
    },
  ],
};

/** Headers of a request, each with a key in it. */
const secretHeaders = [
  `x-user: ${secret}`,
  `authorization: Bearer ${key}`,
  `x-portkey-metadata: {"user": "${key}"}`,
];

/** Requests that are refused because of what they say. */
const wrongHeaders = [
  `x-portkey-metadata: ${key}`,
  `x-portkey-custom-host: https://user:${secret}@example.com/v1`,
  `x-portkey-custom-host: http://10.0.0.1/${key}`,
  `x-portkey-forward-headers: authorization: Bearer ${key}`,
  `x-portkey-request-timeout: ${key}`,
  `x-portkey-provider: ${key}`,
  `x-portkey-provider: @${key}`,
  `x-portkey-virtual-key: ${key}`,
  `x y: ${secret}`,
  key,
];

/** What `plan` prints of a config and a request, in every format. */
async function allPlans(text: string, headers: readonly string[]): Promise<string> {
  const body = JSON.stringify({ model: `@${key}/gpt`, user: secret, messages: [key] });
  const files = { "canary.json": text, "body.json": body, "body.txt": `Bearer ${key}` };
  const request = ["--body", "body.json", ...headers.flatMap((header) => ["--header", header])];
  const path = ["--path", `/v1/chat/completions?key=${secret}&${key}`];
  const calls = [
    ["--seed", key],
    ["--color", "always"],
    ["--json"],
    ["--curl"],
    ["--seed", "1", "--curl", ...path],
    ["--seed", "1", "--json", ...path],
    ["--seed", "1", "--outcome", "1=429,2=timeout,3=dns,4=500"],
    ["--seed", "1", "--json", "--outcome", "1=429,2=timeout,3=dns,4=500"],
    ["--open", `/targets/${key}`],
    ["--catalogue", "body.txt"],
    ["--catalogue", "body.json"],
    ["--body", key],
  ];
  const outputs = await Promise.all(
    calls.map(async (call) => {
      const own = call.includes("--body") ? request.slice(2) : request;
      const { out, err } = await runMain(["plan", "canary.json", ...own, ...call], { files });
      return out + err;
    }),
  );
  return outputs.join("\n");
}

/** What `migrate` prints besides the new config, which is to be used, keys included. */
async function allMigrations(text: string): Promise<string> {
  const line = JSON.stringify({ id: 1, config: text });
  const files = {
    "canary.json": text,
    "d.ndjson": `${line}\n{"config": ${text.replaceAll("\n", " ")}}\n`,
  };
  const shown = ["--diff", "--check", "--verify", "--check --report json", "--check --to catalog"];
  const outputs = await Promise.all([
    ...shown.map((flags) => runMain(`migrate canary.json ${flags}`, { files })),
    runMain("migrate --ndjson --field config d.ndjson --check", { files }),
    runMain("migrate --ndjson --field config d.ndjson --check --report json", { files }),
    runMain("migrate canary.json", { files }).then(({ err }) => ({ out: "", err })),
    runMain("migrate --request canary.json", { files }),
  ]);
  return outputs.map(({ out, err }) => out + err).join("\n");
}

describe("a credential", () => {
  it.each(broken)("is in no output, for %j", async (text) => {
    const output = await allOutputs(text);
    expect(output).toContain("canary.json");
    expect(output).not.toContain(secret);
  });

  it("is in no plan, wherever it stands in the config and in the request", async () => {
    const output = await allPlans(JSON.stringify(full), secretHeaders);
    expect(output).toContain("/targets/0/targets/0");
    expect(output).toContain("/targets/1");
    expect(output).not.toContain(secret);
    const other = await allPlans(JSON.stringify(full), secretHeaders.slice(0, 2));
    expect(other).toContain("https://llm.example.com/••");
    expect(other).not.toContain(secret);
  });

  it.each(wrongHeaders)("is in no plan that is refused for the header %j", async (header) => {
    for (const config of [{ retry: { attempts: 1 } }, full]) {
      const output = await allPlans(JSON.stringify(config), [header]);
      expect(output).toContain("pk-config");
      expect(output).not.toContain(secret);
    }
  });

  it.each(broken)("is in no output of a plan, for %j", async (text) => {
    expect(await allPlans(text, secretHeaders)).not.toContain(secret);
  });

  it.each(broken)("is in no report and no diff of a migration, for %j", async (text) => {
    const old = `{"mode": "fallback", "options": [${text}, {"apiKey": "${key}", "virtualKey": "${key}"}]}`;
    expect(await allMigrations(text)).not.toContain(secret);
    expect(await allMigrations(old)).not.toContain(secret);
  });

  const folder = new URL("../../../conformance/diagnostics/", import.meta.url);
  const fixtures = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
        /\.jsonc?$/.test(path),
      )
    : [];

  // There are hundreds: each is asked two things in turn, and everything by `npm run prove`.
  const all = process.env["FC_RUNS"] !== undefined;

  it("is in no output, for any of the fixtures", { timeout: 120_000 }, async () => {
    for (const [index, fixture] of fixtures.entries()) {
      const bytes = readFileSync(new URL(fixture, folder));
      const turn = [calls[index % calls.length], calls[(index + 3) % calls.length]];
      const asked = all ? calls : turn.filter((call) => call !== undefined);
      expect(await allOutputs(bytes, asked), fixture).not.toContain(secret);
    }
  });
});

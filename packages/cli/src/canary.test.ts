import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { World } from "../test/memory-io.ts";
import { runMain } from "../test/run-main.ts";
import { formats } from "./command-table.ts";

const secret = "9f8e7d6c5b4a";
const key = `sk-canary-${secret}`;

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

async function allOutputs(text: string | Uint8Array, flags: string): Promise<string> {
  const file = "canary.json";
  const world: World = { files: { [file]: text, "d/pk-config.json": "{}" }, columns: 80 };
  const outputs: string[] = [];
  const calls = [
    ...formats.map((format) => `--format ${format} --max-severity none --for oss`),
    "--for hosted --color always",
    "--diff",
    "--fix",
    "--baseline known.json --update-baseline",
  ];
  for (const call of calls) {
    const { out, err, io } = await runMain(`validate ${file} ${flags} ${call}`, world);
    outputs.push(out, err, io.text("known.json") ?? "");
  }
  return outputs.join("\n");
}

describe("a credential", () => {
  it.each(broken)("is in no output, for %j", async (text) => {
    const output = await allOutputs(text, "");
    expect(output).toContain("canary.json");
    expect(output).not.toContain(secret);
  });

  const folder = new URL("../../../conformance/diagnostics/", import.meta.url);
  const fixtures = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
        /\.jsonc?$/.test(path),
      )
    : [];

  it(`is in no output, for any of the fixtures`, { timeout: 120_000 }, async () => {
    for (const fixture of fixtures) {
      const bytes = readFileSync(new URL(fixture, folder));
      expect(await allOutputs(bytes, ""), fixture).not.toContain(secret);
    }
  });
});

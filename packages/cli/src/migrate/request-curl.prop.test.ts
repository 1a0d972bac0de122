import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrateRequest, type OldRequest } from "@pk-config/core";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { curlItems, headerIn, isBody } from "./request-curl-items.ts";
import { readRequestText } from "./request-file.ts";
import { type Hiding, hideSecrets, type Part, showAll } from "./request-hiding.ts";

/**
 * A command and the one that it became are run by a shell, with a stand-in for curl that prints what it
 * is called with. What arrives from the new one has to be what becomes of what arrived from the old one:
 * whatever the shell puts into the old command it puts into the new one, and nothing else.
 */
const folder = mkdtempSync(join(tmpdir(), "pk-config-"));
writeFileSync(join(folder, "curl"), "#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
chmodSync(join(folder, "curl"), 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

const canaries = {
  OPENAI_API_KEY: "canary-of-a-key",
  WHO: "canary of a name",
  V0: "canary-of-a-stand-in",
  PROVIDER: "groq",
  BASE: "https://api.portkey.ai",
};

function callOf(script: string, { shell = "sh", env = {} } = {}): string[] {
  const { stdout, stderr } = spawnSync(
    shell,
    [...(shell === "bash" ? ["--norc"] : []), "-c", script],
    {
      encoding: "utf8",
      env: { PATH: `${folder}:${process.env["PATH"]}`, LC_ALL: "C.UTF-8", ...canaries, ...env },
    },
  );
  expect(stderr, script).toBe("");
  return stdout.split("\0").slice(0, -1);
}

/** A call as a request. */
function requestOf(call: readonly string[]): OldRequest {
  const items = curlItems(call.map((text) => ({ before: " ", raw: text, text })));
  const headers = items.flatMap(headerIn).map(({ name, value }) => [name, value] as const);
  return {
    method: "POST",
    path: items.find(({ role }) => role === "url")?.value ?? "",
    headers: Object.fromEntries(headers),
    body: items.find(isBody)?.value ?? "",
  };
}

/** A text as a part of a word, in one of the ways to quote. */
type Quote = (text: string) => string;
const single: Quote = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
const double: Quote = (text) => `"${text.replaceAll(/["\\$`]/g, "\\$&")}"`;
const escaped: Quote = (text) => text.replaceAll(/[^\w]/g, "\\$&");
const ansi: Quote = (text) =>
  `$'${[...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("")}'`;

/** What reads like a live part, and what is none. */
const scrap = fc.constantFrom(
  "$OPENAI_API_KEY",
  `\${OPENAI_API_KEY}`,
  "$(printf hello)",
  "`printf hello`",
  "$WHO?",
  `\${V0}`,
  `\${V1}`,
  "$V0",
  "$",
  "it's",
  "a b",
  "!",
  "<x>",
  "ü",
);

const live = fc.constantFrom(
  '"$OPENAI_API_KEY"',
  `"\${OPENAI_API_KEY}"`,
  "$OPENAI_API_KEY",
  '"$WHO"',
  `"is $WHO or \${V0}x"`,
  '"$(printf hello)"',
  "$(printf 'a%sb' \"$V0\")",
  '"`printf hello`"',
  '"$(printf ")")"',
  `"\${NONE:-$WHO}"`,
  `\${NONE:-'a'}`,
);

function word(quotes: readonly Quote[]) {
  const quote = fc.constantFrom(...quotes);
  const literal = fc.tuple(scrap, quote).map(([text, written]) => written(text));
  const parts = fc.array(fc.oneof(literal, live), { minLength: 1, maxLength: 4 });
  return parts.map((all) => all.join(""));
}

function command(quotes: readonly Quote[]) {
  const quote = fc.constantFrom(...quotes);
  const values = word(quotes);
  const header = fc.oneof(
    values.map((value) => `-H 'x-own: '${value}`),
    values.map((value) => `-H 'Authorization: Bearer '${value}`),
    values.map((value) => `-H 'x-portkey-meta: {"u": "'${value}'"}'`),
    values.map((value) => `-H 'x-api-key: '${value}`),
    fc.constantFrom(
      "-H 'x-portkey-mode: proxy openai'",
      '-H "x-portkey-mode: proxy $PROVIDER"',
      "-H 'x-portkey-retry-count: 2'",
      "-H 'content-type: application/json'",
    ),
  );
  const body = fc
    .tuple(fc.boolean(), quote, values, values)
    .map(([wraps, written, key, text]) =>
      wraps
        ? `${written('{"config":{"provider":"openai","api_key":"')}${key}${written('"},"params":{"messages":[{"role":"user","content":"')}${text}${written('"}]}}')}`
        : `${written('{"messages":[{"role":"user","content":"')}${text}${written('"}]}')}`,
    );
  return fc
    .tuple(
      fc.constantFrom(
        "https://api.portkey.ai/v1/chatComplete",
        '"$BASE/v1/chatComplete"',
        "https://api.portkey.ai/v1/proxy/chat/completions",
        "'https://api.portkey.ai/v1/chat/completions?a=$WHO'",
        '"https://api.portkey.ai/v1/prompts/$V0/generate"',
      ),
      fc.uniqueArray(header, { maxLength: 4, selector: (one) => /[\w-]+(?=:)/.exec(one)?.[0] }),
      body,
    )
    .map(([url, headers, sent]) => ["curl", url, ...headers, "-d", sent].join(" "));
}

/** Remembers what the variables stand for that take the place of secrets. */
function remembering(hiding: Hiding, values: Record<string, string>): Hiding {
  const seen = (parts: readonly Part[]) => {
    for (const { text, variable } of parts) if (variable !== undefined) values[variable] = text;
    return parts;
  };
  return {
    ...hiding,
    header: (name, value) => seen(hiding.header(name, value)),
    url: (text) => seen(hiding.url(text)),
    body: (text) => seen(hiding.body(text)),
    text: (text) => seen(hiding.text(text)),
    secret: (text, words, source) => seen(hiding.secret(text, words, source)),
  };
}

function check(text: string, shell: string): void {
  const form = readRequestText(text);
  if (form.kind === "unreadable") throw new Error(`${form.message}: ${text}`);
  const { written } = form;
  const migration = migrateRequest(written.request);
  const arrived = migrateRequest(requestOf(callOf(text, { shell })));
  expect(migration.verdict, text).toBe(arrived.verdict);
  if (migration.verdict === "refused" || arrived.verdict === "refused") return;
  const env: Record<string, string> = {};
  const taken = [...text.matchAll(/\w+/g)].map(([name]) => name);
  const hides = hideSecrets({ provider: undefined, taken, live: written.live });
  for (const hiding of [showAll, remembering(hides, env)]) {
    const printed = written.print(migration.request, hiding).text;
    const again = requestOf(callOf(printed, { shell, env }));
    expect(again, `${text}\n${printed}`).toEqual(arrived.request);
  }
}

describe("a command that a shell runs", () => {
  it("sends from sh what the old one sent, and nothing that was only text", () => {
    fc.assert(fc.property(command([single, double, escaped]), (text) => check(text, "sh")));
  });

  it("sends the same from bash, with its own quotes", () => {
    fc.assert(fc.property(command([single, double, ansi]), (text) => check(text, "bash")));
  });
});

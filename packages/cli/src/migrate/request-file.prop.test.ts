import { spawnSync } from "node:child_process";
import type { OldRequest } from "@pk-config/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codePoint } from "../../test/code-point.ts";
import { migrateRequestText, readRequestText } from "./request-file.ts";
import { shellWord } from "./request-shell-word.ts";

const secret = "9f8e7d6c5b4a";
const key = `sk-canary-${secret}`;

/** What shells, JSON and HTTP have a meaning for. */
const piece = fc.oneof(
  fc.constantFrom(
    ..."'\"\\$`!#&|;<>(){}[]*?~= \t,:@%^",
    "$HOME",
    "$(id)",
    "$'",
    "\\n",
    "''",
    "ü",
    "😀",
  ),
  fc.string({ unit: codePoint, maxLength: 5 }),
);
const value = fc.array(piece, { maxLength: 8 }).map((pieces) =>
  pieces
    .join("")
    .replaceAll(/[^\x20-\x7e\xa0-\xff]/g, "")
    .trim(),
);

const body = fc.oneof(
  fc.record({ messages: fc.array(value), n: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  fc.record({
    config: fc.constantFrom<unknown>(
      { mode: "single", options: [{ provider: "openai", apiKey: key }] },
      { provider: "openai", apiKey: key },
      "pc-1",
    ),
    params: fc.dictionary(value, value),
  }),
);

const request: fc.Arbitrary<OldRequest> = fc.record({
  method: fc.constant("POST"),
  path: fc.constantFrom(
    "https://api.portkey.ai/v1/chatComplete",
    "https://api.portkey.ai/v1/proxy/chat/completions?a=1&b=[2]",
    `https://api.portkey.ai/v1/proxy/models?api_key=${secret}`,
    "https://api.portkey.ai/v1/chat/completions",
  ),
  headers: fc
    .array(
      fc.oneof(
        fc.tuple(fc.constantFrom("x-one", "X-Two", "x-portkey-metadata"), value),
        fc.constantFrom<[string, string]>(
          ["x-portkey-mode", "proxy openai"],
          ["x-portkey-retry-count", "3"],
          ["x-portkey-cache", "simple"],
          ["x-portkey-meta", "{}"],
          ["x-portkey-api-key", key],
          ["Authorization", `Bearer ${secret}`],
          ["x-portkey-config", JSON.stringify({ provider: "openai", api_key: secret })],
        ),
      ),
      { maxLength: 6 },
    )
    .map((all) => Object.fromEntries(all.filter(([, text]) => text !== ""))),
  body: body.map((one) => JSON.stringify(one)),
});

function curlOf({ method, path, headers, body: text = "" }: OldRequest): string {
  const word = (one: string) => shellWord([{ text: one }]);
  const all = Object.entries(headers).map(([name, one]) => `-H ${word(`${name}: ${one}`)}`);
  return ["curl -X", method, word(path), ...all, "--data-raw", word(text)].join(" ");
}

function httpOf({ method, path, headers, body: text = "" }: OldRequest): string {
  const lines = Object.entries(headers).map(([name, one]) => `${name}: ${one}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${text}`;
}

function jsonOf({ body: text = "", ...rest }: OldRequest): string {
  return JSON.stringify({ ...rest, body: JSON.parse(text) }, null, 2);
}

const forms = [
  ["curl", curlOf],
  ["http", httpOf],
  ["json", jsonOf],
] as const;

function read(text: string): OldRequest {
  const form = readRequestText(text);
  if (form.kind === "unreadable") throw new Error(`${form.message}: ${text}`);
  return form.written.request;
}

/** A request in which white space of the body is of no account. */
function plain({ body: text, ...rest }: OldRequest) {
  return { ...rest, body: text === undefined ? undefined : JSON.parse(text) };
}

describe.each(forms)("a request as %s", (_, written) => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(request, (one) => {
        expect(plain(read(written(one)))).toEqual(plain(one));
      }),
    );
  });

  it("is printed as a request that is left as it is", () => {
    fc.assert(
      fc.property(request, (one) => {
        const style = { file: "request", showSecrets: true };
        const first = migrateRequestText(written(one), style);
        if (first.report?.verdict === "refused") return;
        const again = migrateRequestText(first.stdout, style);
        expect(again.stdout).toBe(first.stdout);
        if (first.exitCode === 0) expect(again.report?.verdict).toBe("unchanged");
      }),
    );
  });

  it("is the same migrated request in each form", () => {
    fc.assert(
      fc.property(request, (one) => {
        const style = { file: "request", showSecrets: true };
        const { stdout, report } = migrateRequestText(written(one), style);
        const plainly = migrateRequestText(jsonOf(one), style);
        expect(report).toEqual(plainly.report);
        if (stdout !== "") expect(plain(read(stdout))).toEqual(plain(read(plainly.stdout)));
      }),
    );
  });

  it("is printed without a secret", () => {
    fc.assert(
      fc.property(request, (one) => {
        const { stdout, stderr } = migrateRequestText(written(one), { file: "request" });
        expect(stdout + stderr).not.toContain(secret);
        const listed = [...stderr.matchAll(/^ {2}\$(\w+):/gm)].map(([, name]) => name);
        expect(listed.filter((name) => !stdout.includes(`$${name}`))).toEqual([]);
      }),
    );
  });
});

describe("any text at all", () => {
  const scrap = fc.oneof(
    piece,
    fc.constantFrom(
      "curl ",
      "curl https://h/v1/chatComplete ",
      "POST /v1/complete HTTP/1.1\r\n",
      '{"path": "/v1/embed", ',
      '"headers": {',
      "-H 'x-portkey-mode: proxy openai' ",
      "x-portkey-retry-count: 3\n",
      "-d ",
      "^\n",
      "`\n",
      "$env:A",
      `\${A:-"b`,
      "$'\\xc3",
      `export KEY=${key}\n`,
      "<<EOF\n",
      "\\",
      "\n",
      "\\\n",
      "\v",
      "\u00a0",
      "$(",
      "\ud800",
    ),
  );

  it("is a request or none, and never an error of ours", () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), (scraps) => {
        const { stdout, stderr, exitCode, report } = migrateRequestText(scraps.join(""), {
          file: "request",
        });
        expect(exitCode === 2).toBe(report === undefined);
        if (exitCode === 2) expect(stdout).toBe("");
        expect(stderr).not.toBe("");
      }),
    );
  });

  it("takes no longer than its length lets one expect", () => {
    const many = 200_000;
    const texts = [
      `curl https://h/v1/x ${"\n".repeat(many)}`,
      `curl https://h/v1/x -H 'a: ${" ".repeat(many)}b'`,
      `curl https://h/v1/x -d '${"$".repeat(many)}'`,
      `curl https://h/v1/x -d "${"`".repeat(many)}"`,
      `POST /v1/x HTTP/1.1\na: ${" ".repeat(many)}b\n\n`,
      `${"\n".repeat(many)}POST /v1/x`,
      `${"# \n".repeat(many)}x`,
      `curl https://h/v1/proxy/x -H "x-api-key: ${"a$A".repeat(many / 4)}"`,
      `curl https://h/v1/x -d "${`\${`.repeat(many)}"`,
      `${"A=b\n".repeat(many / 4)}curl https://h/v1/proxy/x`,
      `POST /v1/proxy/x\n\n${'Content-Disposition: form-data; name="a"\n'.repeat(many / 40)}`,
      JSON.stringify({
        path: "/v1/proxy/x",
        headers: Object.fromEntries([...Array(5000).keys()].map((n) => [`h${n}`, "x"])),
      }),
      `{"path": "/v1/chatComplete", "body": "${" ".repeat(many)}"}`,
      `curl 'https://h/v1/x?${"a=b&".repeat(many / 4)}'`,
    ];
    for (const text of texts) {
      const start = performance.now();
      migrateRequestText(text, { file: "request" });
      expect(performance.now() - start, text.slice(0, 40)).toBeLessThan(3000);
    }
  });
});

describe("a word for a shell", () => {
  it("is read by bash as it is meant", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (texts) => {
        const words = texts.map((text) => shellWord([{ text }]));
        const { stdout } = spawnSync(
          "bash",
          ["--norc", "-c", `printf '%s\\0' ${words.join(" ")}`],
          {
            encoding: "utf8",
          },
        );
        expect(stdout.split("\0").slice(0, -1)).toEqual(texts);
      }),
    );
  });
});

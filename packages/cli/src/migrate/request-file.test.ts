import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { migrateRequestText, readRequestText } from "./request-file.ts";

const secret = "9f8e7d6c5b4a";
const key = `sk-canary-${secret}`;

function migrated(text: string, showSecrets = false) {
  return migrateRequestText(text, { file: "request", showSecrets });
}

/** What curl would be called with, as bash reads the command. */
function callOf(script: string, env: Readonly<Record<string, string>> = {}): string[] {
  const program = `curl() { printf '%s\\0' "$@"; }\n${script}`;
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", program], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  expect(stderr).toBe("");
  return stdout.split("\0").slice(0, -1);
}

const chat = `curl -sS --location 'https://api.portkey.ai/v1/chatComplete?trace=1' \\
    --header "x-portkey-api-key: $PORTKEY_API_KEY" \\
    --header 'Content-Type: application/json' \\
    --data '{
        "config": {"mode": "single", "options": [{"provider": "openai", "apiKey": "${key}"}]},
        "params": {"messages": [{"role": "user", "content": "it'\\''s \\"1\\" Dom ü $HOME"}], "temperature": 1.0}
    }'
`;

describe("migrateRequestText, of a curl command", () => {
  it("prints a command that can be pasted, with a variable for a secret", () => {
    const { stdout, exitCode } = migrated(chat);
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain(secret);
    const call = callOf(stdout, { PORTKEY_API_KEY: "pk 1", PORTKEY_CONFIG_API_KEY: key });
    expect(call).toEqual([
      "-sS",
      "--location",
      "https://api.portkey.ai/v1/chat/completions?trace=1",
      "--header",
      "x-portkey-api-key: pk 1",
      "--header",
      "Content-Type: application/json",
      "--header",
      `x-portkey-config: {"strategy":{"mode":"single"},"targets":[{"provider":"openai","api_key":"${key}"}]}`,
      "--data",
      `{"messages": [{"role": "user", "content": "it's \\"1\\" Dom ü $HOME"}], "temperature": 1.0}`,
    ]);
    expect(callOf(migrated(chat, true).stdout, { PORTKEY_API_KEY: "pk 1" })).toEqual(call);
  });

  it("keeps the quotes, the breaks and the other options of what did not change", () => {
    const text = `# asks\n$ curl "https://api.portkey.ai/v1/proxy/models" -H "x-portkey-mode: proxy openai" \\\n  -H "authorization: Bearer $KEY" --max-time 5 | jq '.data' > out.json\n`;
    expect(migrated(text).stdout).toBe(
      `# asks\n$ curl https://api.portkey.ai/v1/models -H 'x-portkey-provider: openai' \\\n  -H "authorization: Bearer $KEY" --max-time 5 | jq '.data' > out.json\n`,
    );
  });

  it("keeps what the shell puts in where a word is written anew", () => {
    const text = `curl https://api.portkey.ai/v1/prompts/$PROMPT/generate -H "x-portkey-mode: proxy \${P}" -H "x-portkey-meta: {\\"u\\": \\"$(id -u)\\"}" -d "@body.json"`;
    const { stdout } = migrated(text);
    const [address, , mode, , meta] = callOf(stdout.replace("$(id -u)", "7"), {
      PROMPT: "p 1",
      P: "groq",
    });
    expect(address).toBe("https://api.portkey.ai/v1/prompts/p 1/completions");
    expect(mode).toBe("x-portkey-provider: groq");
    expect(meta).toBe('x-portkey-metadata: {"u": "7"}');
    expect(stdout).toContain('"$(id -u)"');
    expect(stdout).toContain('-d "@body.json"');
  });

  it("mends a blank behind the backslash at the end of a line", () => {
    const text =
      "curl https://api.portkey.ai/v1/proxy/models \\ \n  -H 'x-portkey-mode: proxy openai'";
    expect(migrated(text).stdout).toBe(
      "curl https://api.portkey.ai/v1/models \\\n  -H 'x-portkey-provider: openai'\n",
    );
  });

  it("reads the forms that browsers and documentation use", () => {
    const forms = [
      "curl -XPOST -H'x-portkey-mode: proxy openai' -d'{}' https://h/v1/proxy/x",
      "curl https://h/v1/proxy/x --json '{}' -H 'x-portkey-mode: proxy openai'",
      "curl https://h/v1/proxy/x --data-raw $'\\x7b\\u007d' -H \"x-portkey-mode: proxy openai\"",
      "curl --url https://h/v1/proxy/x -sSX POST --data-binary {} -H x-portkey-mode:\\ proxy\\ openai",
    ];
    for (const form of forms) {
      const read = readRequestText(form);
      expect(read).toMatchObject({
        written: {
          request: {
            method: "POST",
            path: "https://h/v1/proxy/x",
            headers: { "x-portkey-mode": "proxy openai" },
            body: "{}",
          },
        },
      });
      const { stdout, exitCode } = migrated(form);
      expect(exitCode).toBe(0);
      expect(callOf(stdout)).toContain("x-portkey-provider: openai");
      expect(callOf(stdout)).toContain("https://h/v1/x");
    }
  });

  it("hides what is given to other options, and in the lines before and behind", () => {
    const text = `export KEY=${key}\ncurl -u me:${secret} -b 'session=${secret}' -H 'x-api-key: ${secret}' 'https://me:${secret}@h/v1/proxy/x?api_key=${secret}' -H 'x-portkey-mode: proxy openai' | tee ${key}`;
    const { stdout, stderr } = migrated(text);
    expect(stdout + stderr).not.toContain(secret);
    const env = Object.fromEntries(
      [...stderr.matchAll(/^ {2}\$(\w+): /gm)].map(([, name = ""]) => [name, "v"]),
    );
    expect(callOf(stdout.replace(/ \|.*/, "").replace(/^export.*/, ""), env)).toContain(
      "x-api-key: v",
    );
    expect(migrated(text, true).stdout).toContain(`-u me:${secret}`);
  });

  it.each([
    ["curl 'https://h/v1/x", "inside a quote"],
    ["curl -H 'a: b'", "no address"],
    ["curl https://h/v1/x?a=1&b=2 -H 'a: b'", "without quotes"],
    ["curl https://h/1\ncurl https://h/2", "more than one curl command"],
    ["curl https://h/1 https://h/2", "more than one address"],
    ["hello", "no request"],
    ["", "empty"],
    ['{"provider": "openai"}', "neither `path` nor `url`"],
    ['{"path": ', "line 1"],
    ["POST /v1/x HTTP/1.1\nno header\n", "Line 2"],
  ])("says what is wrong with %j", (text, words) => {
    const { stdout, stderr, exitCode } = migrated(text);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(words);
  });
});

describe("migrateRequestText, of raw HTTP", () => {
  const request = [
    "POST /v1/chatComplete HTTP/1.1",
    "Host: api.portkey.ai",
    `X-Portkey-Api-Key: ${key}`,
    "Content-Type: application/json",
    "Content-Length: 97",
    "",
    '{"config": {"provider": "openai", "apiKey": "OPENAI_API_KEY"}, "params": {"prompt": "ü", "n": 1.0}}',
  ].join("\r\n");

  it("prints the lines as they were, and counts the new body", () => {
    const { stdout } = migrated(request, true);
    expect(stdout).toBe(
      [
        "POST /v1/chat/completions HTTP/1.1",
        "Host: api.portkey.ai",
        `X-Portkey-Api-Key: ${key}`,
        "Content-Type: application/json",
        "Content-Length: 26",
        'x-portkey-config: {"provider":"openai","api_key":"OPENAI_API_KEY"}',
        "",
        '{"prompt": "ü", "n": 1.0}',
      ].join("\r\n"),
    );
    expect(migrated(request).stdout).toContain("X-Portkey-Api-Key: $PORTKEY_API_KEY\r\n");
  });

  it("gives the same bytes back for a request of today", () => {
    const today = migrated(request, true).stdout;
    const again = migrated(today, true);
    expect(again.stdout).toBe(today);
    expect(again.report?.verdict).toBe("unchanged");
  });
});

describe("migrateRequestText, of JSON", () => {
  it("changes what changed, and leaves the rest as it was set", () => {
    const text = `{
  "name": "kept",
  "path": "/v1/embed",
  "headers": {"content-type": "application/json", "x-n": 1},
  "body": {"config": "pc-1", "params": {"input":   "a", "n": 1.0}}
}`;
    expect(migrated(text, true).stdout).toBe(`{
  "name": "kept",
  "path": "/v1/embeddings",
  "headers": {"content-type": "application/json", "x-n": 1, "x-portkey-config": "pc-1"},
  "body": {"input":   "a", "n": 1.0}
}
`);
  });

  it("takes the text of a body, and adds headers where there were none", () => {
    const body = JSON.stringify({
      config: { provider: "groq", apiKey: key },
      params: { prompt: "a" },
    });
    const { stdout } = migrated(JSON.stringify({ url: "/v1/complete", body }));
    expect(JSON.parse(stdout)).toEqual({
      url: "/v1/completions",
      body: '{"prompt":"a"}',
      headers: {
        "content-type": "application/json",
        "x-portkey-config": '{"provider":"groq","api_key":"$PORTKEY_CONFIG_API_KEY"}',
      },
    });
  });
});

describe("what is told of a request", () => {
  it("names each place, what works with what, and the variables", () => {
    const { stderr } = migrated(chat);
    expect(stderr).toContain("request: body /config/options/0/apiKey exact PK4026");
    expect(stderr).toContain("Configs 1.0 on an old route.");
    expect(stderr).toContain("$PORTKEY_CONFIG_API_KEY: api_key in the header x-portkey-config");
    expect(stderr).toContain("request: migrated.");
    expect(stderr).not.toContain(secret);
  });

  it("exits with 1 where something is left, and prints nothing where nothing is offered", () => {
    const saved = "POST /v1/x HTTP/1.1\nx-portkey-config: pc-1\nx-portkey-retry-count: 2\n";
    expect(migrated(saved)).toMatchObject({ exitCode: 1, stdout: saved });
    const refused = migrated(chat.replace('"single"', '"scientist"'));
    expect(refused).toMatchObject({ exitCode: 1, stdout: "" });
    expect(refused.stderr).toContain("PK4231");
  });
});

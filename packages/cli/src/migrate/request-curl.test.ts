import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { migrateRequestText, readRequestText } from "./request-file.ts";

const secret = "9f8e7d6c5b4a";

function migrated(text: string, showSecrets = false) {
  return migrateRequestText(text, { file: "request", showSecrets });
}

/** What a shell has in its variables after a script, and what curl would be called with. */
function run(script: string, env: Readonly<Record<string, string>> = {}) {
  const program = `curl() { printf '%s\\0' "$@"; }\n${script}\nprintf 'KEY=%s' "$OPENAI_API_KEY"`;
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", program], {
    encoding: "utf8",
    input: "",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  expect(stderr).toBe("");
  return stdout.split("\0");
}

describe("text in single quotes", () => {
  it("never becomes live, also where the same text is live elsewhere", () => {
    const question = '"content":"Where do I set $OPENAI_API_KEY, $(id) or `id`?"';
    const text = `curl https://api.portkey.ai/v1/chatComplete -H "Authorization: Bearer $OPENAI_API_KEY" -H "x-a: $(id)" -H "x-b: \`id\`" -d '{"config":{"provider":"openai"},"params":{"messages":[{"role":"user",${question}}]}}'`;
    const { stdout } = migrated(text);
    expect(stdout).toContain(`-d '{"messages":[{"role":"user",${question}}]}'`);
    expect(stdout).toContain('-H "Authorization: Bearer $OPENAI_API_KEY"');
    expect(stdout).toContain('-H "x-a: $(id)"');
  });

  it("is told of as it was written", () => {
    const text =
      'curl https://api.portkey.ai/v1/models -H "x-portkey-config: {\\"mode\\": \\"single\\", \\"options\\": [{\\"provider\\": \\"openai\\", \\"$(echo a)\\": 1}]}"';
    const { stderr, report } = migrated(text);
    expect(stderr + JSON.stringify(report)).not.toContain(`\${V`);
    expect(stderr).toContain("$(echo a)");
  });
});

describe("what stands around a command", () => {
  const text = `# key: sk-canary-${secret}
set -e
export OPENAI_API_KEY=sk-canary-${secret}
BASE=https://api.portkey.ai
PK="any-${secret}"
TOKEN="$(printf 'a b')"
curl "$BASE/v1/proxy/models" -H "x-portkey-api-key: $PK" -H "authorization: $TOKEN" -d @- <<EOF | cat
{"api_key": "sk-canary-${secret}"}
EOF
`;

  it("is a comment where it holds a secret, so that running it does no harm", () => {
    const { stdout, stderr } = migrated(text);
    expect(stdout + stderr).not.toContain(secret);
    expect(stdout).toBe(`# key: ${"•".repeat(22)}
set -e
# export OPENAI_API_KEY=${"•".repeat(22)}
BASE=https://api.portkey.ai
# PK=${"•".repeat(16)}
TOKEN="$(printf 'a b')"
curl "$BASE/v1/models" -H "x-portkey-api-key: $PK" -H "authorization: $TOKEN" -d @- # <<EOF | cat
# {"api_key": "${"•".repeat(22)}"}
# EOF
`);
    expect(stderr).toContain("What stands before and behind the command holds a secret.");
    expect(stderr).not.toContain("No secret is printed");
    const call = run(stdout, { OPENAI_API_KEY: "mine", PK: "pk" });
    expect(call).toContain("x-portkey-api-key: pk");
    expect(call).toContain("authorization: a b");
    expect(call.at(-1)).toBe("KEY=mine");
  });

  it("stays as it was where it holds none, and with --show-secrets", () => {
    expect(migrated(text, true).stdout).toBe(text.replace("/v1/proxy/", "/v1/"));
    const plain =
      'export KEY=$OTHER\ncurl https://h/v1/proxy/x -H "x-portkey-api-key: $KEY" | jq .\n';
    expect(migrated(plain).stdout).toBe(plain.replace("/v1/proxy/", "/v1/"));
  });
});

describe("a command for another shell", () => {
  it.each([
    ["cmd", 'curl "https://h/v1/x" ^\r\n  -H "a: b" ^\r\n  -d "{}"\r\n'],
    ["cmd", 'curl ^"https://h/v1/x^" ^\r\n  --data-raw ^"^{^}^"'],
    ["cmd", 'curl https://h/v1/x -d "{""config"": {}}"'],
    ["PowerShell", 'curl.exe "https://h/v1/x" `\r\n  -H "a: b"\r\n'],
    ["PowerShell", 'curl.exe https://h/v1/x -d "{`"config`": {}}"'],
    ["PowerShell", 'curl.exe https://h/v1/x -H "authorization: $env:KEY"'],
  ])("is known as one for %s: %j", (shell, text) => {
    const { stdout, stderr, exitCode } = migrated(text);
    expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 2 });
    expect(stderr).toContain(`This is a command for ${shell}`);
    expect(stderr).toContain("for bash");
  });

  it("is none where its signs stand in quotes", () => {
    const text = 'curl https://h/v1/x -d \'{"a": "^"}\' -H "a: b^\n"';
    expect(migrated(text).exitCode).toBe(0);
  });
});

describe("options of curl", () => {
  it("take their values with them, listed or not", () => {
    const text =
      "curl --netrc-file n --max-filesize 100 --rate 2/s --expand-header 'x-portkey-mode: proxy openai' --variable a=b -E c.pem https://h/v1/proxy/x";
    expect(migrated(text).stdout).toBe(
      "curl --netrc-file n --max-filesize 100 --rate 2/s --expand-header 'x-portkey-provider: openai' --variable a=b -E c.pem https://h/v1/x\n",
    );
  });

  it.each([
    ["curl --foo bar https://h/x", "`bar` behind `--foo`"],
    ["curl https://h/x --foo bar", "`bar` behind `--foo`"],
    ["curl https://h/1 'https://h/2'", "`'https://h/2'` was taken"],
    [`curl --a-token ${secret} https://h/x`, "`…` behind `--a-token`"],
  ])("are named where a word behind them is taken for an address: %s", (text, words) => {
    const { stderr, exitCode } = migrated(text);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain(secret);
  });

  it("show no secret, and each variable says where it stood", () => {
    const words = [
      ["-E", "c.pem:canary-1", "CURL_CERT_PASSWORD: the password in the value of -E"],
      [
        "--cert",
        "C:\\\\c.pem:canary-2",
        "CURL_CERT_PASSWORD_2: the password in the value of --cert",
      ],
      ["-u", "me:canary-3", "CURL_USER: the value of -u"],
      ["--proxy-user", "me:canary-4", "CURL_PROXY_USER: the value of --proxy-user"],
      ["--pass", "canary-5", "CURL_PASS: the value of --pass"],
      ["--oauth2-bearer", "canary-6", "CURL_OAUTH2_BEARER: the value of --oauth2-bearer"],
      ["--tlspassword", "canary-7", "CURL_TLSPASSWORD: the value of --tlspassword"],
      ["-x", "me:canary-8@p:80", "the name and the password in the value of -x"],
      ["--proxy-header", "Proxy-Authorization:canary-9", "PROXY_AUTHORIZATION: the header"],
      ["-b", "sid=canary-10", "CURL_COOKIE: the value of -b"],
      ["-F", "api_key=canary-11", "api_key in the value of -F"],
    ] as const;
    const options = words.map(([option, value]) => `${option} ${value}`).join(" ");
    const { stdout, stderr } = migrated(
      `curl https://h/v1/proxy/x -b jar.txt --cert "$CERT" --user "$ME:$PW" ${options}`,
    );
    expect(stdout + stderr).not.toContain("canary");
    expect(stdout).toContain('-b jar.txt --cert "$CERT" --user "$ME:$PW" -E "c.pem:$CURL_CERT_');
    for (const [, , told] of words) expect(stderr).toContain(told);
    const listed = [...stderr.matchAll(/^ {2}\$(\w+):/gm)].map(([, name]) => name);
    expect(listed.filter((name) => !stdout.includes(`$${name}`))).toEqual([]);
  });
});

describe("ANSI-C quotes", () => {
  it.each([
    ["caf\\xc3\\xa9", "café"],
    ["\\303\\251\\u00e9\\U1f600", "éé😀"],
    ["\\xf0\\x9f\\x98\\x80!", "😀!"],
    ["\\ud83d\\ude00", "😀"],
    ["a\\'b\\\\c\\n\\tü\\q", "a'b\\c\n\tü\\q"],
    ["\\xff", "\ufffd"],
  ])("are read as bytes and characters: %s", (written, meant) => {
    const read = readRequestText(`curl https://h/ -d $'${written}'`);
    expect(read).toMatchObject({ written: { request: { body: meant } } });
  });
});

import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { catalogue } from "@pk-config/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/**
 * Every command of docs/migrate.md is run by a shell as it stands, in the order of the page and in one folder
 * with the files below. The programs of databases are played. Texts behind a command are in its output.
 */
const root = fileURLToPath(new URL("../../..", import.meta.url));
const bundle = join(root, "packages/cli/dist/pk-config.cjs");
const page = readFileSync(join(root, "docs/migrate.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "pk-config-guide-"));

const support = `{
  // the first that answers
  "mode": "fallback",
  "options": [
    { "provider": "openai", "virtual_key": "openai-prod", "retry": 3, "cache": "semantic" },
    { "provider": "anthropic", "apiKey": "ANTHROPIC_KEY", "override_params": { "model": "claude-2" } }
  ]
}
`;
const search = `{
  "mode": "ab_test",
  "options": [
    { "virtual_key": "openai-prod", "weight": 0.9, "trace_id": "search" },
    { "virtual_key": "cohere-prod", "weight": 0.1 }
  ]
}
`;
const line = (id: number, config: string) => `{"id": ${id}, "config": ${config}}`;
const dump = [
  line(1, '{"mode": "single", "options": [{"provider": "openai", "api_key": "KEY"}]}'),
  line(2, '{"provider": "openai", "api_key": "KEY"}'),
  line(3, '{"provider": "openai", "api_key": "KEY", "apiKeyName": "main"}'),
  line(4, '{"mode": "scientist", "options": [{"provider": "openai"}]}'),
  "",
].join("\n");
const nested = dump.replaceAll(/"config": (.*)\}$/gm, '"data": {"config": $1}}');
const request = `curl https://api.portkey.ai/v1/chatComplete -H "x-portkey-api-key: $KEY" -d '{"config": {"mode": "single", "options": [{"provider": "openai", "apiKey": "KEY"}]}, "params": {"max_tokens": 1}}'\n`;

/** Files, and programs that are there to be called. */
const files: Readonly<Record<string, string>> = {
  "support.json": support,
  "configs/support.json": support,
  "configs/search.json": search,
  "configs/package.json": '{"name": "gateway"}',
  "old.sh": request,
  "bin/pk-config": `#!/bin/sh\nexec '${process.execPath}' '${bundle}' "$@"\n`,
  "bin/psql": `#!/bin/sh\ncat <<'END'\n${dump}END\n`,
  "bin/mongoexport": `#!/bin/sh\ncat <<'END'\n${nested}END\n`,
  "bin/less": "#!/bin/sh\ncat\n",
};

beforeAll(() => {
  spawnSync(process.execPath, [join(root, "scripts/bundle.mjs")], { stdio: "inherit" });
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "configs"));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text);
    if (name.startsWith("bin/")) chmodSync(join(folder, name), 0o755);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What a script prints on either stream, and how it ends. */
function run(script: string) {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: `${join(folder, "bin")}:${process.env["PATH"]}`, COLUMNS: "120" },
  });
  return { status, printed: stdout + stderr };
}

interface Block {
  readonly script: string;
  readonly texts: readonly string[];
}

/** The scripts of the page, each with the texts that follow it. */
const blocks: Block[] = [];
for (const [, language, body = ""] of page.matchAll(/```(sh|text)\n([\s\S]*?)```/g)) {
  if (language === "sh") blocks.push({ script: body, texts: [] });
  else {
    const last = blocks.pop();
    if (last !== undefined) blocks.push({ ...last, texts: [...last.texts, body] });
  }
}

describe.runIf(process.platform !== "win32")("docs/migrate.md", () => {
  it("has commands that do what it says", { timeout: 120_000 }, () => {
    expect(blocks.length).toBeGreaterThan(8);
    for (const { script, texts } of blocks) {
      const { status, printed } = run(script);
      // What is found is 1, and no command of the page may be wrong.
      expect([0, 1], `${script}${printed}`).toContain(status);
      expect(printed).not.toMatch(/^pk-config: (?!credentials)|not found/m);
      for (const text of texts) expect(printed).toContain(text.trimEnd());
    }
    // The last one of them takes all of it back.
    expect(readFileSync(join(folder, "configs/support.json"), "utf8")).toBe(support);
    expect(readFileSync(join(folder, "configs/search.json"), "utf8")).toBe(search);
    const rows = readFileSync(join(folder, "new.ndjson"), "utf8").split("\n");
    expect(rows[0]).toContain('"data": {"config": {"strategy": {"mode": "single"}');
    expect(rows[1]).toBe(nested.split("\n")[1]);
  });

  it("tells of every code of configs", () => {
    const codes = Object.keys(catalogue).filter((code) => code.startsWith("PK40"));
    const told = codes.filter((code) => page.includes(`[${code}](diagnostics/${code}.md)`));
    expect(told).toEqual(codes);
  });
});

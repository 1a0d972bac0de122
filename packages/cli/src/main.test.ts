import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runMain } from "../test/run-main.ts";
import { commandSpecs } from "./command-table.ts";
import { version } from "./version.ts";

describe("main", () => {
  it("prints help on stderr and fails when nothing was asked for", async () => {
    const { code, out, err } = await runMain("");
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain("Commands");
  });

  it.each(["--help", "-h", "help", "--color never --help"])(
    "prints the overview for %s",
    async (argv) => {
      const { code, out, err } = await runMain(argv);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      for (const { name } of commandSpecs) {
        if (name !== "version") expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
      }
    },
  );

  it.each(commandSpecs.map(({ name }) => name))(
    "explains %s in three ways that agree",
    async (name) => {
      const [first, second, third] = await Promise.all([
        runMain(`help ${name}`),
        runMain(`${name} --help`),
        runMain(`--help ${name}`),
      ]);
      expect(first.code).toBe(0);
      expect(first.out).toContain("Examples");
      expect(second.out).toBe(first.out);
      expect(third.out).toBe(first.out);
    },
  );

  it("keeps help within the screen", async () => {
    for (const columns of [40, 60, 80, 120]) {
      const { out } = await runMain("validate --help --color never", { columns });
      const prose = out.split("\n").filter((line) => !/^ {2}(?:pk-config|curl|#)/.test(line));
      expect(Math.max(...prose.map((line) => line.length))).toBeLessThanOrEqual(
        Math.min(columns, 100),
      );
    }
  });

  it("tells the version of the manifest", async () => {
    const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(version).toBe(manifest.version);
    expect((await runMain("--version")).out).toBe(`${version}\n`);
    expect((await runMain("version")).out).toBe(`${version}\n`);
  });

  it.each([
    ["valdate", 'There is no command "valdate". Did you mean "validate"?'],
    ["conf.json", '"conf.json" is not a command.'],
    ["validate --formt json a", '`validate` has no option --formt. Did you mean "--format"?'],
    ["validate --format jsn a", '--format cannot be "jsn". Did you mean "json"?'],
    ["validate --format", "--format needs a value."],
    ["validate --format --strict a", "--format needs a value."],
    ["validate --format= a", "--format needs a value."],
    ["validate --strict=yes a", "--strict takes no value."],
    ["validate --format json --format sarif a", "--format was given 2 times"],
    ["validate --force a", "`validate` has no --force: it belongs to `init`."],
    ["--verison", 'There is no option --verison. Did you mean "--version"?'],
    ["rules pk201", 'There is no code "pk201". Did you mean "PK2001"?'],
    ["rules 20011", 'There is no code "20011". Did you mean "PK2001"?'],
    ["migrate", "There is nothing to migrate: no file was named."],
    ["migrate a --write --diff", "--write and --diff do not go together."],
    ["migrate a --write --check", "--write and --check do not go together."],
    ["migrate a --backup", "--backup is for --write: without it nothing is overwritten."],
    ["migrate a --field config", "--field is for --ndjson: a file is one config."],
    ["migrate a --show-secrets", "--show-secrets is for --request:"],
    ["migrate - --write", "--write cannot write to the standard input."],
    ["migrate --ndjson", "There is no dump to migrate."],
    ["migrate --ndjson --write -", "--write cannot write to the standard input."],
    ["migrate --ndjson --diff a", "--ndjson and --diff do not go together."],
    ["migrate --ndjson --verify a", "--ndjson and --verify do not go together."],
    ["migrate --ndjson --field a..b a", '--field cannot be "a..b": a name in it is empty.'],
    ["migrate --request a --ndjson", "--request and --ndjson do not go together."],
    ["migrate --request a --write", "--request and --write do not go together."],
    ["migrate --request a --to catalog", "--request and --to do not go together."],
    ["migrate --request a b", '--request a is all that is migrated, so "b" is one too many.'],
    ["migrate a --to 2.0", '--to cannot be "2.0".'],
    ["migrate a --report sarif", '--report cannot be "sarif".'],
    ["migrate a --project x --no-project", "contradict each other"],
    ["migrate none.json", "none.json: no such file or folder"],
    ["migrte old.json", 'There is no command "migrte". Did you mean "migrate"?'],
    ["explain", "`explain` is not in this version yet.\n"],
    ["serve a b", '`serve` does not know what to do with "b".'],
    ["serve -", "`serve` reads its config from a file"],
    ["serve --port 65536", '--port cannot be "65536".'],
    ["serve --port http", '--port cannot be "http".'],
    ["serve --host http://x", '--host cannot be "http://x".'],
    ["serve --host 127.0.0.1:80", '--host cannot be "127.0.0.1:80".'],
    ["serve --log xml", '--log cannot be "xml".'],
    ["serve --trust-host http://x.corp/v1", "--trust-host takes a host, not a URL"],
    ["serve --trust-host ollama:11434", '--trust-host cannot be "ollama:11434".'],
    ["serve --trust-host 10.0.0.0/8", '--trust-host cannot be "10.0.0.0/8".'],
    ["serve --project x --no-project", "contradict each other"],
    ["validate --stdin-name x a", "--stdin-name names the standard input, which is not read."],
    ["schema config.v3", '`schema` knows no "config.v3". Did you mean "config.v2"?'],
    ["completion bsh", '`completion` knows no "bsh". Did you mean "bash"?'],
    ["completion", "`completion` needs a shell."],
    ["help valdate", 'There is no command "valdate". Did you mean "validate"?'],
    ["version 2", '`version` does not know what to do with "2".'],
    ["validate --rule PK3=loud a", '--rule cannot set PK3 to "loud".'],
    ["validate --rule PK301=off a", 'names no code and no family: "PK301". Did you mean "PK'],
    ["validate --rule PK3 a", '--rule "PK3" is not of the form CODE=SEVERITY.'],
    ["validate --trust-host http://x.corp/v1 a", "--trust-host takes a host, not a URL"],
    ["validate --strict --max-severity error a", "--strict means --max-severity info"],
    ["validate --diff --format json a", "--diff prints a diff"],
    ["validate --fix -", "--fix cannot write to the standard input."],
    ["validate --project x --no-project a", "contradict each other"],
    ["validate --update-baseline a", "--update-baseline does not know which file to write."],
    ["validate", "There is nothing to check: no file was named."],
    ["plan", "`plan` needs a config."],
    ["plan a b", '`plan` does not know what to do with "b".'],
    ["plan - --body -", "cannot both come from the standard input."],
    ["plan a --project x --no-project", "contradict each other"],
    ["plan a --json --format pretty", "--json means --format json"],
    ["plan a --json --curl", "--curl prints commands for a shell"],
    ["plan a --curl --outcome 1=429", "--curl prints calls and --outcome a run"],
    ["plan a --outcome 1=tmeout", '--outcome cannot be "tmeout". Did you mean "timeout"?'],
    ["plan a --path v1/models", "--path must begin with a slash"],
    ["plan a --method GE-T", '--method cannot be "GE-T".'],
    ["plan a --now soon", '--now cannot be "soon".'],
    ["plan a --now 2026-02-31T25:00", '--now cannot be "2026-02-31T25:00".'],
    ["plan a --header x-user=1", "--header number 1 is not of the form 'NAME: VALUE'."],
  ])("refuses `%s` in words, with exit code 2", async (argv, words) => {
    const { code, out, err } = await runMain(argv);
    expect(err).toContain(words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("refuses what a plan cannot be made with, once it has read the config", async () => {
    const targets = [{ provider: "openai" }, { provider: "groq" }];
    const a = JSON.stringify({ strategy: { mode: "loadbalance" }, targets });
    for (const [flags, words] of [
      ["--outcome 1=429", "--outcome needs one plan, and this request can go several ways."],
      ["--open /target/0", 'names no target: "/target/0". Did you mean "/targets/0"?'],
      ["--body none.json", "none.json: no such file or folder"],
      ["--catalogue none.json", "none.json: no such file or folder"],
    ]) {
      const { code, out, err } = await runMain(`plan a ${flags}`, { files: { a } });
      expect(err).toContain(words);
      expect({ code, out }).toEqual({ code: 2, out: "" });
    }
  });

  it("prints no key that a forgotten quote made an argument of", async () => {
    const { err } = await runMain("plan a --header x-api-key: sk-canary-9f8e7d6c5b4a");
    expect(err).toContain("Mind the quotes: --header 'NAME: VALUE'");
    expect(err).not.toContain("9f8e7d6c5b4a");
  });

  it("prints nothing a terminal would act on when it quotes an argument", async () => {
    const { err } = await runMain(["val\u001b[31m\u202edate"]);
    expect(err).toContain("val\\u001b[31m\\u202edate");
  });
});

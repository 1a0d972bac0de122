import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runMain } from "./run-main.ts";

/**
 * plan/name.txt shows a call of `plan` and what it prints: first a line `$ pk-config plan …`, then the
 * output, then what went to the error stream and the exit code. The other files of the folder are
 * there to be read by it; as conf.json it finds nested.json, and as speech.form a form with a file. `ACCEPT=1` rewrites all but the first line.
 */
const folder = new URL("plan/", import.meta.url);
const names = readdirSync(folder);
const secret = "9f8e7d6c5b4a";

const files = Object.fromEntries(
  names
    .filter((name) => name.endsWith(".json"))
    .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
);

/** A form as a client sends a recording: the bytes of its file are no text. */
const speech = Buffer.from(
  [
    '--b\r\nContent-Disposition: form-data; name="model"\r\n\r\nwhisper-1',
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.mp3"\r\n\r\n\xff\xfb\x90\x00',
    "--b--\r\n",
  ].join("\r\n"),
  "latin1",
);

describe("plan", () => {
  it.each(names.filter((name) => name.endsWith(".txt")))("prints %s", async (name) => {
    const path = new URL(name, folder);
    const golden = readFileSync(path, "utf8");
    const [call = ""] = golden.split("\n");
    const shown = `${call}\n${await outputOf(call)}`;
    if (process.env["ACCEPT"] === "1") writeFileSync(path, shown);
    expect(shown).toBe(readFileSync(path, "utf8"));
    expect(shown.slice(call.length)).not.toContain(secret);
  });
});

describe("docs/plan.md", () => {
  const page = readFileSync(new URL("../../../docs/plan.md", import.meta.url), "utf8");
  const shown = [...page.matchAll(/```sh\n(pk-config .+)\n```\n\n```text\n([\s\S]*?)```/g)];

  it("shows what is printed", async () => {
    expect(shown.length).toBeGreaterThan(1);
    for (const [, call = "", text = ""] of shown) expect(await outputOf(call)).toContain(text);
  });
});

async function outputOf(call: string): Promise<string> {
  const [first = "", ...words] = wordsIn(call.replace(/^\$ /, ""));
  const columns = /^COLUMNS=(\d+)$/.exec(first)?.[1];
  const argv = columns === undefined ? words : words.slice(1);
  const { out, err, code } = await runMain(argv, {
    files: {
      ...files,
      "conf.json": files["nested.json"] ?? "",
      "body.txt": `Bearer ${secret}`,
      "speech.form": speech,
    },
    stdin: '{"input": "hello"}',
    env: { COLUMNS: columns ?? "80" },
  });
  return [out, ...(err === "" ? [] : [`[stderr]\n${err}`]), `[exit ${code}]\n`].join("");
}

/** Words of a command line; a quoted stretch is part of its word. */
function wordsIn(line: string): string[] {
  return (line.match(/(?:'[^']*'|[^\s'])+/g) ?? []).map((word) => word.replaceAll("'", ""));
}
